-- 先试后行: a value that is to hold is run on everybody against today's, before it does. County by county; a county is one
-- transaction, done again from its beginning after a crash.
create table assessment.rule_trial (
    id              uuid primary key,
    parameter       varchar(60)  not null,
    area            varchar(12)  not null,
    value           varchar(200) not null,
    valid_from      date         not null,
    first_month     varchar(7)   not null,
    last_month      varchar(7)   not null,
    proposal_id     uuid,                       -- policy's proposal, by value
    county_org      varchar(20),                -- whose staff may see it; null for the city
    as_of           date         not null,      -- everybody's facts on this day
    state           varchar(10)  not null check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    started_at      timestamptz  not null,
    started_by      varchar(64)  not null,
    started_by_name varchar(100) not null,
    ended_at        timestamptz,
    constraint rule_trial_end check ((state = 'RUNNING') = (ended_at is null))
);
create index rule_trial_newest on assessment.rule_trial (started_at desc);
create index rule_trial_proposal on assessment.rule_trial (proposal_id) where proposal_id is not null;
comment on table assessment.rule_trial is '参数先试后行';
grant select, insert, update on assessment.rule_trial to bangyuan_app;

create table assessment.rule_trial_county (
    run_id      uuid        not null references assessment.rule_trial,
    county_org  varchar(20) not null,
    state       varchar(10) not null check (state in ('WAITING', 'RUNNING', 'DONE')),
    lease_until timestamptz,
    fence       bigint      not null default 0, -- whoever holds an older number has lost the county
    persons     bigint      not null default 0,
    gain        bigint      not null default 0,
    lose        bigint      not null default 0,
    failed      bigint      not null default 0, -- the law could not be applied under one of the two
    primary key (run_id, county_org)
);
grant select, insert, update on assessment.rule_trial_county to bangyuan_app;

create table assessment.rule_trial_month (
    run_id     uuid        not null,
    county_org varchar(20) not null,
    month      varchar(7)  not null,
    was_fen    bigint      not null,
    now_fen    bigint      not null,
    primary key (run_id, county_org, month),
    foreign key (run_id, county_org) references assessment.rule_trial_county
);
grant select, insert, delete on assessment.rule_trial_month to bangyuan_app;

create table assessment.rule_trial_person (
    run_id     uuid        not null,
    county_org varchar(20) not null,
    person_id  uuid        not null,            -- registry.person, by value
    was_fen    bigint      not null,
    now_fen    bigint      not null,
    was_reason text        not null,
    now_reason text        not null,
    primary key (run_id, county_org, person_id),
    foreign key (run_id, county_org) references assessment.rule_trial_county
);
comment on table assessment.rule_trial_person is '试行前后应得不同的人';
grant select, insert, delete on assessment.rule_trial_person to bangyuan_app;
