create table policy.organisation (
    code         varchar(20) primary key
                 check (code ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12}|ZONE-[A-Z]{2,10})$'),
    kind         varchar(20) not null,
    level        varchar(8)  not null,
    name         varchar(80) not null unique,
    area_name    varchar(40) not null,
    parent       varchar(20) references policy.organisation,
    abbreviation char(1)     unique,              -- in case numbers of the county
    accepts      boolean     not null,            -- applications can be filed there
    constraint kind_fits_level check (case level
        when 'CITY' then kind = 'CITY_BUREAU'
        when 'COUNTY' then kind in ('COUNTY_BUREAU', 'ZONE_OFFICE')
        when 'TOWN' then kind in ('TOWN_STATION', 'TOWN_STEP_UNIT', 'QUASI_TOWN')
        when 'VILLAGE' then kind = 'VILLAGE_STATION'
        else false end),
    constraint parent_but_for_the_city check ((parent is null) = (level = 'CITY')),
    constraint abbreviation_of_counties check ((abbreviation is not null) = (level = 'COUNTY')),
    constraint acceptance check (not accepts or kind in ('TOWN_STATION', 'TOWN_STEP_UNIT', 'VILLAGE_STATION'))
);
create index organisation_parent on policy.organisation (parent, code);
comment on table policy.organisation is '机构：市、县（市、区）、功能区、乡镇（街道）、村（社区）';

create table policy.parameter_value (
    id          uuid         primary key,
    version     bigint       not null,
    position    bigint       generated always as identity,  -- of two recorded on one day the later one holds
    name        varchar(60)  not null,
    area        varchar(12)  not null check (area ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12})$'),
    unit        varchar(16)  not null
                check (unit in ('YUAN_PER_MONTH', 'YUAN_PER_YEAR', 'YUAN', 'RATE', 'MULTIPLE', 'MONTHS',
                                'YEARS', 'DAYS', 'WORKING_DAYS', 'BOOLEAN', 'TEXT')),
    value       varchar(100) not null check (value <> ''),
    valid_from  date         not null,
    valid_to    date,
    recorded_on date         not null,
    document    varchar(500) not null check (document <> ''),
    verified    boolean      not null,            -- somebody has seen the value in the document
    entered_by  varchar(32)  not null,
    entered_at  timestamptz  not null,
    approved_by varchar(32),
    approved_at timestamptz,
    check (valid_to >= valid_from),
    constraint approval_is_complete check ((approved_by is null) = (approved_at is null)),
    constraint two_persons check (approved_by <> entered_by or entered_by = 'system'),
    unique (name, area, valid_from, recorded_on, position)
);
create index parameter_value_name on policy.parameter_value (name, area, valid_from);
comment on table policy.parameter_value is '政策参数：按地区、生效日、录入日分版本，附依据文件';

create table policy.calendar_year (
    year      integer     primary key check (year between 2000 and 2200),
    notice    varchar(80) not null,               -- of the General Office of the State Council
    edition   date        not null,               -- state of the source
    source    varchar(200) not null,
    loaded_by varchar(32) not null,
    loaded_at timestamptz not null
);
create table policy.calendar_day (
    day    date        primary key,
    year   integer     not null generated always as (extract(year from day)::integer) stored
           references policy.calendar_year,
    worked boolean     not null,
    name   varchar(40) not null,
    -- a make-up day is a Saturday or Sunday; a plain working day is no exception
    constraint make_up_days_are_weekends check (not worked or extract(isodow from day) >= 6)
);
comment on table policy.calendar_day is '工作日历的例外日：节假日与调休上班';

create table policy.reason_code (
    code     varchar(32)  primary key,
    position integer      not null unique,
    kind     varchar(12)  not null check (kind in ('REFUSE', 'CORRECTION', 'TRANSFER', 'STOP')),
    clause   varchar(20)  not null,
    text     varchar(200) not null
);
comment on table policy.reason_code is '理由代码';

create table policy.route (
    id         uuid         primary key,
    type       varchar(12)  not null
               check (type in ('LIVING', 'MEDICAL', 'HOUSING', 'EDUCATION', 'EMPLOYMENT', 'TEMPORARY', 'SOCIAL')),
    county_org varchar(20)  references policy.organisation,   -- null: the rule of the city
    channel    varchar(20)  not null check (channel in ('VETERANS_AFFAIRS', 'LINE_DEPARTMENT')),
    department varchar(100) not null,
    decider    varchar(100) not null,
    clock      varchar(200) not null,
    valid_from date         not null,
    unique nulls not distinct (type, county_org, valid_from)
);
comment on table policy.route is '办理渠道（五-渠道）';

grant usage on schema policy to bangyuan_app;
grant select, insert on policy.organisation to bangyuan_app;
grant select, insert on policy.parameter_value to bangyuan_app;
grant update (version, approved_by, approved_at) on policy.parameter_value to bangyuan_app;
grant select, insert on policy.calendar_year, policy.calendar_day to bangyuan_app;
grant select on policy.reason_code, policy.route to bangyuan_app;
