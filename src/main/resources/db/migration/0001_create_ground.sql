-- The ground every table stands on: search in Chinese text by trigrams, and the rule that the
-- program's role may work with rows but not with tables. What is kept for ever (ledger, events,
-- audit) takes update, delete and truncate away again in its own migration.

create extension if not exists pg_trgm;

grant usage on schema public to ortoo_app;
alter default privileges in schema public grant select, insert, update, delete on tables to ortoo_app;
alter default privileges in schema public grant usage, select on sequences to ortoo_app;
