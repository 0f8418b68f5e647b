-- 五 办理流程: one matter of one household, from application to decision.
-- Other modules' ids (persons, organisations, files) are kept by value: no foreign key leaves the schema.

create table cases.draft (
    id             uuid primary key,
    version        bigint       not null,
    owner          varchar(64)  not null,
    applicant_id   uuid         not null,
    applicant_name varchar(50)  not null,
    matter_key     varchar(60),
    content        bytea        not null,
    saved_at       timestamptz  not null
);
create index draft_owner on cases.draft (owner, saved_at desc);
comment on table cases.draft is '申请草稿, encrypted; removed when it is filed';
grant select, insert, update, delete on cases.draft to bangyuan_app;

create table cases.attachment (
    id         uuid primary key,
    matter_id  uuid         not null, -- a draft and the case that it becomes have the same id
    kind       varchar(20)  not null check (kind in
        ('ID_DOCUMENT', 'APPLICATION_FORM', 'AUTHORISATION', 'EVENT_PROOF', 'VISIT_PHOTO', 'OTHER')),
    file_id    uuid         not null,
    file_name  varchar(200) not null,
    media_type varchar(60)  not null,
    bytes      bigint       not null check (bytes > 0),
    at         timestamptz  not null,
    username   varchar(64)  not null,
    name       varchar(50)  not null
);
create index attachment_matter on cases.attachment (matter_id, at);
comment on table cases.attachment is '材料; the content is in the file store';
grant select, insert, delete on cases.attachment to bangyuan_app;

create table cases.assistance_case (
    id                     uuid primary key,
    version                bigint       not null,
    number                 varchar(40)  not null unique,
    county_org             varchar(20)  not null,
    town_org               varchar(20)  not null,
    village_org            varchar(20),
    county_name            varchar(100) not null,
    town_name              varchar(100) not null,
    area_code              varchar(12)  not null,
    applicant_id           uuid         not null,
    household_id           uuid         not null,
    applicant_name         varchar(50)  not null,
    masked_id              varchar(18)  not null check (masked_id like '%*%'),
    identity               varchar(20)  not null check (identity in ('VETERAN', 'BEREAVED_FAMILY', 'SERVING_KIN')),
    kin                    varchar(10)  check (kin in ('PARENT', 'SPOUSE', 'CHILD')),
    born                   date         not null,
    masked_phone           varchar(20),
    residence              varchar(200) not null,
    hukou                  varchar(200) not null,
    hardship               varchar(20)  not null check (hardship in
        ('DISABLED_OR_ILL', 'UNEMPLOYED', 'RELAPSED', 'EVENT', 'OTHER')),
    cause                  varchar(30)  check (cause in
        ('DISASTER', 'FIRE', 'TRAFFIC', 'SERIOUS_ILLNESS', 'INJURY', 'DIED_IN_EMERGENCY_RESPONSE',
         'KILLED_IN_SERVICE')),
    event_kind             varchar(30)  not null,
    happened_on            date         not null check (happened_on >= date '1900-01-01'),
    place                  varchar(200),
    account                varchar(2000) not null,
    social_assistance      varchar(20)  not null check (social_assistance in ('NOT_APPLIED', 'SETTLED')),
    social_assistance_note varchar(500),
    requested_fen          bigint       check (requested_fen > 0),
    proxy_kind             varchar(10)  check (proxy_kind in ('GUARDIAN', 'AGENT', 'STATION')),
    proxy_name             varchar(50),
    proxy_phone            varchar(20),
    proxy_mandate          varchar(200),
    payee_holder           varchar(50)  not null,
    payee_bank             varchar(100) not null,
    payee_last_four        varchar(4)   not null,
    stage                  varchar(20)  not null check (stage in
        ('RECEIVED', 'CORRECTION', 'ACCEPTED', 'VERIFYING', 'TOWN_OPINION', 'REPORTED',
         'COUNTY_RECEIVED', 'RECHECK', 'DRAFTED', 'APPROVED', 'REFUSED', 'PAID', 'WITHDRAWN', 'LAPSED')),
    received_on            date         not null,
    accepted_on            date         check (accepted_on >= received_on),
    due_on                 date,
    due_provisional        boolean      not null,
    amount_fen             bigint       check (amount_fen > 0),
    first_investigator     varchar(64),
    second_investigator    varchar(64),
    investigators          varchar(200) not null,
    round                  integer      not null check (round in (1, 2)),
    drafted_by             varchar(64),
    decided_by             varchar(64),
    decided_on             date,
    document_number        varchar(40)  unique,
    approved_fen           bigint       check (approved_fen > 0),
    paid_on                date,
    constraint happened_before_receipt check (happened_on <= received_on),
    constraint event_has_a_cause check (hardship <> 'EVENT' or cause is not null),
    constraint event_kind_is_derived check (event_kind = coalesce(cause, hardship)),
    constraint kin_of_whom check ((identity = 'SERVING_KIN') = (kin is not null)),
    constraint proxy_is_named check ((proxy_kind is null) = (proxy_name is null)),
    constraint open_case_has_a_day check
        ((due_on is not null) = (stage not in ('APPROVED', 'REFUSED', 'PAID', 'WITHDRAWN', 'LAPSED'))),
    constraint two_investigators check
        ((first_investigator is null) = (second_investigator is null) and first_investigator <> second_investigator),
    constraint examined_by_somebody check
        (stage not in ('VERIFYING', 'TOWN_OPINION', 'REPORTED', 'COUNTY_RECEIVED', 'RECHECK', 'DRAFTED',
                       'APPROVED', 'REFUSED', 'PAID') or first_investigator is not null),
    constraint accepted_before_examined check
        (stage in ('RECEIVED', 'CORRECTION', 'WITHDRAWN', 'LAPSED') or accepted_on is not null),
    constraint decision_is_complete check
        ((stage in ('APPROVED', 'REFUSED', 'PAID'))
             = (decided_on is not null and decided_by is not null and drafted_by is not null
                and document_number is not null)),
    constraint approval_has_an_amount check ((stage in ('APPROVED', 'PAID')) = (approved_fen is not null)),
    constraint drafter_is_not_approver check (decided_by <> drafted_by),
    constraint paid_has_a_day check ((stage = 'PAID') = (paid_on is not null))
);
-- 一事一批: of one household and one event at most one matter that is open or was approved.
create unique index assistance_case_one_matter
    on cases.assistance_case (household_id, event_kind, happened_on)
    where stage not in ('REFUSED', 'WITHDRAWN', 'LAPSED');
