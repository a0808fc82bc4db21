-- What an absence counts: quarter hours the person was told to work then; unknown where the week was not published yet.
alter table absence add column quarters integer check (quarters >= 0);

-- Inside the notice a change of somebody's week is asked, never imposed (Code du travail, L. 3123-31).
create table week_request
(
    territory_id integer     not null default current_territory() references territory,
    id           uuid        not null,
    employer_id  uuid        not null,
    monday       date        not null,
    contract_id  uuid        not null,
    status       varchar(12) not null check (status in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'SUPERSEDED')),
    asked_at     timestamptz not null,
    settled_at   timestamptz,
    primary key (territory_id, id),
    foreign key (territory_id, employer_id, monday) references planned_week,
    foreign key (territory_id, contract_id) references contract on delete cascade,
    check ((status = 'ASKED') = (settled_at is null))
);
-- two who ask at the same instant ask once
create unique index one_week_request_at_a_time on week_request (territory_id, contract_id, monday) where status = 'ASKED';
create index week_request_of_week on week_request (territory_id, employer_id, monday);
call protect('week_request');

-- What would change, half-day by half-day; no activity: free then.
create table week_request_half_day
(
    territory_id       integer not null default current_territory() references territory,
    request_id         uuid    not null,
    half_day           integer not null check (half_day between 0 and 11),
    before_activity_id uuid,
    after_activity_id  uuid,
    primary key (territory_id, request_id, half_day),
    foreign key (territory_id, request_id) references week_request on delete cascade,
    foreign key (territory_id, before_activity_id) references activity,
    foreign key (territory_id, after_activity_id) references activity,
    check (before_activity_id is distinct from after_activity_id)
);
call protect('week_request_half_day');
