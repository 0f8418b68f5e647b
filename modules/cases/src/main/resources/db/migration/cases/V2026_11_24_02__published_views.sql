-- For reporting and set-based work: what a matter is and where it stands, without what was told in
-- confidence (no account of the hardship, no telephone, no bank account).
create schema if not exists cases_pub;

create view cases_pub.case_v1 as
select c.id as case_id, c.number, c.county_org, c.town_org, c.village_org, c.county_name, c.town_name,
       c.applicant_id, c.household_id, c.applicant_name, c.masked_id, c.identity, c.hardship, c.cause,
       c.event_kind, c.stage, c.due_on is not null as is_open, c.received_on, c.accepted_on, c.due_on,
       c.due_provisional, c.decided_on, c.document_number, c.approved_fen, c.paid_on
  from cases.assistance_case c;

create view cases_pub.clock_v1 as
select k.case_id, c.county_org, c.town_org, c.village_org, k.kind, k.position, k.received_on, k.due_on,
       k.stopped_on, k.provisional
  from cases.clock k
  join cases.assistance_case c on c.id = k.case_id;

grant usage on schema cases_pub to bangyuan_app;
grant select on cases_pub.case_v1, cases_pub.clock_v1 to bangyuan_app;
