-- A short slip, written on a phone without a network and received later. Its key is drawn by the phone: however often the
-- same slip arrives, it makes one contact.
create table slip
(
    territory_id integer     not null default current_territory() references territory,
    id           uuid        not null,
    volunteer_id uuid        not null,
    -- by the phone's own clock: told to the team, and never a candidacy date
    filled_at    timestamptz,
    received_at  timestamptz not null,
    -- as it was typed, where it could not be read as a phone number
    typed_phone  varchar(40),
    call_times   text[]      not null default '{}',
    primary key (territory_id, id),
    -- looked at last: the key is taken before the person's file is opened
    foreign key (territory_id, volunteer_id) references volunteer on delete cascade deferrable initially deferred
);
create index slip_of_volunteer on slip (territory_id, volunteer_id);
call protect('slip');

-- What somebody said instead of writing it, with their consent.
create table voice_note
(
    territory_id integer     not null default current_territory() references territory,
    id           uuid        not null,
    volunteer_id uuid        not null,
    -- the question it answers
    about        varchar(30) not null,
    media_type   varchar(20) not null check (media_type in ('audio/webm', 'audio/ogg', 'audio/mp4')),
    sound        bytea       not null check (octet_length(sound) between 1 and 1048576),
    -- the person agreed to be listened to by the team
    consented_at timestamptz not null,
    primary key (territory_id, id),
    foreign key (territory_id, volunteer_id) references volunteer on delete cascade
);
-- Sound is compressed already.
alter table voice_note alter column sound set storage external;
create index voice_note_of_volunteer on voice_note (territory_id, volunteer_id);
call protect('voice_note');
