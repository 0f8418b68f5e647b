-- 预算科目 by kind of assistance (六(二)): a unit of its own, typed as code and name.
alter table policy.parameter_value drop constraint parameter_value_unit_check;
alter table policy.parameter_value add constraint parameter_value_unit_check
    check (unit in ('YUAN_PER_MONTH', 'YUAN_PER_YEAR', 'YUAN', 'RATE', 'MULTIPLE', 'MONTHS',
                    'YEARS', 'DAYS', 'WORKING_DAYS', 'BOOLEAN', 'SUBJECT', 'TEXT'));

-- An installation that is filled already gets the one subject that the measure names; its code is
-- not verified. An empty one is filled with the whole series when it starts.
insert into policy.parameter_value (id, version, name, area, unit, value, valid_from, recorded_on,
                                    document, verified, entered_by, entered_at)
select gen_random_uuid(), 1, 'budget.subject.living', '330300', 'SUBJECT', '2080899 其他优抚支出',
       date '2022-01-01', current_date, '四（一）“列‘其他优抚支出’科目”；科目编码凭记忆，待财政部门核对',
       false, 'system', now()
 where exists (select 1 from policy.parameter_value);
