-- 复核 (ADR 0048): what a revoked decision granted is not paid any more where it is not paid yet; the
-- new decision grants what has not been paid.
alter table payments.payment_line
    add column decision_position integer not null default 1 check (decision_position > 0),
    drop constraint payment_line_state_check,
    add constraint payment_line_state_check
        check (state in ('PENDING', 'LISTED', 'CHECKED', 'PAID', 'RETURNED', 'REVOKED')),
    drop constraint pending_is_on_no_list,
    add constraint pending_is_on_no_list check ((state in ('PENDING', 'REVOKED')) = (list_id is null)),
    drop constraint listed_has_an_account,
    add constraint listed_has_an_account check (state in ('PENDING', 'REVOKED') or last_four is not null);

drop index payments.one_live_line_per_decision;
drop index payments.one_live_line_per_case;
create unique index one_live_line_per_decision
    on payments.payment_line (county_org, business_year, decision) where state not in ('RETURNED', 'REVOKED');
-- One for each decision of a matter: the first, and each that was made anew after a reconsideration.
create unique index one_live_line_per_case
    on payments.payment_line (county_org, business_year, case_id, decision_position)
    where state not in ('RETURNED', 'REVOKED');

alter table payments.line_event drop constraint line_event_kind_check;
alter table payments.line_event add constraint line_event_kind_check check (kind in
    ('APPROVED', 'LISTED', 'TAKEN_OFF', 'RELEASED', 'CHECKED', 'PAID', 'RETURNED', 'AGAIN', 'REVOKED'));

-- What was revoked before it was paid was never due.
create or replace view payments_pub.payment_line_v1 as
select l.id as line_id, l.case_id, l.applicant_id as person_id, l.county_org, l.town_org,
       l.business_year, l.decision, l.amount_fen, l.state, l.decided_on, l.paid_on, l.returned_on,
       l.replaces, p.finance_month, p.number as list_number, p.checked_at
  from payments.payment_line l
  left join payments.payment_list p on p.id = l.list_id
 where l.state <> 'REVOKED';
create or replace view payments_pub.line_event_v1 as
select e.line_id, e.list_id, e.county_org, l.town_org, e.business_year, l.case_id,
       l.applicant_id as person_id, e.kind, e.amount_fen, e.value_on, e.acted_at
  from payments.line_event e
  join payments.payment_line l on l.id = e.line_id and l.county_org = e.county_org
       and l.business_year = e.business_year
 where l.state <> 'REVOKED';
