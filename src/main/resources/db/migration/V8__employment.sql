-- Who works where since the project found or made the job. A contract that ended stays: a job was created.
create extension if not exists btree_gist with schema public;

create table contract
(
    territory_id       integer      not null default current_territory() references territory,
    id                 uuid         not null,
    version            integer      not null default 0,
    volunteer_id       uuid         not null,
    employer_id        uuid         not null,
    -- what the employer was at that time: the counter must not move when an employer is corrected later
    employer_kind      varchar(10)  not null check (employer_kind in ('EBE', 'OTHER')),
    quarters           integer      not null check (quarters between 1 and 192),
    starts_on          date         not null,
    ends_on            date check (ends_on >= starts_on),
    end_reason         varchar(20),
    -- the person asked in writing for fewer hours than the minimum (Code du travail, L. 3123-7)
    written_request_on date,
    recorded_at        timestamptz  not null,
    primary key (territory_id, id),
    foreign key (territory_id, volunteer_id) references volunteer,
    foreign key (territory_id, employer_id) references employer,
    check ((ends_on is null) = (end_reason is null)),
    -- two people who record at the same instant make one contract; a contract without an end overlaps all that follow
    constraint one_contract_at_a_time exclude using gist
        (territory_id with =, volunteer_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index contract_of_employer on contract (territory_id, employer_id, starts_on);
call protect('contract');
