-- Chinese names are listed by their sound and looked up by the initials of it (张建国: zhang jian guo,
-- zjg). Both are worked out when a name is recorded; rows that are already there are filled in at the
-- next start. Bytes are compared ("C"), so that one index serves the order and the prefix.
alter table registry.person
    add column sort_name   varchar(400) collate "C" not null default '',
    add column initials    varchar(60)  collate "C" not null default '',
    -- 已合并: the record that this one was merged into; never itself a merged one
    add column merged_into uuid references registry.person;
comment on column registry.person.sort_name is '姓名读音，排序用';
comment on column registry.person.initials is '姓名拼音首字母，查找用';
comment on column registry.person.merged_into is '重复登记合并后保留的那条人员';
create index person_without_sound on registry.person (name) where sort_name = '';
create index person_merged on registry.person (merged_into) where merged_into is not null;

-- one index for each order that a list offers, within each kind of jurisdiction
drop index registry.person_by_county;
drop index registry.person_by_town;
drop index registry.person_by_village;
create index person_by_sound on registry.person (sort_name, id) where merged_into is null;
create index person_of_county_by_sound on registry.person (county_org, sort_name, id)
    where merged_into is null;
create index person_of_town_by_sound on registry.person (town_org, sort_name, id)
    where merged_into is null;
create index person_of_village_by_sound on registry.person (village_org, sort_name, id)
    where merged_into is null and village_org is not null;
create index person_by_birth on registry.person (born, id) where merged_into is null;
create index person_of_county_by_birth on registry.person (county_org, born, id)
    where merged_into is null;
create index person_of_town_by_birth on registry.person (town_org, born, id)
    where merged_into is null;
create index person_by_initials on registry.person (initials, id) where merged_into is null;
create index person_by_whole_sound on registry.person (replace(sort_name, ' ', ''))
    where merged_into is null;

-- filters of the lists and figures of the registers: who holds what, believed now
create index identity_period_held on registry.identity_period (identity, person_id)
    include (valid_from, valid_to) where superseded_at is null;
create index register_period_held on registry.register_period (kind, person_id)
    include (valid_from, valid_to) where superseded_at is null;
create index register_period_joined on registry.register_period (kind, valid_from, person_id)
    where superseded_at is null;
create index register_period_left on registry.register_period (kind, valid_to, person_id)
    where superseded_at is null and valid_to is not null;
create index household_member_believed on registry.household_member (person_id, household_id)
    include (valid_from, valid_to) where superseded_at is null;