create index assistance_case_county on cases.assistance_case (county_org, stage, due_on);
create index assistance_case_town on cases.assistance_case (town_org, stage, due_on);
create index assistance_case_due on cases.assistance_case (due_on) where due_on is not null;
create index assistance_case_received on cases.assistance_case (county_org, received_on desc);
create index assistance_case_applicant on cases.assistance_case (applicant_id);
create index assistance_case_event on cases.assistance_case (event_kind, happened_on);
comment on table cases.assistance_case is '援助案件（一事一批）';
grant select, insert, update on cases.assistance_case to bangyuan_app;

create table cases.member (
    id                 uuid primary key,
    case_id            uuid        not null references cases.assistance_case,
    position           integer     not null check (position > 0),
    person_id          uuid        not null,
    name               varchar(50) not null,
    masked_id          varchar(18) not null check (masked_id like '%*%'),
    relation           varchar(10) not null,
    occupation         varchar(50),
    monthly_income_fen bigint      check (monthly_income_fen >= 0),
    health             varchar(100),
    veteran            boolean     not null,
    adult              boolean     not null,
    authorised         boolean     not null,
    unique (case_id, position),
    unique (case_id, person_id),
    constraint applicant_is_first check ((position = 1) = (relation = '本人'))
);
create index member_person on cases.member (person_id);
comment on table cases.member is '家庭成员; the identity number is in the registry alone';
grant select, insert, update on cases.member to bangyuan_app;

create table cases.clock (
    id               uuid primary key,
    case_id          uuid         not null references cases.assistance_case,
    position         integer      not null check (position > 0),
    kind             varchar(10)  not null check (kind in ('TOWN', 'CORRECTION', 'COUNTY')),
    received_on      date         not null,
    due_on           date         not null,
    counted_days     varchar(400) not null,
    provisional      boolean      not null,
    calendar_version varchar(60)  not null,
    stopped_on       date,
    unique (case_id, position),
    constraint due_after_receipt check (due_on > received_on)
);
comment on table cases.clock is '办结期限: every clock that ran, with the working days it counted';
grant select, insert, update on cases.clock to bangyuan_app;

create table cases.actor (
    id       uuid primary key,
    case_id  uuid        not null references cases.assistance_case,
    position integer     not null check (position > 0),
    username varchar(64) not null,
    capacity varchar(12) not null check (capacity in
        ('FILER', 'CLERK', 'INVESTIGATOR', 'LEADER', 'OFFICER', 'DRAFTER', 'RECHECKER', 'APPROVER')),
    since    timestamptz not null,
    unique (case_id, position),
    unique (case_id, username, capacity)
);
comment on table cases.actor is '职责分离: who took part in which capacity; rows are never removed';
grant select, insert on cases.actor to bangyuan_app;

create table cases.timeline (
    id           uuid primary key,
    case_id      uuid          not null references cases.assistance_case,
    position     integer       not null check (position > 0),
    text_key     varchar(80)   not null,
    args         varchar(4000) not null,
    at           timestamptz   not null,
    username     varchar(64)   not null,
    name         varchar(50)   not null,
    role         varchar(20),
    organisation varchar(100)  not null,
    unique (case_id, position)
);
create index timeline_doer on cases.timeline (username, at);
comment on table cases.timeline is '留痕';
grant select, insert on cases.timeline to bangyuan_app;

