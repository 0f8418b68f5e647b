-- A fact is true from valid_from to valid_to (both included, no end: it goes on), was recorded at
-- recorded_at, and was believed until superseded_at. Nothing is deleted; correcting a fact ends the
-- belief in it and adds another row, so that "as known on" can always be answered.

create extension if not exists btree_gist with schema registry;

create table registry.person (
    id                   uuid         primary key,
    version              bigint       not null,
    name                 varchar(50)  not null,
    citizen_id           bytea        not null,   -- encrypted; its place is the row
    citizen_id_index     bytea        not null,   -- keyed hash
    last_four_name_index bytea        not null,   -- keyed hash of the last four digits and the name
    phone                bytea,                   -- encrypted
    phone_index          bytea,                   -- keyed hash
    sex                  char(1)      not null check (sex in ('M', 'F')),
    born                 date         not null,
    died                 date,
    hukou_area           varchar(12)  not null check (hukou_area ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
    residence            varchar(200) not null,
    county_org           varchar(20)  not null,
    town_org             varchar(20),
    village_org          varchar(20),
    source               varchar(100) not null,
    recorded_at          timestamptz  not null,
    recorded_by          varchar(32)  not null,
    constraint person_citizen_id_once unique (citizen_id_index),
    constraint person_died_after_birth check (died is null or died >= born),
    constraint person_phone_is_findable check ((phone is null) = (phone_index is null))
);
comment on table registry.person is '人员：现状；历史见 person_state';
create index person_last_four_name on registry.person (last_four_name_index);
create index person_phone on registry.person (phone_index);
create index person_name on registry.person (name text_pattern_ops, id);
create index person_by_county on registry.person (county_org, name text_pattern_ops, id);
create index person_by_town on registry.person (town_org, name text_pattern_ops, id);
create index person_by_village on registry.person (village_org, name text_pattern_ops, id)
    where village_org is not null;

create table registry.person_state (
    id            uuid         primary key,
    person_id     uuid         not null references registry.person,
    name          varchar(50)  not null,
    phone         bytea,
    died          date,
    hukou_area    varchar(12)  not null,
    residence     varchar(200) not null,
    county_org    varchar(20)  not null,
    town_org      varchar(20),
    village_org   varchar(20),
    valid_from    date         not null,
    valid_to      date,
    source        varchar(100) not null,
    recorded_at   timestamptz  not null,
    recorded_by   varchar(32)  not null,
    superseded_at timestamptz,
    constraint person_state_period check (valid_to is null or valid_to >= valid_from),
    constraint person_state_one_at_a_time exclude using gist
        (person_id with =, daterange(valid_from, valid_to, '[]') with &&)
        where (superseded_at is null)
);
comment on table registry.person_state is '人员基本信息的历次状态';
create index person_state_person on registry.person_state (person_id);

create table registry.identity_period (
    id               uuid         primary key,
    person_id        uuid         not null references registry.person,
    identity         varchar(20)  not null
                     check (identity in ('VETERAN', 'BEREAVED_FAMILY', 'SERVING_KIN')),
    kin              varchar(10)  check (kin in ('PARENT', 'SPOUSE', 'CHILD')),
    survivor_kind    varchar(20)  check (survivor_kind in ('MARTYR', 'DIED_ON_DUTY', 'DIED_OF_ILLNESS')),
    regular_pension  boolean      not null,
    enlisted         date,
    discharged       date,
    service_kind     varchar(20)  check (service_kind in
                     ('CONSCRIPT', 'SERGEANT', 'OFFICER', 'CIVILIAN_CADRE')),
    disability_grade smallint     not null check (disability_grade between 0 and 10),
    note             varchar(500) not null,
    valid_from       date         not null,
    valid_to         date,
    source           varchar(100) not null,
    recorded_at      timestamptz  not null,
    recorded_by      varchar(32)  not null,
    superseded_at    timestamptz,
    constraint identity_period_period check (valid_to is null or valid_to >= valid_from),
    constraint identity_period_kin check ((identity = 'SERVING_KIN') = (kin is not null)),
    constraint identity_period_survivor
        check ((identity = 'BEREAVED_FAMILY') = (survivor_kind is not null)),
    constraint identity_period_service check (discharged is null or enlisted is null
        or discharged >= enlisted),
    constraint identity_period_one_at_a_time exclude using gist
        (person_id with =, identity with =, daterange(valid_from, valid_to, '[]') with &&)
        where (superseded_at is null)
);
comment on table registry.identity_period is '援助对象身份（三）；不记部队番号、职务、驻地';
create index identity_period_person on registry.identity_period (person_id);

create table registry.household (
    id          uuid        primary key,
    version     bigint      not null,
    county_org  varchar(20) not null,
    recorded_at timestamptz not null,
    recorded_by varchar(32) not null
);
comment on table registry.household is '家庭（户）';

create table registry.household_member (
    id            uuid         primary key,
    household_id  uuid         not null references registry.household,
    person_id     uuid         not null references registry.person,
    relation      varchar(20)  not null,
    is_head       boolean      not null,
    valid_from    date         not null,
    valid_to      date,
    source        varchar(100) not null,
    recorded_at   timestamptz  not null,
    recorded_by   varchar(32)  not null,
    superseded_at timestamptz,
    constraint household_member_period check (valid_to is null or valid_to >= valid_from),
    constraint person_in_one_household_at_a_time exclude using gist
        (person_id with =, daterange(valid_from, valid_to, '[]') with &&)
        where (superseded_at is null)
);
comment on table registry.household_member is '家庭成员：一人同时只在一户';
create index household_member_household on registry.household_member (household_id);
create index household_member_person on registry.household_member (person_id);

create table registry.register_period (
    id            uuid         primary key,
    person_id     uuid         not null references registry.person,
    kind          varchar(20)  not null check (kind in
                  ('TEKUN', 'DIBAO', 'DIBAO_EDGE', 'EXPENDITURE_POVERTY')),
    area          varchar(12)  not null,
    certificate   varchar(40)  not null,
    valid_from    date         not null,
    valid_to      date,
    source        varchar(100) not null,
    recorded_at   timestamptz  not null,
    recorded_by   varchar(32)  not null,
    superseded_at timestamptz,
    constraint register_period_period check (valid_to is null or valid_to >= valid_from),
    constraint register_period_one_at_a_time exclude using gist
        (person_id with =, kind with =, daterange(valid_from, valid_to, '[]') with &&)
        where (superseded_at is null)
);
comment on table registry.register_period is '建档立卡四类对象（四(一)），按人记';
create index register_period_person on registry.register_period (person_id);

create table registry.exclusion (
    id            uuid         primary key,
    person_id     uuid         not null references registry.person,
    ground        varchar(20)  not null check (ground in
                  ('CRIME', 'DISHONESTY_LIST', 'DISTURBANCE', 'OTHER_LAW')),
    sentence      varchar(20)  check (sentence in
                  ('IMPRISONMENT', 'SUSPENDED', 'FINE', 'EXEMPTED', 'NOT_PROSECUTED', 'DETENTION')),
    police_report boolean      not null,
    evidence      varchar(500) not null,
    valid_from    date         not null,
    valid_to      date,
    source        varchar(100) not null,
    recorded_at   timestamptz  not null,
    recorded_by   varchar(32)  not null,
    superseded_at timestamptz,
    constraint exclusion_period check (valid_to is null or valid_to >= valid_from),
    constraint exclusion_sentence check ((ground = 'CRIME') = (sentence is not null))
);
comment on table registry.exclusion is '不予帮扶援助情形（三(二)）：对人不对户';
create index exclusion_person on registry.exclusion (person_id);

create table registry.bank_account (
    id            uuid         primary key,
    person_id     uuid         not null references registry.person,
    bank          varchar(60)  not null,
    number        bytea        not null,   -- encrypted; its place is the row
    number_index  bytea        not null,   -- keyed hash, to see one account used by several people
    holder        varchar(50)  not null,
    valid_from    date         not null,
    valid_to      date,
    source        varchar(100) not null,
    recorded_at   timestamptz  not null,
    recorded_by   varchar(32)  not null,
    superseded_at timestamptz,
    constraint bank_account_period check (valid_to is null or valid_to >= valid_from),
    constraint bank_account_one_at_a_time exclude using gist
        (person_id with =, daterange(valid_from, valid_to, '[]') with &&)
        where (superseded_at is null)
);
comment on table registry.bank_account is '收款账户';
create index bank_account_person on registry.bank_account (person_id);
create index bank_account_number on registry.bank_account (number_index);

create table registry.consent (
    id            uuid         primary key,
    person_id     uuid         not null references registry.person,
    scope         varchar(200) not null,
    valid_from    date         not null,
    valid_to      date,
    source        varchar(100) not null,
    recorded_at   timestamptz  not null,
    recorded_by   varchar(32)  not null,
    superseded_at timestamptz,
    constraint consent_period check (valid_to is null or valid_to >= valid_from)
);
comment on table registry.consent is '家庭经济状况核对授权书（五1）';
create index consent_person on registry.consent (person_id);

grant usage on schema registry to bangyuan_app;
grant select, insert, update on registry.person, registry.household to bangyuan_app;
grant select, insert on registry.person_state, registry.identity_period, registry.household_member,
    registry.register_period, registry.exclusion, registry.bank_account, registry.consent
    to bangyuan_app;
-- a recorded fact never changes; all that can be said of it later is that it is no longer believed
grant update (superseded_at) on registry.person_state, registry.identity_period,
    registry.household_member, registry.register_period, registry.exclusion, registry.bank_account,
    registry.consent to bangyuan_app;

-- analyze after a load, without the rest of what an owner may do
grant maintain on all tables in schema registry to bangyuan_app;
