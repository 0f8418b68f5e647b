create table assessment.trial (
    id            uuid primary key,
    version       bigint not null,
    title         varchar(100) not null,
    subject       varchar(16) not null
                  check (subject in ('ELIGIBILITY', 'LIVING', 'MEDICAL', 'HOUSING', 'EDUCATION', 'EMPLOYMENT', 'TEMPORARY', 'SOCIAL')),
    county_org    varchar(20),          -- policy.organisation, by value; null for the city's own
    person_id     uuid,                 -- registry.person, by value
    content       text not null,
    saved_on      date not null,
    saved_at      timestamptz not null,
    saved_by      varchar(64) not null,
    saved_by_name varchar(100) not null
);
create index trial_newest on assessment.trial (saved_at desc);
comment on table assessment.trial is '政策试算（按录入原样保存，不含姓名和身份证号）';
grant select, insert on assessment.trial to bangyuan_app;
