-- The usual wait is counted each time somebody opens their space, from those hired over the last year.
create index trail_of_hires on trail_entry (territory_id, at)
    where kind = 'STATUS' and details ->> 'to' in ('HIRED_EBE', 'HIRED_ELSEWHERE');
