-- 认定规则先试后行: besides a value, an engine that is proposed is run on everybody against today's. A run tries the one or
-- the other. The jar itself stays where the administrator has put it; its digest says which one it was.
alter table assessment.rule_trial
    alter column parameter drop not null,
    alter column area drop not null,
    alter column value drop not null,
    add column engine         varchar(16) check (engine in ('ELIGIBILITY', 'LIVING', 'MEDICAL', 'HOUSING', 'EDUCATION', 'EMPLOYMENT', 'TEMPORARY', 'SOCIAL')),
    add column engine_file    varchar(200),
    add column engine_digest  varchar(64) check (engine_digest ~ '^[0-9a-f]{64}$'),
    add column engine_version varchar(100),
    add column engine_today   varchar(100),          -- version of the engine that it is held against
    add constraint rule_trial_tries_one check (
        case when engine is null
             then parameter is not null and area is not null and value is not null
                  and engine_file is null and engine_digest is null and engine_version is null and engine_today is null
             else parameter is null and area is null and value is null and proposal_id is null
                  and engine_file is not null and engine_digest is not null and engine_version is not null
                  and engine_today is not null
        end);
comment on table assessment.rule_trial is '参数、认定规则先试后行';
