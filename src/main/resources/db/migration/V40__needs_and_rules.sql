-- What an activity needs on a half-day, and from when to when it is done, in minutes of the day. An activity with one such line is done
-- on those half-days only; one without any is done when its places are open, at the usual hours.
create table activity_half_day
(
    territory_id integer not null default current_territory() references territory,
    activity_id  uuid    not null,
    half_day     integer not null check (half_day between 0 and 11),
    starts       integer not null check (starts between 0 and 1425 and starts % 15 = 0),
    ends         integer not null check (ends between 15 and 1440 and ends % 15 = 0),
    least        integer not null check (least >= 0),
    best         integer not null,
    most         integer not null check (most between 1 and 99),
    primary key (territory_id, activity_id, half_day),
    foreign key (territory_id, activity_id) references activity on delete cascade,
    check (ends > starts),
    check (best between least and most)
);
call protect('activity_half_day');

-- Savoir-faire that somebody who is there must have, as soon as anybody is.
create table activity_presence
(
    territory_id integer     not null default current_territory() references territory,
    activity_id  uuid        not null,
    skill        varchar(60) not null,
    primary key (territory_id, activity_id, skill),
    foreign key (territory_id, activity_id) references activity on delete cascade
);
call protect('activity_presence');

-- Counts the changes of an EBE's rules: who saw another edition is told so, and nothing is overwritten.
create table planning_rules
(
    territory_id integer not null default current_territory() references territory,
    employer_id  uuid    not null,
    edition      integer not null default 0,
    primary key (territory_id, employer_id),
    foreign key (territory_id, employer_id) references employer
);
call protect('planning_rules');

-- A van or a room that several activities use at the same time.
create table shared_means
(
    territory_id integer     not null default current_territory() references territory,
    id           uuid        not null,
    employer_id  uuid        not null,
    name         varchar(80) not null,
    counts       varchar(10) not null check (counts in ('PEOPLE', 'ACTIVITIES')),
    most         integer     not null check (most between 1 and 99),
    primary key (territory_id, id),
    foreign key (territory_id, employer_id) references employer
);
call protect('shared_means');

create table shared_means_activity
(
    territory_id integer not null default current_territory() references territory,
    means_id     uuid    not null,
    activity_id  uuid    not null,
    primary key (territory_id, means_id, activity_id),
    foreign key (territory_id, means_id) references shared_means on delete cascade,
    foreign key (territory_id, activity_id) references activity on delete cascade
);
call protect('shared_means_activity');

-- Somebody new works beside one of these.
create table tutor
(
    territory_id      integer not null default current_territory() references territory,
    contract_id       uuid    not null,
    tutor_contract_id uuid    not null,
    primary key (territory_id, contract_id, tutor_contract_id),
    foreign key (territory_id, contract_id) references contract on delete cascade,
    foreign key (territory_id, tutor_contract_id) references contract on delete cascade,
    check (contract_id <> tutor_contract_id)
);
create index tutor_of on tutor (territory_id, tutor_contract_id);
call protect('tutor');

-- Somebody asked not to work beside somebody else. Never why; the other one never learns it.
create table kept_apart
(
    territory_id      integer not null default current_territory() references territory,
    contract_id       uuid    not null,
    other_contract_id uuid    not null,
    primary key (territory_id, contract_id, other_contract_id),
    foreign key (territory_id, contract_id) references contract on delete cascade,
    foreign key (territory_id, other_contract_id) references contract on delete cascade,
    check (contract_id <> other_contract_id)
);
create index kept_apart_from on kept_apart (territory_id, other_contract_id);
call protect('kept_apart');
