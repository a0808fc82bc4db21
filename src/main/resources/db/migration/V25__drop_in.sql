-- The drop-in points' devices, helpers and sign-in cards.

-- A device of a drop-in point: it holds a token in a cookie, of which only the hash is here. Revoked, the row stays, so that one
-- can say since when it was paired and by whom.
create table paired_device
(
    territory_id integer      not null default current_territory() references territory,
    id           uuid         not null,
    point_id     uuid         not null,
    label        varchar(60)  not null,
    token_hash   varchar(64)  not null,
    paired_by    varchar(120) not null,
    paired_at    timestamptz  not null,
    last_seen_at timestamptz  not null,
    revoked_at   timestamptz,
    primary key (territory_id, id),
    unique (territory_id, token_hash),
    foreign key (territory_id, point_id) references drop_in_point
);
create index paired_device_of_point on paired_device (territory_id, point_id) where revoked_at is null;
call protect('paired_device');

-- What a coordinator reads out to whoever holds the device: it pairs one device, within minutes.
create table pairing_code
(
    territory_id integer      not null default current_territory() references territory,
    id           uuid         not null,
    point_id     uuid         not null,
    label        varchar(60)  not null,
    code_hash    varchar(64)  not null,
    made_by      varchar(120) not null,
    expires_at   timestamptz  not null,
    primary key (territory_id, id),
    unique (territory_id, code_hash),
    foreign key (territory_id, point_id) references drop_in_point
);
create index pairing_code_by_age on pairing_code (territory_id, expires_at);
call protect('pairing_code');

-- Where a helper welcomes people: one point each.
create table drop_in_helper
(
    territory_id integer not null default current_territory() references territory,
    account_id   uuid    not null,
    point_id     uuid    not null,
    primary key (territory_id, account_id),
    foreign key (territory_id, account_id) references staff_account on delete cascade,
    foreign key (territory_id, point_id) references drop_in_point
);
create index drop_in_helper_of_point on drop_in_helper (territory_id, point_id);
call protect('drop_in_helper');

-- The card by which a person signs in on any phone, with their birth date: one each, so that a new one is the former one's end.
create table sign_in_card
(
    territory_id integer      not null default current_territory() references territory,
    volunteer_id uuid         not null,
    code_hash    varchar(64)  not null,
    issued_at    timestamptz  not null,
    issued_by    varchar(120) not null,
    primary key (territory_id, volunteer_id),
    unique (territory_id, code_hash),
    foreign key (territory_id, volunteer_id) references volunteer on delete cascade
);
call protect('sign_in_card');