create table cases.correction (
    id           uuid primary key,
    case_id      uuid          not null unique references cases.assistance_case, -- once
    position     integer       not null check (position = 1),
    issued_on    date          not null,
    correct_by   date          not null check (correct_by > issued_on),
    missing      varchar(4000) not null check (missing <> '[]'),
    completed_on date          check (completed_on >= issued_on)
);
comment on table cases.correction is '一次性补正告知（F4）';
grant select, insert, update on cases.correction to bangyuan_app;

create table cases.visit (
    id            uuid primary key,
    case_id       uuid          not null references cases.assistance_case,
    position      integer       not null check (position > 0),
    visited_on    date          not null,
    place         varchar(200)  not null,
    interviewee   varchar(100)  not null,
    housing       varchar(1000),
    income        varchar(1000),
    expenses      varchar(1000),
    neighbours    varchar(1000),
    finding       varchar(2000) not null,
    investigators varchar(200)  not null,
    recorded_by   varchar(64)   not null,
    at            timestamptz   not null,
    unique (case_id, position)
);
comment on table cases.visit is '入户调查（F5）';
grant select, insert on cases.visit to bangyuan_app;

create table cases.checked (
    id         uuid primary key,
    visit_id   uuid         not null references cases.visit,
    position   integer      not null check (position > 0),
    source     varchar(100) not null,
    item       varchar(100) not null,
    result     varchar(500) not null,
    consistent boolean      not null,
    unique (visit_id, position)
);
comment on table cases.checked is '信息核对（F6）';
grant select, insert on cases.checked to bangyuan_app;

create table cases.opinion (
    id           uuid primary key,
    case_id      uuid          not null references cases.assistance_case,
    position     integer       not null check (position > 0),
    agree        boolean       not null,
    proposed_fen bigint        check (proposed_fen > 0),
    reasons      varchar(1000) not null,
    username     varchar(64)   not null,
    name         varchar(50)   not null,
    at           timestamptz   not null,
    unique (case_id, position),
    constraint agreement_names_an_amount check (agree = (proposed_fen is not null))
);
comment on table cases.opinion is '乡镇（街道）审核意见（F7）';
grant select, insert on cases.opinion to bangyuan_app;

create table cases.recheck (
    id          uuid primary key,
    case_id     uuid         not null references cases.assistance_case,
    position    integer      not null check (position > 0),
    reason      varchar(500) not null,
    ordered_by  varchar(50)  not null,
    ordered_at  timestamptz  not null,
    conclusion  varchar(2000),
    recorded_by varchar(50),
    recorded_at timestamptz,
    unique (case_id, position),
    constraint conclusion_is_signed check
        ((conclusion is null) = (recorded_by is null) and (conclusion is null) = (recorded_at is null))
);
comment on table cases.recheck is '县级复查（F8）';
grant select, insert, update on cases.recheck to bangyuan_app;

create table cases.proposal (
    id           uuid primary key,
    case_id      uuid          not null references cases.assistance_case,
    position     integer       not null check (position > 0),
    approve      boolean       not null,
    amount_fen   bigint        check (amount_fen > 0),
    reason_codes varchar(500)  not null,
    explanation  varchar(2000) not null,
    username     varchar(64)   not null,
    name         varchar(50)   not null,
    at           timestamptz   not null,
    remark       varchar(500),
    unique (case_id, position),
    constraint approval_names_an_amount check (approve = (amount_fen is not null)),
    constraint refusal_names_reasons check (approve or reason_codes <> '[]')
);
comment on table cases.proposal is '拟办意见';
grant select, insert, update on cases.proposal to bangyuan_app;

create table cases.decision (
    id                  uuid primary key,
    case_id             uuid          not null unique references cases.assistance_case, -- decided once
    position            integer       not null check (position = 1),
    approved            boolean       not null,
    document_number     varchar(40)   not null unique,
    amount_fen          bigint        check (amount_fen > 0),
    pay_fen             bigint        check (pay_fen >= 0),
    reason_codes        varchar(500)  not null,
    explanation         varchar(2000) not null,
    username            varchar(64)   not null,
    name                varchar(50)   not null,
    at                  timestamptz   not null,
    decided_on          date          not null,
    outcome_key         varchar(60)   not null,
    eligibility_version varchar(60)   not null,
    engine_version      varchar(60)   not null,
    calendar_version    varchar(60)   not null,
    facts               text          not null,
    parameters          text          not null,
    steps               text          not null,
    constraint granted_amount check (approved = (amount_fen is not null) and approved = (pay_fen is not null)),
    constraint refused_with_reasons check (approved or reason_codes <> '[]')
);
comment on table cases.decision is '审批决定 with the facts, parameters and steps that it rested on; never changed';
grant select, insert on cases.decision to bangyuan_app;
