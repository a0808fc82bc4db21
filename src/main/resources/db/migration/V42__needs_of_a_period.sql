-- For some time an activity needs something else than usual: on those days what stands here holds alone, half-days it leaves out included.
create table activity_period
(
    territory_id integer not null default current_territory() references territory,
    id           uuid    not null,
    activity_id  uuid    not null,
    -- none: since ever, or until further notice
    from_day     date,
    until_day    date,
    primary key (territory_id, id),
    foreign key (territory_id, activity_id) references activity on delete cascade,
    check (from_day is not null or until_day is not null),
    check (until_day >= from_day),
    -- two at once would say two things of one day
    exclude using gist (territory_id with =, activity_id with =, daterange(from_day, until_day, '[]') with &&)
);
call protect('activity_period');

create table activity_period_half_day
(
    territory_id integer not null default current_territory() references territory,
    period_id    uuid    not null,
    half_day     integer not null check (half_day between 0 and 11),
    starts       integer not null check (starts between 0 and 1425 and starts % 15 = 0),
    ends         integer not null check (ends between 15 and 1440 and ends % 15 = 0),
    least        integer not null check (least >= 0),
    best         integer not null,
    most         integer not null check (most between 1 and 99),
    primary key (territory_id, period_id, half_day),
    foreign key (territory_id, period_id) references activity_period on delete cascade,
    check (ends > starts),
    check (best between least and most)
);
call protect('activity_period_half_day');

-- From when to when an activity is done on one half-day of one week; no row where nobody said it: then at the usual hours.
create function half_day_hours(activity uuid, week date, slot integer)
    returns table (starts integer, ends integer)
    language sql stable
as
$$
select h.starts, h.ends
from activity_half_day h
where h.activity_id = activity and h.half_day = slot
  and not exists (select from activity_period p
                  where p.activity_id = activity and daterange(p.from_day, p.until_day, '[]') @> week + slot / 2)
union all
select h.starts, h.ends
from activity_period p
join activity_period_half_day h on h.territory_id = p.territory_id and h.period_id = p.id
where p.activity_id = activity and daterange(p.from_day, p.until_day, '[]') @> week + slot / 2 and h.half_day = slot
$$;
