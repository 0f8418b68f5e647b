-- Further facts about persons, as periods like the others: what is said here is never changed, only
-- believed until somebody knows better.

-- One shape for the facts that a few plain values say. Which values a kind has is checked here; the
-- slot is the question that the fact answers, and a day has one answer to a question.
create table registry.circumstance (
    id            uuid         primary key,
    person_id     uuid         not null references registry.person,
    kind          varchar(24)  not null,
    category      varchar(24),
    grade         varchar(2),
    only_dwelling boolean,
    school_year   smallint,
    amount_fen    bigint,
    organ         varchar(100) not null,   -- school, commending organ, department; empty where unknown
    number        varchar(40)  not null,   -- of the certificate or document; empty where there is none
    slot          varchar(200) not null generated always as (
                  case kind
                      when 'COMMENDATION' then kind || '|' || category || '|' || organ || '|'
                          || (valid_from - date '2000-01-01')
                      when 'BENEFIT' then kind || '|' || category || '|' || organ
                      else kind
                  end) stored,
    valid_from    date         not null,
    valid_to      date,
    source        varchar(100) not null,
    recorded_at   timestamptz  not null,
    recorded_by   varchar(32)  not null,
    superseded_at timestamptz,
    constraint circumstance_period check (valid_to is null or valid_to >= valid_from),
    constraint circumstance_says_what_its_kind_says check (coalesce(case kind
        when 'DISABILITY' then grade in ('1', '2', '3', '4') and category in
            ('VISUAL', 'HEARING', 'SPEECH', 'PHYSICAL', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE')
        when 'EMPLOYMENT_DIFFICULTY' then category in ('OLDER', 'DISABLED', 'MINIMUM_LIVING',
            'ZERO_EMPLOYMENT', 'LAND_LOST', 'LONG_UNEMPLOYED', 'OTHER')
        when 'DWELLING' then grade in ('A', 'B', 'C', 'D') and only_dwelling is not null
        when 'SCHOOLING' then school_year between 2000 and 2100 and category in
            ('PRESCHOOL', 'COMPULSORY', 'SENIOR_SECONDARY', 'HIGHER', 'POSTGRADUATE', 'ADULT')
        when 'COMMENDATION' then category in ('COUNTY', 'CITY', 'PROVINCE', 'STATE') and organ <> ''
        when 'BENEFIT' then organ <> '' and category in ('LIVING_TOP_UP', 'MEDICAL_AID',
            'PREMIUM_SUBSIDY', 'DWELLING_REPAIR', 'PUBLIC_RENTAL', 'EDUCATION_AID',
            'INSURANCE_SUBSIDY', 'WELFARE_POST', 'TEMPORARY_RELIEF', 'SOCIAL_SERVICE', 'OTHER')
        end, false)),
    constraint circumstance_says_nothing_else check (
        (category is null) = (kind = 'DWELLING')
        and (grade is null) = (kind not in ('DISABILITY', 'DWELLING'))
        and (only_dwelling is null) = (kind <> 'DWELLING')
        and (school_year is null) = (kind <> 'SCHOOLING')
        and (amount_fen is null or kind = 'BENEFIT' and amount_fen > 0)),
    constraint circumstance_one_at_a_time exclude using gist
        (person_id with =, slot with =, daterange(valid_from, valid_to, '[]') with &&)
        where (superseded_at is null)
);
comment on table registry.circumstance is
    '残疾、就业困难、住房鉴定、就学、表彰、已享受其他部门待遇：各为一段时期，注明来源';
create index circumstance_person on registry.circumstance (person_id);
create index circumstance_kind on registry.circumstance (kind, category) where superseded_at is null;

-- 监护人: may hold the account of the person (rules 4) and apply for them (五1).
create table registry.guardianship (
    id            uuid         primary key,
    person_id     uuid         not null references registry.person,
    guardian_id   uuid         not null references registry.person,
    basis         varchar(20)  not null check (basis in ('PARENT', 'SPOUSE', 'KIN', 'APPOINTED')),
    valid_from    date         not null,
    valid_to      date,
    source        varchar(100) not null,
    recorded_at   timestamptz  not null,
    recorded_by   varchar(32)  not null,
    superseded_at timestamptz,
    constraint guardianship_period check (valid_to is null or valid_to >= valid_from),
    constraint guardianship_of_another check (guardian_id <> person_id),
    constraint guardianship_one_at_a_time exclude using gist
        (person_id with =, guardian_id with =, daterange(valid_from, valid_to, '[]') with &&)
        where (superseded_at is null)
);
comment on table registry.guardianship is '监护关系';
create index guardianship_person on registry.guardianship (person_id);
create index guardianship_guardian on registry.guardianship (guardian_id);

alter table registry.register_period
    add column category varchar(20),
    add column approved date,              -- 批准日 of the household; empty: the first day
    add constraint register_period_category check (category is null
        or kind = 'TEKUN' and category in ('SCATTERED', 'CENTRAL')
        or kind <> 'TEKUN' and category in ('URBAN', 'RURAL')),
    add constraint register_period_approved check (approved is null or approved <= valid_from);

alter table registry.identity_period add column honours varchar(200) not null default '';

-- what a finding of 三(二) rests on; 三(二)3 is found by two persons and has an end, 三(二)4 cites its law
alter table registry.exclusion
    add column finder      varchar(100) not null default '',   -- organ that judged, listed or found
    add column law         varchar(200) not null default '',   -- 三(二)4: law and article
    add column proposed_by varchar(32),
    add constraint exclusion_found_by_two check (proposed_by is null or proposed_by <> recorded_by),
    add constraint exclusion_disturbance_ends check (ground <> 'DISTURBANCE'
        or valid_to is not null and proposed_by is not null and finder <> '') not valid,
    add constraint exclusion_cites_the_law check (ground <> 'OTHER_LAW' or law <> '') not valid;

alter table registry.consent add column withdrawn boolean not null default false;
alter table registry.consent add constraint consent_withdrawn_ends
    check (not withdrawn or valid_to is not null);

-- an account that took the place of another: proposed by one person, confirmed by another (SD-5)
alter table registry.bank_account
    add column proposed_by varchar(32),
    add constraint bank_account_by_two check (proposed_by is null or proposed_by <> recorded_by);

-- 待确认: what needs a second person before it is believed
create table registry.proposal (
    id          uuid         primary key,
    version     bigint       not null,
    kind        varchar(20)  not null check (kind in ('ACCOUNT', 'EXCLUSION')),
    person_id   uuid         not null references registry.person,
    source      varchar(100) not null,
    proposed_at timestamptz  not null,
    proposed_by varchar(32)  not null,
    state       varchar(12)  not null check (state in ('WAITING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    settled_at  timestamptz,
    settled_by  varchar(32),
    reason      varchar(200) not null default '',
    bank         varchar(60),
    number       bytea,                    -- encrypted, as in bank_account
    number_index bytea,
    holder       varchar(50),
    ground        varchar(20) check (ground = 'DISTURBANCE'),
    police_report boolean,
    evidence      varchar(500),
    finder        varchar(100),
    valid_from    date,
    valid_to      date,
    constraint proposal_settled check ((state = 'WAITING') = (settled_at is null)
        and (settled_at is null) = (settled_by is null)),
    constraint proposal_confirmed_by_another check (state <> 'CONFIRMED' or settled_by <> proposed_by),
    constraint proposal_refused_with_reason check (state <> 'REFUSED' or reason <> ''),
    constraint proposal_of_account check (kind <> 'ACCOUNT' or (bank is not null
        and number is not null and number_index is not null and holder is not null)),
    constraint proposal_of_exclusion check (kind <> 'EXCLUSION' or (ground is not null
        and police_report is not null and evidence is not null and finder is not null
        and valid_from is not null and valid_to is not null))
);
comment on table registry.proposal is '待第二人确认的变更：收款账户、三(二)3情形';
create unique index proposal_one_waiting on registry.proposal (person_id, kind) where state = 'WAITING';
create index proposal_person on registry.proposal (person_id);

grant select, insert on registry.circumstance, registry.guardianship to bangyuan_app;
grant update (superseded_at) on registry.circumstance, registry.guardianship to bangyuan_app;
grant select, insert, update on registry.proposal to bangyuan_app;
grant maintain on registry.circumstance, registry.guardianship to bangyuan_app;
