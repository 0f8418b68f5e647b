-- SD-12: whole numbers of more than 50 people leave with the consent of a second person

create table registry.sheet_consent (
    id           uuid         primary key,
    version      bigint       not null,
    level        varchar(10)  not null check (level in ('CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
    organisation varchar(20)  not null,
    sought       varchar(60),              -- a name; never a number
    identity     varchar(20),
    register     varchar(20),
    town         varchar(20),
    columns      varchar(200) not null,
    people       bigint       not null,
    purpose      varchar(100) not null,
    asked_at     timestamptz  not null,
    asked_by     varchar(32)  not null,
    state        varchar(8)   not null check (state in ('WAITING', 'GIVEN', 'REFUSED')),
    settled_at   timestamptz,
    settled_by   varchar(32),
    constraint sheet_consent_settled check ((state = 'WAITING') = (settled_at is null)
        and (settled_at is null) = (settled_by is null)),
    constraint sheet_consent_of_another check (settled_by is null or settled_by <> asked_by)
);
comment on table registry.sheet_consent is '导出完整号码：第二人同意';
create index sheet_consent_organisation on registry.sheet_consent (organisation, asked_at desc);
grant select, insert, update on registry.sheet_consent to bangyuan_app;
