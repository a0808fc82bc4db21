-- «Fournil» and «fournil» are one employer, for whoever records a contract there: until now only the application said so.
update employer e set name = left(e.name, 110) || ' (' || again.number || ')', version = e.version + 1
from (select territory_id, id, row_number() over (partition by territory_id, fold(name) order by id) as number from employer) again
where again.territory_id = e.territory_id and again.id = e.id and again.number > 1;

create unique index employer_by_name on employer (territory_id, fold(name));
