-- Somebody says that the hours confirmed for one of their weeks are not right; it waits for the EBE's manager. Why is said aloud, not written.
create table doubted_hours
(
    territory_id integer     not null default current_territory() references territory,
    contract_id  uuid        not null,
    monday       date        not null,
    said_at      timestamptz not null,
    -- corrected, or talked about
    settled_at   timestamptz,
    primary key (territory_id, contract_id, monday),
    foreign key (territory_id, contract_id, monday) references confirmed_hours
);
call protect('doubted_hours');

-- When the EBE's manager has seen an answer, and when they have called whoever did not answer.
alter table week_request
    add column answer_seen_at timestamptz,
    add column called_at      timestamptz;
-- whoever planned before looked at the answers on the planning's own screen
update week_request set answer_seen_at = settled_at where status in ('ACCEPTED', 'DECLINED');
