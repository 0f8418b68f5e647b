-- 五3 复核: one reconsideration of one decision; a second application is joined to it. A revoked decision
-- stays, and the county decides anew beside it (ADR 0048).
alter table cases.decision drop constraint decision_case_id_key;
alter table cases.decision drop constraint decision_position_check;
alter table cases.decision add constraint decision_position_check check (position > 0);
alter table cases.decision add constraint decided_once unique (case_id, position);

alter table cases.clock drop constraint clock_kind_check;
alter table cases.clock add constraint clock_kind_check
    check (kind in ('TOWN', 'CORRECTION', 'COUNTY', 'REVIEW'));
alter table cases.actor drop constraint actor_capacity_check;
alter table cases.actor add constraint actor_capacity_check check (capacity in
    ('FILER', 'CLERK', 'INVESTIGATOR', 'LEADER', 'OFFICER', 'DRAFTER', 'RECHECKER', 'APPROVER', 'REVIEWER'));

alter table cases.assistance_case
    add column revoked_decisions integer not null default 0 check (revoked_decisions >= 0),
    add column revoked_proposals integer not null default 0 check (revoked_proposals >= 0),
    add column paid_before_fen   bigint  not null default 0 check (paid_before_fen >= 0),
    add column paid_before_on    date,
    add column review_authority  varchar(20) check (review_authority in ('COUNTY_GOVERNMENT', 'UPPER_BUREAU')),
    add column review_handler    varchar(64),
    drop constraint open_case_has_a_day,
    add constraint somebody_has_a_day check
        ((due_on is not null) = (stage not in ('APPROVED', 'REFUSED', 'PAID', 'WITHDRAWN', 'LAPSED')
                                 or review_authority is not null)),
    add constraint decision_is_reconsidered check
        (review_authority is null or stage in ('APPROVED', 'REFUSED', 'PAID')),
    add constraint handler_of_a_review check (review_handler is null or review_authority is not null),
    add constraint handler_took_no_part check
        (review_handler <> decided_by and review_handler <> drafted_by
         and review_handler <> first_investigator and review_handler <> second_investigator),
    add constraint paid_before_has_a_day check ((paid_before_fen > 0) = (paid_before_on is not null));
create index assistance_case_review on cases.assistance_case (review_authority, review_handler)
    where review_authority is not null;

create table cases.reconsideration (
    id                 uuid primary key,
    version            bigint        not null,
    case_id            uuid          not null references cases.assistance_case,
    position           integer       not null, -- of the decision that is reconsidered
    authority          varchar(20)   not null check (authority in ('COUNTY_GOVERNMENT', 'UPPER_BUREAU')),
    state              varchar(12)   not null check (state in ('REGISTERED', 'ASSIGNED', 'UPHELD', 'REVOKED')),
    delivered_on       date          not null,
    received_on        date          not null check (received_on >= delivered_on),
    filing_due         date          not null check (filing_due > delivered_on),
    late_reason        varchar(500),
    brought_by         varchar(50)   not null,
    reasons            varchar(2000) not null,
    parameters         text          not null,
    registered_by      varchar(64)   not null,
    registered_by_name varchar(50)   not null,
    registered_at      timestamptz   not null,
    handler            varchar(64),
    handler_name       varchar(50),
    assigned_by_name   varchar(50),
    assigned_at        timestamptz,
    document_number    varchar(60),
    findings           varchar(2000),
    decided_on         date          check (decided_on >= received_on),
    decided_at         timestamptz,
    constraint one_decision_one_reconsideration unique (case_id, position),
    constraint of_a_decision foreign key (case_id, position) references cases.decision (case_id, position),
    constraint late_with_a_reason check ((received_on > filing_due) = (late_reason is not null)),
    constraint handler_is_named check
        ((state = 'REGISTERED') = (handler is null) and (handler is null) = (handler_name is null)
         and (handler is null) = (assigned_at is null) and (handler is null) = (assigned_by_name is null)),
    constraint ruling_is_complete check
        ((state in ('UPHELD', 'REVOKED')) = (document_number is not null)
         and (document_number is null) = (findings is null) and (document_number is null) = (decided_on is null)
         and (document_number is null) = (decided_at is null))
);
comment on table cases.reconsideration is '复核（五3）：一个决定只有一个复核案';
grant select, insert, update on cases.reconsideration to bangyuan_app;

create table cases.joined_reconsideration (
    id                 uuid primary key,
    case_id            uuid          not null references cases.assistance_case,
    position           integer       not null check (position > 0),
    decision_position  integer       not null,
    authority          varchar(20)   not null check (authority in ('COUNTY_GOVERNMENT', 'UPPER_BUREAU')),
    received_on        date          not null,
    brought_by         varchar(50)   not null,
    reasons            varchar(2000) not null,
    registered_by      varchar(64)   not null,
    registered_by_name varchar(50)   not null,
    registered_at      timestamptz   not null,
    unique (case_id, position),
    unique (case_id, decision_position, authority),
    foreign key (case_id, decision_position) references cases.reconsideration (case_id, position)
);
comment on table cases.joined_reconsideration is '重复的复核申请，并入在办';
grant select, insert on cases.joined_reconsideration to bangyuan_app;

-- A day that somebody has may be that of a reconsideration: the matter itself is not open then.
create or replace view cases_pub.case_v1 as
select c.id as case_id, c.number, c.county_org, c.town_org, c.village_org, c.county_name, c.town_name,
       c.applicant_id, c.household_id, c.applicant_name, c.masked_id, c.identity, c.hardship, c.cause,
       c.event_kind, c.stage,
       c.stage not in ('APPROVED', 'REFUSED', 'PAID', 'WITHDRAWN', 'LAPSED') as is_open,
       c.received_on, c.accepted_on, c.due_on, c.due_provisional, c.decided_on, c.document_number,
       c.approved_fen, c.paid_on
  from cases.assistance_case c;
