-- 资金来源 (FUND-2): of every list, and so of every line on it; existing lists were paid from the budget.
alter table payments.payment_list
    add column fund_source varchar(10) not null default 'BUDGET'
        check (fund_source in ('BUDGET', 'CARE_FUND', 'DONATION'));
alter table payments.payment_list alter column fund_source drop default;
alter table payments.payment_list add constraint payment_list_fund unique (id, fund_source);
-- While a list is made, a deduction may stand on it before what it is taken from.
alter table payments.payment_list drop constraint payment_list_total_fen_check;
alter table payments.payment_list add constraint total_is_paid
    check (total_fen >= 0 or state = 'MADE');

alter table payments.payment_line
    add column fund_source varchar(10) not null default 'BUDGET'
        check (fund_source in ('BUDGET', 'CARE_FUND', 'DONATION')),
    add column assistance_type varchar(12) not null default 'TEMPORARY'
        check (assistance_type in ('LIVING', 'MEDICAL', 'HOUSING', 'EDUCATION', 'EMPLOYMENT',
                                   'TEMPORARY', 'SOCIAL')),
    add column kind varchar(10) not null default 'GRANT'
        check (kind in ('GRANT', 'ARREARS', 'DEDUCTION')),
    add column for_month varchar(7) check (for_month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    add column reason varchar(500),
    add column household_id uuid,              -- registry.household, by value
    add column standards varchar(500);
alter table payments.payment_line
    alter column fund_source drop default,
    alter column assistance_type drop default,
    alter column kind drop default,
    alter column case_id drop not null;
alter table payments.payment_line drop constraint payment_line_list_id_fkey;
alter table payments.payment_line add constraint one_fund_on_a_list
    foreign key (list_id, fund_source) references payments.payment_list (id, fund_source)
    deferrable initially deferred;
alter table payments.payment_line drop constraint payment_line_amount_fen_check;
alter table payments.payment_line add constraint sign_of_its_kind
    check (case kind when 'DEDUCTION' then amount_fen < 0 else amount_fen > 0 end);
alter table payments.payment_line add constraint living_has_a_month
    check ((assistance_type = 'LIVING') = (for_month is not null));
alter table payments.payment_line add constraint decided_in_a_case
    check (assistance_type = 'LIVING' or case_id is not null);
alter table payments.payment_line add constraint correction_of_living
    check (kind = 'GRANT' or (assistance_type = 'LIVING' and reason is not null));
alter table payments.payment_line drop constraint business_year_of_decision;
alter table payments.payment_line add constraint business_year_of_its_matter
    check (business_year = case when for_month is null then extract(year from decided_on)
                                else cast(left(for_month, 4) as integer) end);

-- One decision carries many lines of 生活补助; the person gets each month once, in whichever county.
drop index payments.one_live_line_per_decision;
create unique index one_live_line_per_decision
    on payments.payment_line (county_org, business_year, decision)
    where state <> 'RETURNED' and assistance_type <> 'LIVING';
create unique index one_supplement_a_month
    on payments.payment_line (business_year, applicant_id, for_month)
    where assistance_type = 'LIVING' and kind = 'GRANT' and state <> 'RETURNED';
create index payment_line_living
    on payments.payment_line (applicant_id, for_month) where assistance_type = 'LIVING';

alter table payments.line_event drop constraint line_event_amount_fen_check;
alter table payments.line_event add constraint line_event_of_something check (amount_fen <> 0);

-- What is counted beside cases stays the money of cases.
create or replace view payments_pub.payment_line_v1 as
select l.id as line_id, l.case_id, l.applicant_id as person_id, l.county_org, l.town_org,
       l.business_year, l.decision, l.amount_fen, l.state, l.decided_on, l.paid_on, l.returned_on,
       l.replaces, p.finance_month, p.number as list_number, p.checked_at
  from payments.payment_line l
  left join payments.payment_list p on p.id = l.list_id
 where l.case_id is not null;

-- For reporting: with the book that the money stands in and what it is for.
create view payments_pub.payment_line_v2 as
select l.id as line_id, l.case_id, l.household_id, l.applicant_id as person_id, l.county_org,
       l.town_org, l.business_year, l.decision, l.fund_source, l.assistance_type, l.kind,
       l.amount_fen, l.state, l.decided_on, l.paid_on, l.returned_on, l.replaces, p.finance_month,
       p.number as list_number, p.checked_at
  from payments.payment_line l
  left join payments.payment_list p on p.id = l.list_id;
create view payments_pub.line_event_v2 as
select e.line_id, e.list_id, e.county_org, l.town_org, e.business_year, l.case_id,
       l.applicant_id as person_id, l.fund_source, l.assistance_type, e.kind, e.amount_fen,
       e.value_on, e.acted_at
  from payments.line_event e
  join payments.payment_line l on l.id = e.line_id and l.county_org = e.county_org
       and l.business_year = e.business_year;
grant select on payments_pub.payment_line_v2, payments_pub.line_event_v2 to bangyuan_app;
