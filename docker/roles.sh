#!/bin/sh
# Creates the database and its two roles, once, when the server's volume is still empty.
set -eu
psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
    --set owner="$FASCIA_DATABASE_OWNER_PASSWORD" --set app="$FASCIA_DATABASE_APP_PASSWORD" <<'END'
create role fascia_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner';
create role fascia_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app';
create database fascia owner fascia_owner;
revoke all on database fascia from public;
grant connect on database fascia to fascia_app;
\connect fascia
create extension btree_gist;
END
