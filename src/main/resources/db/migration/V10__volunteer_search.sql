-- Under row-level security the operators of trigrams and of arrays never use their index, since they are not leakproof. So ids
-- are searched here, as the owner, for the running transaction's territory only, and joined by the caller under its own rights.

-- The people whose name, phone, e-mail or own words hold this word; when nobody's does, those whose words come near it (never a
-- number: a phone is the one that was typed, or it is not).
create function volunteers_named(word text) returns setof uuid
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
$$;

-- The people who said they can do one of these, by the codes of the vocabulary.
create function volunteers_skilled(codes text[]) returns setof uuid
    language sql stable security definer rows 500
    set search_path = public, pg_temp
as
$$
    select id from volunteer where territory_id = current_territory() and skills && codes
$$;

revoke execute on function volunteers_named(text), volunteers_skilled(text[]) from public;
grant execute on function volunteers_named(text), volunteers_skilled(text[]) to "${appRole}";
