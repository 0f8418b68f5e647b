-- 精准认定 (六(二)): what was found about people, by whom it is answered, and the passes that look for it.
-- Each pass over people has a number; what it sees bears its number. So a pass that is done twice changes
-- nothing, and what the newest pass over everybody has not seen has lost its cause.
create sequence assessment.pass_number;

create table assessment.finding (
    id              uuid          primary key,
    version         bigint        not null,
    kind            varchar(24)   not null,
    theme           varchar(16)   not null check (theme in ('UNCLAIMED', 'UNDUE', 'CONTRADICTION', 'SOON', 'VISIT')),
    subject_id      uuid          not null,      -- registry.person or registry.household, by value
    cause           varchar(200)  not null,
    person_id       uuid          not null,      -- registry.person, by value: whom to look at
    household_id    uuid,                        -- registry.household, by value
    county_org      varchar(20)   not null,
    town_org        varchar(20),
    village_org     varchar(20),
    desk            varchar(6)    not null check (desk in ('TOWN', 'COUNTY')),
    severity        smallint      not null check (severity between 0 and 2),
    reasons         jsonb         not null check (jsonb_array_length(reasons) > 0),
    found_on        date          not null,
    found_at        timestamptz   not null,
    pass            bigint        not null,      -- the newest that saw it
    assigned_to     varchar(64),
    assigned_name   varchar(100),
    answer          varchar(12)   check (answer in ('HELPED', 'DECLINED', 'WRONG_DATA', 'NOT_ENTITLED',
                                           'IN_ORDER')),
    answer_why      varchar(1000),
    answer_case     uuid,                        -- cases.assistance_case, by value: what it led to
    answered_on     date,
    answered_at     timestamptz,
    answered_by     varchar(64),
    answered_name   varchar(100),
    gone_on         date,                        -- its cause is gone; the finding stays
    gone_at         timestamptz,
    constraint finding_answer_is_complete check ((answer is null) = (answered_at is null)
        and (answer is null) = (answered_by is null) and (answer is null) = (answered_on is null)
        and (answer is null) = (answer_why is null)),
    constraint finding_case_of_help check (answer_case is null or answer = 'HELPED'),
    constraint finding_gone_is_complete check ((gone_on is null) = (gone_at is null)),
    constraint finding_assigned_with_name check ((assigned_to is null) = (assigned_name is null))
);
comment on table assessment.finding is '主动发现：应享未享、应退未退、信息矛盾、即将变化、走访到期';
create unique index finding_lives_once on assessment.finding (kind, subject_id, cause) where gone_at is null;
create index finding_open on assessment.finding (county_org, town_org, severity, found_on, id)
    where gone_at is null and answer is null;
create index finding_person on assessment.finding (person_id);
create index finding_subject on assessment.finding (subject_id) where gone_at is null;
create index finding_household on assessment.finding (household_id) where household_id is not null;
create index finding_pass on assessment.finding (pass) where gone_at is null;

-- Who did what about a finding, written once.
create table assessment.finding_step (
    id         uuid          primary key,
    finding_id uuid          not null references assessment.finding,
    kind       varchar(10)   not null check (kind in ('ASSIGNED', 'ANSWERED', 'REOPENED')),
    detail     varchar(1000) not null,
    answer     varchar(12),
    acted_at   timestamptz   not null,
    acted_by   varchar(64)   not null,
    acted_name varchar(100)  not null
);
create index finding_step_finding on assessment.finding_step (finding_id);

-- 排查: a pass over everybody, county by county. These tables are the truth of the work: whoever works
-- claims a county with a lease and a fencing number, and what is not finished is taken up again.
create table assessment.discovery_run (
    id           uuid         primary key,
    pass         bigint       not null unique,
    day          date         not null,
    is_nightly   boolean      not null,
    state        varchar(10)  not null check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    started_at   timestamptz  not null,
    started_by   varchar(64)  not null,
    started_name varchar(100) not null,
    ended_at     timestamptz,
    ended_by     varchar(64),
    gone         bigint       not null default 0 check (gone >= 0),
    constraint discovery_run_end check ((state = 'RUNNING') = (ended_at is null))
);
create unique index discovery_one_at_a_time on assessment.discovery_run ((true)) where state = 'RUNNING';
create unique index discovery_once_a_night on assessment.discovery_run (day) where is_nightly;
comment on table assessment.discovery_run is '排查批次';

create table assessment.discovery_chunk (
    run_id          uuid         not null references assessment.discovery_run,
    county_org      varchar(20)  not null,
    state           varchar(10)  not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    fence           bigint       not null default 0,
    leased_until    timestamptz,
    attempts        smallint     not null default 0,
    households      bigint       not null default 0,
    persons         bigint       not null default 0,
    seen            bigint       not null default 0,   -- findings, old and new
    opened          bigint       not null default 0,   -- new ones among them
    unanswerable    bigint       not null default 0,   -- questions without a fact or parameter
    living_entitled bigint       not null default 0,   -- 应领生活补助
    living_drawn    bigint       not null default 0,   -- 其中在领
    started_at      timestamptz,
    ended_at        timestamptz,
    failure         varchar(500),
    primary key (run_id, county_org),
    constraint discovery_chunk_lease check ((state = 'RUNNING') = (leased_until is not null)),
    constraint discovery_chunk_coverage check (living_drawn <= living_entitled)
);
comment on table assessment.discovery_chunk is '排查分县任务';

-- 待重算: people of whom something new was recorded. A queue, not a set: whoever takes a row out has seen
-- what was recorded before it.
create table assessment.due_person (
    id        bigint      generated always as identity primary key,
    person_id uuid        not null,
    since     timestamptz not null
);

grant usage on sequence assessment.pass_number to bangyuan_app;
grant select, insert, update on assessment.finding, assessment.discovery_run, assessment.discovery_chunk
    to bangyuan_app;
grant select, insert on assessment.finding_step to bangyuan_app;
grant select, insert, delete, update on assessment.due_person to bangyuan_app;
grant usage on all sequences in schema assessment to bangyuan_app;
grant maintain on assessment.finding to bangyuan_app;
