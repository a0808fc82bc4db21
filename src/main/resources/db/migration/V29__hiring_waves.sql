-- Hiring waves: what was asked, what was computed from, what came out, and what became of it.
create table wave
(
    territory_id   integer      not null default current_territory() references territory,
    id             uuid         not null,
    version        integer      not null default 0,
    name           varchar(120) not null,
    status         varchar(10)  not null check (status in ('DRAFT', 'PREPARED', 'SENT')),
    starts_on      date,
    opened_at      timestamptz  not null,
    opened_by      uuid,
    opened_by_name varchar(120) not null,
    sent_at        timestamptz,
    -- the run that stands; none while a place was changed and nothing computed since
    run            integer,
    primary key (territory_id, id),
    check (status = 'DRAFT' or run is not null),
    check ((status = 'SENT') = (sent_at is not null))
);
create index wave_by_day on wave (territory_id, opened_at desc);
call protect('wave');

-- So many places of an opening, within what the opening has; in the order of the place numbers.
create table wave_places
(
    territory_id   integer not null default current_territory() references territory,
    wave_id        uuid    not null,
    opening_id     uuid    not null,
    activity_id    uuid    not null,
    position       integer not null,
    places         integer not null check (places >= 0),
    half_days      integer not null,
    least_quarters integer not null check (least_quarters > 0),
    most_quarters  integer not null check (most_quarters >= least_quarters),
    primary key (territory_id, wave_id, opening_id),
    foreign key (territory_id, wave_id) references wave,
    foreign key (territory_id, opening_id) references opening,
    foreign key (territory_id, activity_id) references activity
);
call protect('wave_places');

-- How many can work at once; it warns, and is no part of the rule.
create table wave_workstations
(
    territory_id integer     not null default current_territory() references territory,
    wave_id      uuid        not null,
    activity_id  uuid        not null,
    half_day     varchar(20) not null,
    count        integer     not null check (count >= 0),
    primary key (territory_id, wave_id, activity_id, half_day),
    foreign key (territory_id, wave_id) references wave,
    foreign key (territory_id, activity_id) references activity
);
call protect('wave_workstations');

-- What a run was computed from, whole, in one canonical form without any name: it is replayed bit for bit.
create table wave_run
(
    territory_id   integer      not null default current_territory() references territory,
    wave_id        uuid         not null,
    number         integer      not null check (number > 0),
    computed_at    timestamptz  not null,
    computed_by    varchar(120) not null,
    input          text         not null,
    input_digest   varchar(64)  not null,
    outcome_digest varchar(64)  not null,
    -- somebody of this run was forgotten since: the input is no longer the one that was computed from
    forgotten      boolean      not null default false,
    sent_at        timestamptz,
    primary key (territory_id, wave_id, number),
    foreign key (territory_id, wave_id) references wave
);
call protect('wave_run');
alter table wave
    add foreign key (territory_id, id, run) references wave_run (territory_id, wave_id, number);

-- How each person came out of a run; the explanation is data, put into words where it is read.
create table wave_result
(
    territory_id integer     not null default current_territory() references territory,
    wave_id      uuid        not null,
    run          integer     not null,
    volunteer_id uuid        not null,
    position     integer     not null,
    standing     varchar(10) not null check (standing in ('HELD', 'PLACED', 'WITHOUT')),
    rank         integer,
    distance     integer,
    opening_id   uuid,
    place_number integer     not null,
    explanation  jsonb,
    primary key (territory_id, wave_id, run, volunteer_id),
    foreign key (territory_id, wave_id, run) references wave_run (territory_id, wave_id, number),
    foreign key (territory_id, volunteer_id) references volunteer,
    foreign key (territory_id, opening_id) references opening
);
create index wave_result_of_volunteer on wave_result (territory_id, volunteer_id);
call protect('wave_result');

-- The proposals that a run sent.
create table wave_proposal
(
    territory_id integer not null default current_territory() references territory,
    proposal_id  uuid    not null,
    wave_id      uuid    not null,
    run          integer not null,
    volunteer_id uuid    not null,
    opening_id   uuid    not null,
    primary key (territory_id, proposal_id),
    foreign key (territory_id, proposal_id) references proposal,
    foreign key (territory_id, wave_id, run) references wave_run (territory_id, wave_id, number),
    foreign key (territory_id, volunteer_id) references volunteer,
    foreign key (territory_id, wave_id, opening_id) references wave_places
);
create index wave_proposal_of_wave on wave_proposal (territory_id, wave_id);
create index wave_proposal_of_volunteer on wave_proposal (territory_id, volunteer_id);
call protect('wave_proposal');

-- Places that the wave no longer gives to a person, who refused them in it. It names the wave's places and not the opening:
-- whoever answers holds the person, and whoever sends holds the opening first.
create table wave_refusal
(
    territory_id integer     not null default current_territory() references territory,
    wave_id      uuid        not null,
    volunteer_id uuid        not null,
    opening_id   uuid        not null,
    refused_at   timestamptz not null,
    primary key (territory_id, wave_id, volunteer_id, opening_id),
    foreign key (territory_id, wave_id, opening_id) references wave_places,
    foreign key (territory_id, volunteer_id) references volunteer
);
call protect('wave_refusal');

-- A choice by hand, outside the rule's order, and why.
create table wave_choice
(
    territory_id   integer      not null default current_territory() references territory,
    wave_id        uuid         not null,
    volunteer_id   uuid         not null,
    opening_id     uuid         not null,
    reason         varchar(500) not null,
    -- how many people it passes, on the day it was made
    passed         integer      not null,
    chosen_at      timestamptz  not null,
    chosen_by_name varchar(120) not null,
    primary key (territory_id, wave_id, volunteer_id),
    foreign key (territory_id, wave_id, opening_id) references wave_places on delete cascade,
    foreign key (territory_id, volunteer_id) references volunteer
);
call protect('wave_choice');

-- People whom the coordinator asked whether they would take another place, and what they said.
create table wave_asked
(
    territory_id  integer      not null default current_territory() references territory,
    wave_id       uuid         not null,
    volunteer_id  uuid         not null,
    opening_id    uuid         not null,
    answer        varchar(10)  not null check (answer in ('MOVES', 'KEEPS')),
    asked_at      timestamptz  not null,
    asked_by_name varchar(120) not null,
    primary key (territory_id, wave_id, volunteer_id, opening_id),
    foreign key (territory_id, wave_id, opening_id) references wave_places on delete cascade,
    foreign key (territory_id, volunteer_id) references volunteer
);
call protect('wave_asked');
