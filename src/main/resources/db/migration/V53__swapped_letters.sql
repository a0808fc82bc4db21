-- As V10 has it; where nobody's name, phone or words hold the word, also those who have it with two neighbouring letters that changed
-- places: «Yamnia» for Yamina comes near by no trigram.
create or replace function volunteers_named(word text) returns setof uuid
    language sql stable security definer rows 50
    set search_path = public, pg_temp
    set pg_trgm.word_similarity_threshold = 0.5
as
$$
    with exact as materialized (
        select id from volunteer
        where territory_id = current_territory()
          and search_text like '%' || replace(replace(replace(fold(word), '\', '\\'), '%', '\%'), '_', '\_') || '%')
    select id from exact
    union all
    select id from volunteer
    where territory_id = current_territory()
      and length(word) > 2
      and word !~ '^[0-9]+$'
      and not exists (select from exact)
      and (fold(word) <% search_text
           or (fold(word) ~ '^[a-z]{4,}$'
               and search_text like any (array(
                   select '%' || left(fold(word), place - 1) || substr(fold(word), place + 1, 1) || substr(fold(word), place, 1)
                       || substr(fold(word), place + 2) || '%'
                   from generate_series(1, length(fold(word)) - 1) as place))))
$$;
