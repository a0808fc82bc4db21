-- Who works here, and the doors: for the team a password and a second factor, for volunteers a code and a birth date.
create table staff_account
(
    territory_id     integer      not null default current_territory() references territory,
    id               uuid         not null,
    version          integer      not null default 0,
    email            varchar(254) not null,
    name             varchar(120) not null,
    role             varchar(20)  not null
        check (role in ('HELPER', 'COORDINATOR', 'EBE_MANAGER', 'COMMITTEE_MEMBER', 'ADMINISTRATOR')),
    -- the EBE this manager is bound to: an opaque id here, since this module knows nobody above it
    employer_id      uuid,
    password_hash    varchar(200),
    -- sealed with the server's key; without one the second factor is a code by e-mail
    totp_secret      varchar(200),
    -- the last time step used, so that a code opens the door once
    totp_step        bigint       not null default 0,
    disabled         boolean      not null default false,
    created_at       timestamptz  not null,
    last_sign_in_at  timestamptz,
    -- sessions opened before this instant are over
    sessions_since   timestamptz  not null,
    primary key (territory_id, id),
    check ((role = 'EBE_MANAGER') = (employer_id is not null))
);
create unique index staff_account_by_email on staff_account (territory_id, lower(email));
call protect('staff_account');

create table staff_invitation
(
    territory_id integer      not null default current_territory() references territory,
    id           uuid         not null,
    version      integer      not null default 0,
    token_hash   varchar(64)  not null,
    email        varchar(254),
    name         varchar(120),
    role         varchar(20)  not null,
    employer_id  uuid,
    invited_by   varchar(160) not null,
    created_at   timestamptz  not null,
    expires_at   timestamptz  not null,
    used_at      timestamptz,
    primary key (territory_id, id),
    unique (territory_id, token_hash)
);
call protect('staff_invitation');

-- One try at getting in, from «Recevoir un code» to the open door. It stands here whether the recipient is known or not, so that
-- nothing tells the two apart.
create table sign_in_attempt
(
    territory_id integer      not null default current_territory() references territory,
    id           uuid         not null,
    token_hash   varchar(64)  not null,
    purpose      varchar(20)  not null check (purpose in ('VOLUNTEER', 'STAFF')),
    recipient    varchar(254) not null,
    code_hash    varchar(64)  not null,
    created_at   timestamptz  not null,
    expires_at   timestamptz  not null,
    tries        integer      not null default 0 check (tries between 0 and 5),
    code_ok_at   timestamptz,
    -- who it turned out to be, once the birth date was right: an opaque id
    volunteer_id uuid,
    primary key (territory_id, id),
    unique (territory_id, token_hash)
);
create index sign_in_attempt_by_age on sign_in_attempt (territory_id, expires_at);
call protect('sign_in_attempt');

-- Counters of what may happen so many times in a span: codes for one number, wrong birth dates, wrong passwords. The subject is a
-- keyed hash. A counter goes up only while it is under its limit, in one statement, so five means five in parallel too.
create table sign_in_counter
(
    territory_id integer     not null default current_territory() references territory,
    kind         varchar(30) not null,
    subject      varchar(64) not null,
    count        integer     not null check (count >= 0),
    until        timestamptz not null,
    primary key (territory_id, kind, subject)
);
create index sign_in_counter_by_age on sign_in_counter (territory_id, until);
call protect('sign_in_counter');

-- A phone that is its owner's alone stays signed in by this, not by an HTTP session.
create table device_token
(
    territory_id integer     not null default current_territory() references territory,
    id           uuid        not null,
    token_hash   varchar(64) not null,
    volunteer_id uuid        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    primary key (territory_id, id),
    unique (territory_id, token_hash)
);
create index device_token_of_volunteer on device_token (territory_id, volunteer_id);
create index device_token_by_age on device_token (territory_id, expires_at);
call protect('device_token');
