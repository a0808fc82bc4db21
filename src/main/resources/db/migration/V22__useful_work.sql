-- What people of the neighbourhood say is missing, and what became of it.
create table useful_work
(
    territory_id integer      not null default current_territory() references territory,
    -- drawn with the form: a form sent twice is one idea
    id           uuid         not null,
    version      integer      not null default 0,
    received_at  timestamptz  not null,
    sentence     varchar(400) not null,
    family       varchar(40)  not null,
    street       varchar(120),
    -- how its author would like to be told; forgotten once they were told how it ended
    phone        varchar(20),
    email        varchar(254),
    status       varchar(10)  not null check (status in ('WAITING', 'SHOWN', 'OPENED', 'DECLINED', 'MERGED', 'SET_ASIDE')),
    -- what everybody may read: the sentence as it came, or as the team wrote it so that it names nobody
    shown        varchar(400),
    answer       varchar(600),
    answered_on  date,
    merged_into  uuid,
    activity_id  uuid,
    primary key (territory_id, id),
    foreign key (territory_id, merged_into) references useful_work,
    foreign key (territory_id, activity_id) references activity,
    check (status in ('WAITING', 'SET_ASIDE', 'MERGED') or shown is not null),
    check ((status = 'MERGED') = (merged_into is not null)),
    check (merged_into is distinct from id)
);
create index useful_work_by_status on useful_work (territory_id, status, received_at desc);
create index useful_work_merged on useful_work (territory_id, merged_into) where merged_into is not null;
call protect('useful_work');

-- «Je suis d'accord»: once for each device, of which only a hash is kept.
create table useful_work_agreement
(
    territory_id   integer     not null default current_territory() references territory,
    useful_work_id uuid        not null,
    device_hash    varchar(64) not null,
    agreed_at      timestamptz not null,
    primary key (territory_id, useful_work_id, device_hash),
    foreign key (territory_id, useful_work_id) references useful_work
);
call protect('useful_work_agreement');

-- What is kept of a device: its token is random, so it needs no salt.
create function device_hash(token text) returns text
    language sql immutable parallel safe
    return encode(sha256(convert_to(token, 'UTF8')), 'hex');
