-- Whoever goes through everybody goes from county to county and from household to household.
create view registry_pub.household_v1 as
select h.id as household_id, h.county_org
  from registry.household h;

create index household_by_county on registry.household (county_org, id);

grant select on registry_pub.household_v1 to bangyuan_app;
