-- Hours somebody really worked in a week, as the EBE's manager confirmed them: the State's share is paid by full-time equivalent worked
-- (loi 2020-1577, art. 11). A contract with confirmed hours can no longer be taken back, hence no cascade.
create table confirmed_hours
(
    territory_id      integer      not null default current_territory() references territory,
    contract_id       uuid         not null,
    monday            date         not null check (extract(isodow from monday) = 1),
    quarters          integer      not null check (quarters between 0 and 192),
    confirmed_at      timestamptz  not null,
    confirmed_by_name varchar(120) not null,
    primary key (territory_id, contract_id, monday),
    foreign key (territory_id, contract_id) references contract
);
create index confirmed_hours_of_week on confirmed_hours (territory_id, monday);
call protect('confirmed_hours');

-- What was written instead of what stood there before, and why; nothing before where nothing was planned or confirmed.
create table confirmed_hours_change
(
    territory_id    integer      not null default current_territory() references territory,
    contract_id     uuid         not null,
    monday          date         not null,
    position        integer      not null,
    quarters_before integer,
    quarters        integer      not null,
    reason          varchar(300),
    changed_at      timestamptz  not null,
    changed_by_name varchar(120) not null,
    primary key (territory_id, contract_id, monday, position),
    foreign key (territory_id, contract_id, monday) references confirmed_hours
);
call protect('confirmed_hours_change');
