-- For set-based readers in other modules. A row is a belief: it is believed now where superseded_at
-- is null, and was believed at a moment m where recorded_at <= m and (superseded_at is null or
-- superseded_at > m). It speaks of the days from valid_from to valid_to, both included; without
-- valid_to it goes on. No number of a person or an account is here in clear.
create schema if not exists registry_pub;

create view registry_pub.person_v1 as
select p.id as person_id, p.name, p.sex, p.born, p.died, p.hukou_area, p.residence,
       p.county_org, p.town_org, p.village_org, p.recorded_at
  from registry.person p;

create view registry_pub.household_member_v1 as
select m.id as fact_id, m.household_id, m.person_id, m.relation, m.is_head,
       m.valid_from, m.valid_to, m.source, m.recorded_at, m.superseded_at
  from registry.household_member m;

-- a minor child of a serving soldier is one up to and including the 18th birthday, whatever end was
-- recorded (三; EX-V01): nobody has to end it
create view registry_pub.identity_v1 as
select i.id as fact_id, i.person_id, i.identity, i.kin, i.survivor_kind, i.regular_pension, i.enlisted,
       i.discharged, i.service_kind, i.disability_grade, i.valid_from,
       case when i.kin = 'CHILD' then least(i.valid_to, (p.born + interval '18 years')::date)
            else i.valid_to end as valid_to,
       i.valid_to as recorded_valid_to, i.source, i.recorded_at, i.superseded_at
  from registry.identity_period i
  join registry.person p on p.id = i.person_id
 where i.kin is distinct from 'CHILD' or i.valid_from <= (p.born + interval '18 years')::date;

create view registry_pub.register_v1 as
select r.id as fact_id, r.person_id, r.kind, r.category, r.area, r.certificate,
       coalesce(r.approved, r.valid_from) as approved, r.valid_from, r.valid_to, r.source,
       r.recorded_at, r.superseded_at
  from registry.register_period r;

create view registry_pub.exclusion_v1 as
select e.id as fact_id, e.person_id, e.ground, e.sentence, e.police_report, e.finder, e.law,
       e.valid_from, e.valid_to, e.source, e.recorded_at, e.superseded_at
  from registry.exclusion e;

create view registry_pub.account_v1 as
select a.id as fact_id, a.person_id, a.bank, a.number_index, a.holder, a.proposed_by, a.recorded_by,
       a.valid_from, a.valid_to, a.source, a.recorded_at, a.superseded_at
  from registry.bank_account a;

create view registry_pub.consent_v1 as
select c.id as fact_id, c.person_id, c.scope, c.withdrawn, c.valid_from, c.valid_to, c.source,
       c.recorded_at, c.superseded_at
  from registry.consent c;

create view registry_pub.guardianship_v1 as
select g.id as fact_id, g.person_id, g.guardian_id, g.basis, g.valid_from, g.valid_to, g.source,
       g.recorded_at, g.superseded_at
  from registry.guardianship g;

create view registry_pub.disability_v1 as
select c.id as fact_id, c.person_id, c.category, c.grade::smallint as grade, c.number as certificate,
       c.valid_from, c.valid_to, c.source, c.recorded_at, c.superseded_at
  from registry.circumstance c where c.kind = 'DISABILITY';

create view registry_pub.employment_difficulty_v1 as
select c.id as fact_id, c.person_id, c.category, c.number as certificate,
       c.valid_from, c.valid_to, c.source, c.recorded_at, c.superseded_at
  from registry.circumstance c where c.kind = 'EMPLOYMENT_DIFFICULTY';

create view registry_pub.dwelling_v1 as
select c.id as fact_id, c.person_id, c.grade, c.only_dwelling, c.organ as appraiser, c.number as report,
       c.valid_from, c.valid_to, c.source, c.recorded_at, c.superseded_at
  from registry.circumstance c where c.kind = 'DWELLING';

create view registry_pub.schooling_v1 as
select c.id as fact_id, c.person_id, c.category as stage, c.school_year, c.organ as school,
       c.valid_from, c.valid_to, c.source, c.recorded_at, c.superseded_at
  from registry.circumstance c where c.kind = 'SCHOOLING';

create view registry_pub.commendation_v1 as
select c.id as fact_id, c.person_id, c.category as level, c.organ, c.number as document,
       c.valid_from as commended_on, c.valid_from, c.valid_to, c.source, c.recorded_at, c.superseded_at
  from registry.circumstance c where c.kind = 'COMMENDATION';

-- 已享受其他部门待遇; the amount is that of each month of the period, or of the one day
create view registry_pub.benefit_received_v1 as
select c.id as fact_id, c.person_id, c.category as benefit, c.amount_fen, c.organ as department,
       c.valid_from, c.valid_to, c.source, c.recorded_at, c.superseded_at
  from registry.circumstance c where c.kind = 'BENEFIT';

grant usage on schema registry_pub to bangyuan_app;
grant select on all tables in schema registry_pub to bangyuan_app;
