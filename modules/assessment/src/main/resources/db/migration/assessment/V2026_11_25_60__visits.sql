-- 走访、回访记录（F20）: written once; what was wrong is annulled with a reason and written again.
create table assessment.visit (
    id                 uuid          primary key,
    household_id       uuid,                        -- registry.household, by value; null for whoever is in none
    person_id          uuid          not null,      -- registry.person, by value: who was visited
    county_org         varchar(20)   not null,
    town_org           varchar(20),
    village_org        varchar(20),
    kind               varchar(8)    not null check (kind in ('VISIT', 'RETURN')),
    case_id            uuid,                        -- cases.assistance_case, by value: what a 回访 follows
    visited_on         date          not null,
    visitors           varchar(100)  not null,
    situation          varchar(2000) not null,
    needs              varchar(1000) not null,
    monthly_income_fen bigint        check (monthly_income_fen >= 0),   -- of all members; null: not asked
    next_on            date          not null,
    recorded_at        timestamptz   not null,
    recorded_by        varchar(64)   not null,
    recorded_by_name   varchar(100)  not null,
    annulled_at        timestamptz,
    annulled_by        varchar(64),
    annulled_why       varchar(500),
    constraint visit_next_is_later check (next_on > visited_on),
    constraint visit_annulment_is_complete check (
        (annulled_at is null) = (annulled_by is null) and (annulled_at is null) = (annulled_why is null)),
    constraint visit_return_follows_a_case check (kind = 'RETURN' or case_id is null)
);
comment on table assessment.visit is '走访、回访记录（F20）';
create index visit_household on assessment.visit (household_id, visited_on desc);
create index visit_person on assessment.visit (person_id, visited_on desc);
create index visit_due on assessment.visit (county_org, next_on) where annulled_at is null;

create table assessment.visit_photo (
    id       uuid         primary key,             -- platform file, by value
    visit_id uuid         not null references assessment.visit,
    name     varchar(200) not null
);
create index visit_photo_visit on assessment.visit_photo (visit_id);

grant usage on schema assessment to bangyuan_app;
grant select, insert on assessment.visit, assessment.visit_photo to bangyuan_app;
grant update (annulled_at, annulled_by, annulled_why) on assessment.visit to bangyuan_app;
