-- The people, what they said, and their place in the list.

-- array_to_string is only stable, since an element's text may depend on the session; that of a text depends on nothing.
create function joined(words text[]) returns text
    language sql immutable parallel safe
    return array_to_string(words, ' ');

create table volunteer
(
    territory_id       integer     not null default current_territory() references territory,
    id                 uuid        not null,
    version            integer     not null default 0,
    created_at         timestamptz not null,
    first_name         varchar(80) not null,
    last_name          varchar(80),
    birth_date         date,
    phone              varchar(20),
    email              varchar(254),
    drop_in_point_id   uuid,
    language           varchar(8)  not null default 'fr',
    street_number      varchar(12),
    street             varchar(160),
    neighbourhood_id   uuid,
    inside             boolean,
    resident_since     date,
    deprivation_kind   varchar(20),
    deprived_since     date,
    skills             text[]      not null default '{}',
    own_words          text[]      not null default '{}',
    wishes             text[]      not null default '{}',
    any_wish           boolean     not null default false,
    wish_words         varchar(500),
    learns             text[]      not null default '{}',
    minimum_quarters   integer check (minimum_quarters > 0),
    wished_quarters    integer check (wished_quarters >= minimum_quarters),
    half_days          integer     not null default 0,
    mobility           text[]      not null default '{}',
    limits             text[]      not null default '{}',
    last_contact_at    timestamptz,
    possible_duplicate uuid,
    -- the file that goes on for the same person: this one is closed
    same_as            uuid,
    search_text        text generated always as (
        fold(first_name || ' ' || coalesce(last_name, '')) || ' ' || coalesce(phone, '') || ' '
            || coalesce(lower(email), '') || ' ' || fold(joined(own_words))) stored,
    primary key (territory_id, id),
    foreign key (territory_id, drop_in_point_id) references drop_in_point,
    foreign key (territory_id, neighbourhood_id) references neighbourhood,
    foreign key (territory_id, possible_duplicate) references volunteer,
    foreign key (territory_id, same_as) references volunteer
);
create index volunteer_search on volunteer using gin (search_text gin_trgm_ops);
create index volunteer_by_skill on volunteer using gin (skills);
create index volunteer_by_phone on volunteer (territory_id, phone) where phone is not null;
create index volunteer_by_email on volunteer (territory_id, lower(email)) where email is not null;
create index volunteer_by_birth on volunteer (territory_id, birth_date);
call protect('volunteer');

create table candidacy
(
    territory_id    integer     not null default current_territory() references territory,
    id              uuid        not null,
    version         integer     not null default 0,
    status          varchar(20) not null,
    -- where a pause, an unreachable phone or a training came from, and goes back to
    status_before   varchar(20),
    -- where an open proposal came from
    proposed_from   varchar(20),
    first_contact_at timestamptz,
    registered_at   timestamptz,
    candidacy_date  timestamptz,
    receipt_number  integer,
    volunteering_at timestamptz,
    minor           boolean     not null default false,
    session_date    date,
    decision_reason varchar(500),
    status_since    timestamptz not null,
    -- a partner who sent the person, with their agreement
    referred_by     varchar(120),
    -- a minor's representative: the written agreement was shown, no copy is kept
    agreement_on    date,
    agreement_by    varchar(120),
    primary key (territory_id, id),
    foreign key (territory_id, id) references volunteer,
    unique (territory_id, receipt_number)
);
create index candidacy_in_order on candidacy (territory_id, candidacy_date, receipt_number);
create index candidacy_by_status on candidacy (territory_id, status);
call protect('candidacy');

create table criterion
(
    territory_id integer     not null default current_territory() references territory,
    volunteer_id uuid        not null,
    kind         varchar(20) not null check (kind in ('DEPRIVATION', 'RESIDENCE', 'VOLUNTEERING')),
    version      integer     not null default 0,
    seen_what    varchar(300),
    seen_on      date,
    seen_by      varchar(120),
    decided      boolean,
    decided_on   date,
    primary key (territory_id, volunteer_id, kind),
    foreign key (territory_id, volunteer_id) references volunteer
);
call protect('criterion');

-- What happened to a person's file and who did it; a correction keeps the former value here.
create table trail_entry
(
    territory_id integer     not null default current_territory() references territory,
    id           uuid        not null,
    volunteer_id uuid        not null,
    at           timestamptz not null,
    actor_kind   varchar(20) not null,
    actor_id     uuid,
    actor_name   varchar(120) not null,
    kind         varchar(40) not null,
    details      jsonb       not null default '{}',
    primary key (territory_id, id),
    foreign key (territory_id, volunteer_id) references volunteer
);
create index trail_of_volunteer on trail_entry (territory_id, volunteer_id, at desc);
call protect('trail_entry');

create table registration_draft
(
    territory_id integer     not null default current_territory() references territory,
    id           uuid        not null,
    version      integer     not null default 0,
    token_hash   varchar(64) not null,
    resume_code_hash varchar(64),
    -- none once sent: they are the volunteer's then
    answers      jsonb,
    step         varchar(20) not null,
    started_at   timestamptz not null,
    updated_at   timestamptz not null,
    wrong_dates  integer     not null default 0,
    closed_until timestamptz,
    -- set when it became a registration: the same draft sent twice is one registration
    volunteer_id uuid,
    primary key (territory_id, id),
    unique (territory_id, token_hash),
    unique (territory_id, resume_code_hash),
    unique (territory_id, volunteer_id),
    foreign key (territory_id, volunteer_id) references volunteer
);
create index draft_by_age on registration_draft (territory_id, updated_at);
call protect('registration_draft');
