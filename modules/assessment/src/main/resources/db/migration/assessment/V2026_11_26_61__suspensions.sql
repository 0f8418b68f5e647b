-- 生活补助停发决定: what a county has decided in writing after one of 三(二), and when it lifted it. Nothing stops by itself; what
-- was decided is counted wherever the law is asked what somebody is due.
create table assessment.suspension (
    id             uuid          primary key,
    version        bigint        not null,
    person_id      uuid          not null,        -- registry.person, by value
    county_org     varchar(20)   not null,        -- who has decided
    ground         varchar(40)   not null,        -- of 三(二)
    decided_on     date          not null,        -- stops from the month after
    number         varchar(60)   not null,        -- 文号
    reason         varchar(1000) not null,
    recorded_on    date          not null,
    recorded_at    timestamptz   not null,
    recorded_by    varchar(64)   not null,
    recorded_name  varchar(100)  not null,
    lifted_on      date,                          -- the last month that is stopped is this day's
    lift_number    varchar(60),
    lift_recorded_on date,
    lift_at        timestamptz,
    lift_by        varchar(64),
    lift_name      varchar(100),
    constraint suspension_lift_is_complete check (
        (lifted_on is null) = (lift_number is null) and (lifted_on is null) = (lift_recorded_on is null)
        and (lifted_on is null) = (lift_at is null) and (lifted_on is null) = (lift_by is null)
        and (lifted_on is null) = (lift_name is null)),
    constraint suspension_lift_is_later check (lifted_on >= decided_on)
);
comment on table assessment.suspension is '生活补助停发、恢复决定';
create unique index suspension_one_at_a_time on assessment.suspension (person_id) where lifted_on is null;
create index suspension_person on assessment.suspension (person_id);

grant select, insert on assessment.suspension to bangyuan_app;
grant update (version, lifted_on, lift_number, lift_recorded_on, lift_at, lift_by, lift_name)
    on assessment.suspension to bangyuan_app;
