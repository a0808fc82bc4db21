-- The people whose phone is this number with one slip: a digit that is wrong, missing or too much, or two that changed places. Only
-- where nobody has what was typed, and only of a whole number: half of one would come near too many. Searched as those of V10 are.
create function volunteers_dialled(digits text) returns setof uuid
    language sql stable security definer rows 50
    set search_path = public, pg_temp
as
$$
    select id from volunteer
    where territory_id = current_territory()
      and digits ~ '^[0-9]{8,13}$'
      and not exists (select volunteers_named(digits))
      and phone like any (array(
          select '%' || slip || '%'
          from generate_series(1, length(digits)) as place,
               lateral (values (overlay(digits placing '_' from place for 1)),
                               (left(digits, place - 1) || substr(digits, place + 1)),
                               (left(digits, place) || '_' || substr(digits, place + 1)),
                               (left(digits, place - 1) || substr(digits, place + 1, 1) || substr(digits, place, 1)
                                   || substr(digits, place + 2))) as slips (slip)))
$$;

revoke execute on function volunteers_dialled(text) from public;
grant execute on function volunteers_dialled(text) to "${appRole}";
