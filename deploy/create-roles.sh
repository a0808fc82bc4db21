#!/bin/sh
# Run once by the postgres image, on an empty database: the owner migrates, the application works behind row-level security.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres \
    --set owner_password="$DECLIC_DB_OWNER_PASSWORD" --set app_password="$DECLIC_DB_PASSWORD" <<'SQL'
create role declic_owner login nosuperuser nobypassrls password :'owner_password';
create role declic_app login nosuperuser nobypassrls noinherit password :'app_password';
create database declic owner declic_owner encoding 'UTF8' template template0;
revoke all on database declic from public;
grant connect on database declic to declic_app;
SQL
