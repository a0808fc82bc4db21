-- A voice may also answer a question of a registration that is not sent yet, or say an idea for the neighbourhood. Once the team
-- has written down what a person says, the sound goes and the words stay.
alter table voice_note
    alter column volunteer_id drop not null,
    alter column sound drop not null,
    add column draft_id       uuid,
    add column useful_work_id uuid,
    -- as the team wrote it down; what is struck out of it is kept nowhere
    add column words          varchar(2000),
    add column written_at     timestamptz,
    add constraint voice_note_draft foreign key (territory_id, draft_id) references registration_draft on delete cascade,
    add constraint voice_note_useful_work foreign key (territory_id, useful_work_id) references useful_work on delete cascade,
    add constraint voice_note_is_somebodys check (num_nonnulls(volunteer_id, draft_id, useful_work_id) = 1),
    add constraint voice_note_says_something check (sound is not null or words is not null),
    add constraint voice_note_words_were_written check (words is null or written_at is not null);
-- the same question of a draft, or the same idea, is answered by one voice: the last one
create unique index voice_note_of_draft on voice_note (territory_id, draft_id, about) where draft_id is not null;
create unique index voice_note_of_useful_work on voice_note (territory_id, useful_work_id) where useful_work_id is not null;
create index voice_note_written on voice_note (territory_id, written_at) where sound is not null and written_at is not null;
