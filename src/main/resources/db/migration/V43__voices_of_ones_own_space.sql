-- What a person says in their own space is theirs alone until they send it: nobody hears it before.
alter table voice_note
    add column unsent boolean not null default false,
    add constraint voice_note_unsent_is_a_persons check (not unsent or (volunteer_id is not null and words is null));
-- one voice waits for each question: the last one
create unique index voice_note_unsent on voice_note (territory_id, volunteer_id, about) where unsent;
