-- A record that was merged into another one is no person of its own: whoever goes through everybody
-- meets each person once (person_alias_v1 says where the others went).
create or replace view registry_pub.person_v1 as
select p.id as person_id, p.name, p.sex, p.born, p.died, p.hukou_area, p.residence,
       p.county_org, p.town_org, p.village_org, p.recorded_at
  from registry.person p
 where p.merged_into is null;
