-- Days on which an EBE is closed, its own choice: nobody is planned, and the hours count as done.
create table closure
(
    territory_id integer      not null default current_territory() references territory,
    id           uuid         not null,
    employer_id  uuid         not null,
    from_day     date         not null,
    to_day       date         not null,
    reason       varchar(120) not null,
    primary key (territory_id, id),
    foreign key (territory_id, employer_id) references employer,
    check (to_day >= from_day)
);
create index closure_of_employer on closure (territory_id, employer_id, from_day);
call protect('closure');

-- What the law asks of a week, from a day on; before the first row, as the law stood in 2026. All but the last in minutes.
create table labour_setting
(
    territory_id         integer not null default current_territory() references territory,
    from_day             date    not null,
    daily_rest           integer not null check (daily_rest >= 0),
    weekly_rest          integer not null check (weekly_rest >= 0),
    work_without_pause   integer not null check (work_without_pause > 0),
    pause                integer not null check (pause >= 0),
    longest_day          integer not null check (longest_day > 0),
    full_week            integer not null check (full_week > 0),
    longest_interruption integer not null check (longest_interruption >= 0),
    notice_days          integer not null check (notice_days >= 0),
    primary key (territory_id, from_day)
);
call protect('labour_setting');
