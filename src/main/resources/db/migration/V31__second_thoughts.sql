-- What was recorded by mistake can be taken back: what a contract changed is remembered until another one follows.

-- where a contract came from, and goes back to when it was recorded by mistake
alter table candidacy add column hired_from varchar(20);

-- the team's last steps and where the person stood before each, so that one noted by mistake can be taken back; no text
alter table candidacy add column steps jsonb not null default '[]';

-- the contract that settled a proposal, or freed its place because it was with another employer; the contract itself stands in a
-- storey above, which deletes it when it never was
alter table proposal add column settled_by uuid;
create index proposal_settled_by on proposal (territory_id, settled_by) where settled_by is not null;

update proposal p
set settled_by = (select c.id
                  from contract c
                           join activity a on a.territory_id = c.territory_id and a.employer_id = c.employer_id
                  where c.territory_id = p.territory_id
                    and c.volunteer_id = p.volunteer_id
                    and a.id = p.activity_id
                  order by c.recorded_at desc
                  limit 1)
where p.status = 'HIRED';

-- what the team wrote stands in the trail; since when the person has seen it
alter table volunteer add column messages_read_at timestamptz;
