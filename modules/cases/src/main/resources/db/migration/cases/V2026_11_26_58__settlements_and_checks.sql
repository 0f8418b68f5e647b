-- 结算单登记 (MED-5): one settlement of one institution is used once, by whichever matter and county.
create table cases.settlement (
    id              uuid         primary key,
    version         bigint       not null,
    case_id         uuid         not null references cases.assistance_case (id),
    county_org      varchar(20)  not null,
    institution     varchar(100) not null,
    number          varchar(60)  not null,
    institution_key varchar(100) not null check (institution_key <> ''),
    number_key      varchar(60)  not null check (number_key <> ''),
    channel         varchar(10)  not null check (channel in ('ONE_STOP', 'MANUAL')),
    settled_on      date         not null,
    in_scope_fen    bigint       not null check (in_scope_fen > 0),
    recorded_by     varchar(32)  not null,
    recorded_name   varchar(50)  not null,
    recorded_at     timestamptz  not null,
    withdrawn_by    varchar(32),
    withdrawn_name  varchar(50),
    withdrawn_at    timestamptz,
    withdrawn_why   varchar(500),
    constraint withdrawal_is_complete check ((withdrawn_at is null) = (withdrawn_why is null)
        and (withdrawn_at is null) = (withdrawn_by is null))
);
create unique index settlement_used_once
    on cases.settlement (institution_key, number_key) where withdrawn_at is null;
create index settlement_case on cases.settlement (case_id);
comment on table cases.settlement is '医疗费用结算单登记：医疗机构+结算号唯一';
grant select, insert, update on cases.settlement to bangyuan_app;

-- 数据核对请求 (PROC-3): none without the authorisation of the person whose data are asked for.
create table cases.data_check (
    id             uuid         primary key,
    case_id        uuid         not null references cases.assistance_case (id),
    person_id      uuid         not null,       -- registry.person, by value
    person_name    varchar(100) not null,
    authority      varchar(100) not null,
    item           varchar(200) not null,
    consent_id     uuid         not null,       -- registry.consent, by value
    consent_scope  varchar(200) not null,
    consent_from   date         not null,
    consent_to     date,
    requested_on   date         not null,
    requested_by   varchar(32)  not null,
    requested_name varchar(50)  not null,
    requested_at   timestamptz  not null,
    constraint within_the_consent check (requested_on >= consent_from
        and (consent_to is null or requested_on <= consent_to))
);
create index data_check_case on cases.data_check (case_id, requested_at);
comment on table cases.data_check is '数据核对请求，附授权书；只增不改';
grant select, insert on cases.data_check to bangyuan_app;
