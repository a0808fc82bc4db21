-- In which language the person was answering when they were given a code: another device goes on in it.
alter table registration_draft add column language varchar(8);
