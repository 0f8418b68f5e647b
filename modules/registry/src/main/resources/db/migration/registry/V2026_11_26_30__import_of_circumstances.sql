-- 批量导入 of the simple facts (残疾、就业困难、住房鉴定、就学、表彰、已享受待遇), which share a table.

alter table registry.import_job
    drop constraint import_job_kind_check,
    add constraint import_job_kind_check check (kind in ('PERSONS', 'HOUSEHOLDS', 'TEKUN', 'DIBAO',
        'DIBAO_EDGE', 'EXPENDITURE_POVERTY', 'EXCLUSIONS', 'ACCOUNTS', 'DISABILITY',
        'EMPLOYMENT_DIFFICULTY', 'DWELLING', 'SCHOOLING', 'COMMENDATION', 'BENEFIT'));
alter table registry.import_effect
    drop constraint import_effect_fact_check,
    add constraint import_effect_fact_check check (fact in ('PERSON', 'PERSON_STATE', 'IDENTITY',
        'HOUSEHOLD', 'MEMBER', 'REGISTER', 'EXCLUSION', 'ACCOUNT', 'CIRCUMSTANCE'));
