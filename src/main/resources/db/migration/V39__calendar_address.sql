-- The address under which a person's own calendar reads their weeks. Only a hash of it is kept: whoever reads this table opens nothing.
create table calendar_address
(
    territory_id integer     not null default current_territory() references territory,
    volunteer_id uuid        not null,
    token_hash   varchar(64) not null,
    made_at      timestamptz not null,
    primary key (territory_id, volunteer_id),
    unique (territory_id, token_hash),
    foreign key (territory_id, volunteer_id) references volunteer
);
call protect('calendar_address');

-- When a half-day was last told: calendars take a change for one by it, whoever wrote it.
alter table published_half_day
    add column told_at timestamptz not null default now();

create function told_now() returns trigger
    language plpgsql as
$$
begin
    new.told_at := now();
    return new;
end
$$;
create trigger published_half_day_told
    before update on published_half_day
    for each row
execute function told_now();
