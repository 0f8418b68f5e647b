-- Pages name organisations all the time, and the tree changes some times a year: a copy of it is kept in
-- memory for as long as its version stays. Whoever changes the tree, in whatever way, changes the version in the
-- same transaction.
create table policy.organisation_version (
    only_row boolean primary key default true check (only_row),
    version  bigint  not null
);
insert into policy.organisation_version (version) values (1);
comment on table policy.organisation_version is '机构区划的版本：每次变更加一';

-- the owner's right, so that nobody can change the tree and leave its version, or the other way round
create function policy.next_organisation_version() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update policy.organisation_version set version = version + 1;
    return null;
end
$$;
create trigger organisation_version after insert or update or delete or truncate on policy.organisation
    for each statement execute function policy.next_organisation_version();
grant select on policy.organisation_version to bangyuan_app;

-- what a page needs to know of the copies of policy in memory, read along with the account that acts
create schema if not exists policy_pub;
create view policy_pub.state_v1 as
select o.version as organisation_version, (select max(y.loaded_at) from policy.calendar_year y) as calendar_loaded_at
from policy.organisation_version o;
grant usage on schema policy_pub to bangyuan_app;
grant select on policy_pub.state_v1 to bangyuan_app;
