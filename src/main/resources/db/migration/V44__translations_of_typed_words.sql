-- How the team's own words are said in another language: an activity's name, a point's opening hours, a page. A translation is of
-- exactly these words: when the French changes it is French that is read, until somebody translates it again.
create table typed_translation
(
    territory_id integer      not null default current_territory() references territory,
    language     varchar(8)   not null check (language <> 'fr'),
    -- SHA-256 of the French: a whole page is too long for an index
    french_hash  bytea        not null check (octet_length(french_hash) = 32),
    french       text         not null,
    words        text         not null check (words <> ''),
    written_at   timestamptz  not null,
    author       varchar(200) not null,
    primary key (territory_id, language, french_hash)
);
call protect('typed_translation');
