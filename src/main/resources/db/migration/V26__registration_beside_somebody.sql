-- A registration filled at a drop-in point, or with somebody of the team beside the person.
alter table registration_draft
    add column drop_in_point_id uuid,
    add column helper_id        uuid,
    add column helper_name      varchar(120),
    add foreign key (territory_id, drop_in_point_id) references drop_in_point;

-- Who helped, where and when: the person may say later that it was not their doing.
create table registration_note
(
    territory_id     integer     not null default current_territory() references territory,
    volunteer_id     uuid        not null,
    drop_in_point_id uuid,
    helper_id        uuid,
    helper_name      varchar(120),
    at               timestamptz not null,
    contested_at     timestamptz,
    primary key (territory_id, volunteer_id),
    check (drop_in_point_id is not null or helper_id is not null),
    foreign key (territory_id, volunteer_id) references volunteer on delete cascade,
    foreign key (territory_id, drop_in_point_id) references drop_in_point
);
call protect('registration_note');
