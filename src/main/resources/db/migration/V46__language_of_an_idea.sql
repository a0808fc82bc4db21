-- in which its author read when they said it, so that what became of it is told in it
alter table useful_work add column language varchar(8) not null default 'fr';
create index useful_work_to_tell on useful_work (territory_id, received_at) where phone is not null or email is not null;
