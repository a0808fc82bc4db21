-- Bytes of the voices that people left on one day without being known: the ceiling is held here, in one statement, where two that
-- arrive at once cannot both take what is left of the disk.
create table anonymous_sound_day
(
    territory_id integer not null default current_territory() references territory,
    day          date    not null,
    bytes        bigint  not null check (bytes >= 0),
    primary key (territory_id, day)
);
call protect('anonymous_sound_day');
