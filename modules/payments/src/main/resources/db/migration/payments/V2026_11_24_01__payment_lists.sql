create table payments.payment_list (
    id            uuid primary key,
    version       bigint not null,
    county_org    varchar(20) not null,
    number        varchar(40) not null,
    finance_month varchar(7) not null check (finance_month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    state         varchar(12) not null
                  check (state in ('MADE', 'SUBMITTED', 'CHECKED', 'SETTLED', 'VOID')),
    lines         bigint not null check (lines >= 0),
    total_fen     bigint not null check (total_fen >= 0),
    maker         varchar(64) not null,
    maker_name    varchar(100) not null,
    made_at       timestamptz not null,
    submitted_at  timestamptz,
    checker       varchar(64),
    checker_name  varchar(100),
    checked_at    timestamptz,
    remark        varchar(500),
    roster_paper  uuid,              -- papers.issued_paper, by value
    changed_at    timestamptz not null,
    constraint payment_list_number unique (county_org, number),
    constraint maker_is_not_checker check (checker is null or checker <> maker),
    constraint check_is_complete check (state not in ('CHECKED', 'SETTLED')
        or (checker is not null and checked_at is not null and roster_paper is not null and lines > 0)),
    constraint void_is_empty check (state <> 'VOID' or lines = 0)
);
create index payment_list_newest on payments.payment_list (county_org, made_at desc);
comment on table payments.payment_list is '发放花名册(F16)';

-- Grows for ever: county and business year stand in every key, one partition a year.
create table payments.payment_line (
    id                  uuid not null,
    version             bigint not null,
    county_org          varchar(20) not null,
    town_org            varchar(20),
    village_org         varchar(20),
    business_year       integer not null,
    case_id             uuid not null,         -- cases.assistance_case, by value
    case_number         varchar(40) not null,
    decision            varchar(40) not null,
    applicant_id        uuid not null,         -- registry.person, by value
    applicant_name      varchar(100) not null,
    masked_id           varchar(18) not null check (masked_id like '%*%'),
    cause_key           varchar(60),
    decided_on          date not null,
    decided_by          varchar(64) not null,
    amount_fen          bigint not null check (amount_fen > 0),
    holder              varchar(100),
    bank                varchar(100),
    last_four           varchar(4) check (last_four ~ '^\d{4}$'),
    account_recorded_on date,
    account_recorded_by varchar(64),
    state               varchar(12) not null
                        check (state in ('PENDING', 'LISTED', 'CHECKED', 'PAID', 'RETURNED')),
    list_id             uuid references payments.payment_list (id)
                        deferrable initially deferred, -- the provider orders its writes by table
    paid_on             date,
    returned_on         date,
    return_reason       varchar(200),
    replaces            uuid,
    released_by         varchar(64),
    released_by_name    varchar(100),
    released_at         timestamptz,
    release_reasons     varchar(500),
    released_hits       varchar(500),
    approved_at         timestamptz not null,
    primary key (county_org, business_year, id),
    constraint business_year_of_decision check (business_year = extract(year from decided_on)),
    constraint pending_is_on_no_list check ((state = 'PENDING') = (list_id is null)),
    constraint listed_has_an_account check (state = 'PENDING' or last_four is not null),
    constraint paid_has_a_day check (state <> 'PAID' or paid_on is not null),
    constraint unpaid_has_none check (state in ('PAID', 'RETURNED') or paid_on is null),
    constraint return_is_complete check ((state = 'RETURNED')
        = (returned_on is not null and return_reason is not null)),
    constraint return_after_payment check (returned_on is null or paid_on is null
        or returned_on >= paid_on),
    constraint release_is_complete check (released_at is null
        or (released_by is not null and release_reasons is not null and released_hits is not null))
) partition by range (business_year);

do $$
begin
    for y in 2021..2035 loop
        execute format('create table payments.payment_line_%s partition of payments.payment_line'
                       ' for values from (%s) to (%s)', y, y, y + 1);
    end loop;
end $$;
create table payments.payment_line_other partition of payments.payment_line default;

-- What a decision grants is paid at most once, and a matter is granted at most once (一事一批).
create unique index one_live_line_per_decision
    on payments.payment_line (county_org, business_year, decision) where state <> 'RETURNED';
create unique index one_live_line_per_case
    on payments.payment_line (county_org, business_year, case_id) where state <> 'RETURNED';
-- A returned line is paid again once.
create unique index replaced_once
    on payments.payment_line (county_org, business_year, replaces) where replaces is not null;
create index payment_line_id on payments.payment_line (id);
create index payment_line_case on payments.payment_line (case_id);
create index payment_line_list on payments.payment_line (list_id);
create index payment_line_pending
    on payments.payment_line (county_org, decided_on, id) where state = 'PENDING';
comment on table payments.payment_line is '发放明细';

create table payments.line_event (
    id            uuid not null,
    county_org    varchar(20) not null,
    business_year integer not null,
    line_id       uuid not null,
    list_id       uuid,
    kind          varchar(12) not null check (kind in
                  ('APPROVED', 'LISTED', 'TAKEN_OFF', 'RELEASED', 'CHECKED', 'PAID', 'RETURNED', 'AGAIN')),
    amount_fen    bigint not null check (amount_fen > 0),
    value_on      date not null,
    acted_by      varchar(64) not null,
    acted_at      timestamptz not null,
    primary key (county_org, business_year, id)
);
create unique index paid_once on payments.line_event (county_org, business_year, line_id)
    where kind = 'PAID';
create index line_event_line on payments.line_event (line_id);
comment on table payments.line_event is '发放流水, written once';

-- For reporting: one row per line as it stands, with the month of finance of its list.
create schema if not exists payments_pub;
create view payments_pub.payment_line_v1 as
select l.id as line_id, l.case_id, l.applicant_id as person_id, l.county_org, l.town_org,
       l.business_year, l.decision, l.amount_fen, l.state, l.decided_on, l.paid_on, l.returned_on,
       l.replaces, p.finance_month, p.number as list_number, p.checked_at
  from payments.payment_line l
  left join payments.payment_list p on p.id = l.list_id;
create view payments_pub.line_event_v1 as
select e.line_id, e.list_id, e.county_org, l.town_org, e.business_year, l.case_id,
       l.applicant_id as person_id, e.kind, e.amount_fen, e.value_on, e.acted_at
  from payments.line_event e
  join payments.payment_line l on l.id = e.line_id and l.county_org = e.county_org
       and l.business_year = e.business_year;

grant usage on schema payments to bangyuan_app;
grant select, insert, update on payments.payment_list, payments.payment_line to bangyuan_app;
grant select, insert on payments.line_event to bangyuan_app;
grant usage on schema payments_pub to bangyuan_app;
grant select on all tables in schema payments_pub to bangyuan_app;
