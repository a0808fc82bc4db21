-- Messages that leave the house. A row stands here if and only if the change that caused it was committed.
create table outbox_message
(
    territory_id    integer       not null default current_territory() references territory,
    id              uuid          not null,
    -- what happened, named so that the same event never tells anybody twice
    event_key       varchar(200)  not null,
    channel         varchar(10)   not null check (channel in ('SMS', 'EMAIL')),
    recipient       varchar(254)  not null,
    subject         varchar(200),
    text            varchar(4000) not null,
    -- carries a code or a link that opens a door: never shortened for a shared phone, masked once it has served
    secret          boolean       not null default false,
    actor           varchar(160)  not null,
    state           varchar(10)   not null default 'WAITING'
        check (state in ('WAITING', 'CLAIMED', 'SENT', 'FAILED', 'EXPIRED')),
    attempts        integer       not null default 0,
    created_at      timestamptz   not null,
    next_attempt_at timestamptz   not null,
    expires_at      timestamptz   not null,
    claimed_until   timestamptz,
    sent_at         timestamptz,
    -- the day under whose ceiling it was counted, so that a second attempt costs nothing
    counted_on      date,
    primary key (territory_id, id),
    unique (territory_id, event_key)
);
create index outbox_waiting on outbox_message (territory_id, next_attempt_at) where state in ('WAITING', 'CLAIMED');
create index outbox_newest on outbox_message (territory_id, created_at desc);
create index outbox_secrets on outbox_message (territory_id, created_at) where secret;
call protect('outbox_message');

-- Text messages that left on one day; the ceiling is held here, where two senders cannot both take the last one.
create table sms_day
(
    territory_id integer not null default current_territory() references territory,
    day          date    not null,
    sent         integer not null check (sent >= 0),
    primary key (territory_id, day)
);
call protect('sms_day');
