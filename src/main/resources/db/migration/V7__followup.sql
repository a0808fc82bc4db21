-- What waits for the team. One task for one thing: an event that is told twice still makes one.
create table task
(
    territory_id integer     not null default current_territory() references territory,
    id           uuid        not null,
    kind         varchar(30) not null,
    volunteer_id uuid        not null,
    -- what the task is about: a proposal, an answer, a pair of files, or the person
    subject_id   uuid        not null,
    due_on       date        not null,
    opened_at    timestamptz not null,
    done_at      timestamptz,
    done_by      varchar(120),
    primary key (territory_id, id),
    unique (territory_id, kind, subject_id),
    foreign key (territory_id, volunteer_id) references volunteer on delete cascade,
    check ((done_at is null) = (done_by is null))
);
create index task_waiting on task (territory_id, due_on, opened_at) where done_at is null;
create index task_of_volunteer on task (territory_id, volunteer_id);
call protect('task');
