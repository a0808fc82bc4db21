-- Whether it was a card that opened this phone's door: a lost card's are closed when it is made anew. Of the phones that were let in
-- before this was noted nobody knows it: a new card closes them too, and whoever's they are comes in again by a code.
alter table device_token
    add column opened_by_card boolean not null default true;
alter table device_token
    alter column opened_by_card drop default;
