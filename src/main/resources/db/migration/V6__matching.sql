-- The proposals, what a person took out, and the obstacles an EBE states.
create table proposal
(
    territory_id    integer      not null default current_territory() references territory,
    id              uuid         not null,
    version         integer      not null default 0,
    volunteer_id    uuid         not null,
    activity_id     uuid         not null,
    opening_id      uuid         not null,
    place_number    integer      not null check (place_number > 0),
    status          varchar(10)  not null
        check (status in ('OPEN', 'ACCEPTED', 'LATER', 'DECLINED', 'RELEASED', 'HIRED')),
    made_at         timestamptz  not null,
    made_by         uuid,
    made_by_name    varchar(120) not null,
    answer_by       date         not null,
    offer           jsonb        not null,
    explanation     jsonb        not null,
    order_reason    varchar(500),
    answered_at     timestamptz,
    closed_at       timestamptz,
    release_reason  varchar(500) check (status <> 'RELEASED' or release_reason is not null),
    silence_told_at timestamptz,
    primary key (territory_id, id),
    foreign key (territory_id, volunteer_id) references volunteer,
    foreign key (territory_id, activity_id) references activity,
    foreign key (territory_id, opening_id) references opening
);
-- Two coordinators at the same instant: one place has one person, one person has one running proposal.
create unique index one_person_a_place on proposal (territory_id, opening_id, place_number)
    where status in ('OPEN', 'ACCEPTED', 'HIRED');
create unique index one_running_proposal on proposal (territory_id, volunteer_id)
    where status in ('OPEN', 'ACCEPTED');
create index proposal_of_volunteer on proposal (territory_id, volunteer_id, made_at desc);
create index proposal_unanswered on proposal (territory_id, answer_by) where status = 'OPEN' and silence_told_at is null;
call protect('proposal');

-- «Non merci» takes an activity out until the person puts it back.
create table activity_taken_out
(
    territory_id integer     not null default current_territory() references territory,
    volunteer_id uuid        not null,
    activity_id  uuid        not null,
    since        timestamptz not null,
    primary key (territory_id, volunteer_id, activity_id),
    foreign key (territory_id, volunteer_id) references volunteer,
    foreign key (territory_id, activity_id) references activity on delete cascade
);
call protect('activity_taken_out');

-- An EBE cannot refuse a person; it may state what stands in the way at its own place, and the coordinator answers.
create table stated_obstacle
(
    territory_id     integer       not null default current_territory() references territory,
    id               uuid          not null,
    version          integer       not null default 0,
    proposal_id      uuid          not null,
    kind             varchar(10)   not null check (kind in ('LIMIT', 'HOURS', 'SAFETY')),
    words            varchar(1000) not null,
    stated_at        timestamptz   not null,
    stated_by_name   varchar(120)  not null,
    answer           varchar(1000),
    answered_at      timestamptz,
    answered_by_name varchar(120),
    primary key (territory_id, id),
    foreign key (territory_id, proposal_id) references proposal
);
create index stated_obstacle_of_proposal on stated_obstacle (territory_id, proposal_id);
call protect('stated_obstacle');
