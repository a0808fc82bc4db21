-- From the file that goes on to those that were merged into it.
create index volunteer_same_as on volunteer (territory_id, same_as) where same_as is not null;
