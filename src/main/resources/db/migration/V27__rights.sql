-- A person may be forgotten: what stays is a row without identity.
alter table volunteer add column erased_on date;

-- Whom a message was about: with the phone that many people share, the number does not tell.
alter table outbox_message add column about uuid;
create index outbox_about on outbox_message (territory_id, about) where about is not null;
update outbox_message m set about = v.id
from volunteer v
where v.territory_id = m.territory_id and (m.event_key = 'registered:' || v.id or m.event_key like 'card:' || v.id || ':%');
update outbox_message m set about = p.volunteer_id
from proposal p
where p.territory_id = m.territory_id and m.event_key = 'proposal-made:' || p.id;

-- When the person behind a known phone last showed a code or a card; at the latest when it became known.
alter table device_token add column confirmed_at timestamptz;

-- Somebody asked to be forgotten. Until it is due they may change their mind: the row then goes.
create table erasure
(
    territory_id integer     not null default current_territory() references territory,
    volunteer_id uuid        not null,
    asked_at     timestamptz not null,
    due_at       timestamptz not null check (due_at >= asked_at),
    done_at      timestamptz,
    -- the name stays beside a contract for as long as that runs, and goes with its end
    name_kept    boolean     not null default false,
    primary key (territory_id, volunteer_id),
    foreign key (territory_id, volunteer_id) references volunteer
);
create index erasure_to_do on erasure (territory_id, due_at) where done_at is null or name_kept;
call protect('erasure');
