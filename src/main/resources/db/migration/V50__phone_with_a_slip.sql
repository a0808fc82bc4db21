-- A phone number is found with one slip too: a digit that is wrong, missing or too much, or two that changed places. Only where
-- nobody has what was typed, and only in a whole number: half of one would come near too many.
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
      and fold(word) <% search_text
    union all
    select id from volunteer
    where territory_id = current_territory()
      and word ~ '^[0-9]{8,13}$'
      and not exists (select from exact)
      and phone like any (array(
          select '%' || slip || '%'
          from generate_series(1, length(word)) as place,
               lateral (values (overlay(word placing '_' from place for 1)),
                               (left(word, place - 1) || substr(word, place + 1)),
                               (left(word, place) || '_' || substr(word, place + 1)),
                               (left(word, place - 1) || substr(word, place + 1, 1) || substr(word, place, 1)
                                   || substr(word, place + 2))) as slips (slip)))
$$;
