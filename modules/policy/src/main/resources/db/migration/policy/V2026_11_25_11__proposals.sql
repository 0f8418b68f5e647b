-- 变更审批单 (F21): what is to be in force is entered by one person and approved by another (SD-6). The content is that of the
-- subject, as a map of texts; what it causes is written to the subject's own table when it is approved, never before.
create table policy.proposal (
    id              uuid         primary key,
    version         bigint       not null,
    subject         varchar(12)  not null
                    check (subject in ('PARAMETER', 'CALENDAR', 'ORGANISATION', 'ROUTE', 'REASON', 'DICTIONARY')),
    key             varchar(100) not null,                -- what it changes: of two for the same only one may wait
    organisation    varchar(20)  not null references policy.organisation,   -- whose people enter and approve it
    content         text         not null check (jsonb_typeof(content::jsonb) = 'object'),
    begins          date         not null,
    document_title  varchar(200) not null,
    document_number varchar(80)  not null,
    document_date   date,
    document_file   uuid,
    file_name       varchar(200),
    state           varchar(10)  not null check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    seen            boolean      not null,                -- who approved has held it against the document
    entered_by      varchar(32)  not null,
    entered_at      timestamptz  not null,
    decided_by      varchar(32),
    decided_at      timestamptz,
    reason          varchar(500) not null default '',
    constraint decision_is_complete
        check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint proposal_two_persons check (state not in ('APPROVED', 'REJECTED') or decided_by <> entered_by),
    constraint withdrawn_by_who_entered check (state <> 'WITHDRAWN' or decided_by = entered_by),
    constraint rejection_has_a_reason check (state <> 'REJECTED' or reason <> '')
);
create unique index proposal_waits_once on policy.proposal (subject, key) where state = 'PROPOSED';
create index proposal_of on policy.proposal (subject, key, entered_at);
create index proposal_waiting on policy.proposal (organisation, state, entered_at desc);
comment on table policy.proposal is '变更审批单（F21）：录入、审批各一人，附依据文件';

-- A value remembers the sheet that it came from. 未核定 is taken off, or put back, by somebody who has seen the document:
-- each look is a row, the flag is the last one.
alter table policy.parameter_value add column proposal uuid unique references policy.proposal;
create table policy.parameter_check (
    id         uuid         primary key,
    value_id   uuid         not null references policy.parameter_value,
    verified   boolean      not null,
    document   varchar(500) not null check (document <> ''),
    note       varchar(500) not null,
    checked_by varchar(32)  not null,
    checked_at timestamptz  not null
);
create index parameter_check_value on policy.parameter_check (value_id, checked_at);
comment on table policy.parameter_check is '参数值与依据文件原件的核对';

grant select, insert on policy.proposal, policy.parameter_check to bangyuan_app;
grant update (version, state, seen, decided_by, decided_at, reason) on policy.proposal to bangyuan_app;
grant update (version, verified) on policy.parameter_value to bangyuan_app;
