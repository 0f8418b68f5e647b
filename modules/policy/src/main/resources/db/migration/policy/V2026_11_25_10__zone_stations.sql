-- 瓯江口产业集聚区 and 浙南产业集聚区 are addressees of the measure (题头) without an area code and without towns: each gets a
-- unit of its own that takes applications and does the township's step, as 龙港市 has one, and its codes begin with that of
-- the zone. Village stations below a unit add three digits, as they do below a township.
alter table policy.organisation drop constraint organisation_code_check;
alter table policy.organisation add constraint organisation_code_check
    check (code ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12}|ZONE-[A-Z]{2,10}(-T([0-9]{3})?)?)$');

insert into policy.organisation (code, kind, level, name, area_name, parent, abbreviation, accepts) values
    ('ZONE-OJK-T', 'TOWN_STEP_UNIT', 'TOWN', '瓯江口产业集聚区退役军人服务站（乡镇级审核）', '瓯江口产业集聚区', 'ZONE-OJK', null, true),
    ('ZONE-ZN-T', 'TOWN_STEP_UNIT', 'TOWN', '浙南产业集聚区退役军人服务站（乡镇级审核）', '浙南产业集聚区', 'ZONE-ZN', null, true);
