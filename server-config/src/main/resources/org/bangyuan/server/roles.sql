-- The roles and schemas that Bangyuan works with. A superuser runs it once, connected to an empty
-- database, and sets the passwords of the three roles afterwards; see docs/operations.md.
--   bangyuan_owner   owns the application's schemas and migrates them
--   bangyuan_app     works: holds only what the migrations grant
--   bangyuan_server  owns the schema of the server's own tables (timers, batch jobs)
create role bangyuan_owner login nosuperuser nocreatedb nocreaterole;
create role bangyuan_app login nosuperuser nocreatedb nocreaterole;
create role bangyuan_server login nosuperuser nocreatedb nocreaterole;

do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create on database %I to bangyuan_owner', current_database());
  execute format('grant connect, temporary on database %I to bangyuan_app', current_database());
  execute format('grant connect on database %I to bangyuan_server', current_database());
end $$;
revoke all on schema public from public;

create schema platform authorization bangyuan_owner;
create schema audit authorization bangyuan_owner;
create schema policy authorization bangyuan_owner;
create schema accounts authorization bangyuan_owner;
create schema papers authorization bangyuan_owner;
create schema registry authorization bangyuan_owner;
create schema cases authorization bangyuan_owner;
create schema payments authorization bangyuan_owner;
create schema assessment authorization bangyuan_owner;
create schema reporting authorization bangyuan_owner;
create schema exchange authorization bangyuan_owner;
create schema server authorization bangyuan_server;

grant usage on schema platform, audit, policy, accounts, papers, registry, cases, payments,
  assessment, reporting, exchange to bangyuan_app;
