-- What the territory says of itself on the public pages. A part is one document, and every version of it that was ever published
-- stays: the newest is the one that is read. Its number is the guard of two administrators who publish at once.
create table site_edition
(
    territory_id integer     not null default current_territory() references territory,
    part         varchar(30) not null,
    language     varchar(8)  not null default 'fr',
    number       integer     not null check (number > 0),
    content      jsonb       not null,
    published_at timestamptz not null,
    -- nobody: it came with the application, and follows it until somebody writes
    author       varchar(200),
    primary key (territory_id, part, language, number)
);
call protect('site_edition');

-- What an administrator is writing, kept at each pause until it is published or thrown away.
create table site_draft
(
    territory_id integer     not null default current_territory() references territory,
    author_id    uuid        not null,
    part         varchar(30) not null,
    language     varchar(8)  not null default 'fr',
    -- the edition it was begun on
    base         integer     not null,
    content      jsonb       not null,
    kept_at      timestamptz not null,
    primary key (territory_id, author_id, part, language)
);
call protect('site_draft');

-- Testimonies whose consent was taken back: their words are gone from every version, and must not come back from a file.
create table testimony_withdrawal
(
    territory_id integer     not null default current_territory() references territory,
    id           uuid        not null,
    withdrawn_at timestamptz not null,
    author       varchar(200) not null,
    primary key (territory_id, id)
);
call protect('testimony_withdrawal');

-- A place that closes keeps its row, since people's files name it; it is shown and chosen no more.
alter table drop_in_point
    add column closed   boolean not null default false,
    add column position integer not null default 0;
