-- The employers of the territory, what is done there, and the places that are open.
create table employer
(
    territory_id integer      not null default current_territory() references territory,
    id           uuid         not null,
    version      integer      not null default 0,
    kind         varchar(10)  not null check (kind in ('EBE', 'OTHER')),
    name         varchar(120) not null,
    description  varchar(1000),
    address      varchar(200),
    opened_on    date,
    primary key (territory_id, id),
    unique (territory_id, name)
);
call protect('employer');

create table activity
(
    territory_id   integer      not null default current_territory() references territory,
    id             uuid         not null,
    version        integer      not null default 0,
    employer_id    uuid         not null,
    kind           varchar(40)  not null,
    name           varchar(120) not null,
    description    varchar(1000),
    place          varchar(200),
    contact_name   varchar(120),
    contact_phone  varchar(20),
    limits         text[]       not null default '{}',
    closed         boolean      not null default false,
    -- counts the savings of the whole form, places included
    edition        integer      not null default 0,
    primary key (territory_id, id),
    foreign key (territory_id, employer_id) references employer,
    unique (territory_id, employer_id, name)
);
call protect('activity');

create table activity_task
(
    territory_id integer      not null default current_territory() references territory,
    activity_id  uuid         not null,
    position     integer      not null,
    name         varchar(160) not null,
    skill        varchar(60)  not null,
    need         varchar(10)  not null check (need in ('FIRST_DAY', 'LEARNT')),
    primary key (territory_id, activity_id, position),
    foreign key (territory_id, activity_id) references activity on delete cascade
);
call protect('activity_task');

-- A kind of place: so many jobs for one person each, held on these half-days, for these hours.
create table opening
(
    territory_id    integer not null default current_territory() references territory,
    id              uuid    not null,
    version         integer not null default 0,
    activity_id     uuid    not null,
    places          integer not null check (places >= 0),
    half_days       integer not null,
    least_quarters  integer not null check (least_quarters > 0),
    most_quarters   integer not null check (most_quarters >= least_quarters),
    starts_on       date,
    closed          boolean not null default false,
    primary key (territory_id, id),
    foreign key (territory_id, activity_id) references activity
);
create index opening_of_activity on opening (territory_id, activity_id);
call protect('opening');
