-- The weeks of an EBE: what is being prepared, and what each person was told.
create table planned_week
(
    territory_id integer not null default current_territory() references territory,
    employer_id  uuid    not null,
    monday       date    not null check (extract(isodow from monday) = 1),
    -- counts every change: who saw another edition is told so, and nothing is overwritten
    edition      integer not null default 0,
    published_at timestamptz,
    primary key (territory_id, employer_id, monday),
    foreign key (territory_id, employer_id) references employer
);
call protect('planned_week');

-- One person on one half-day, as it is being prepared, for as long as there is that contract (one recorded by mistake never was); no activity: locked as free.
create table planned_half_day
(
    territory_id integer not null default current_territory() references territory,
    employer_id  uuid    not null,
    monday       date    not null,
    contract_id  uuid    not null,
    half_day     integer not null check (half_day between 0 and 11),
    activity_id  uuid,
    locked       boolean not null default false,
    primary key (territory_id, contract_id, monday, half_day),
    foreign key (territory_id, employer_id, monday) references planned_week,
    foreign key (territory_id, contract_id) references contract on delete cascade,
    foreign key (territory_id, activity_id) references activity,
    check (activity_id is not null or locked)
);
create index planned_half_day_of_week on planned_half_day (territory_id, employer_id, monday);
call protect('planned_half_day');

-- The same as people were told.
create table published_half_day
(
    territory_id integer not null default current_territory() references territory,
    employer_id  uuid    not null,
    monday       date    not null,
    contract_id  uuid    not null,
    half_day     integer not null check (half_day between 0 and 11),
    activity_id  uuid    not null,
    primary key (territory_id, contract_id, monday, half_day),
    foreign key (territory_id, employer_id, monday) references planned_week,
    foreign key (territory_id, contract_id) references contract on delete cascade,
    foreign key (territory_id, activity_id) references activity
);
create index published_half_day_of_week on published_half_day (territory_id, employer_id, monday);
call protect('published_half_day');

-- When somebody is not there; never why.
create table absence
(
    territory_id integer not null default current_territory() references territory,
    contract_id  uuid    not null,
    monday       date    not null check (extract(isodow from monday) = 1),
    half_day     integer not null check (half_day between 0 and 11),
    primary key (territory_id, contract_id, monday, half_day),
    foreign key (territory_id, contract_id) references contract on delete cascade
);
call protect('absence');
