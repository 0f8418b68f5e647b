-- 主动发现待办 from row to row (ADR 0067): the most urgent first, then the oldest, as one number that an
-- index orders by; what was answered or is gone by its moment.
alter table assessment.finding add column urgency integer not null
    generated always as (severity * 1000000 + (found_on - date '1970-01-01')) stored;
comment on column assessment.finding.urgency is '先按紧急程度、再按发现日期排序';

drop index assessment.finding_open;
create index finding_open_city on assessment.finding (urgency, id)
    where gone_at is null and answer is null;
create index finding_open_county on assessment.finding (county_org, urgency, id)
    where gone_at is null and answer is null;
create index finding_open_town on assessment.finding (town_org, urgency, id)
    where gone_at is null and answer is null;
create index finding_answered_city on assessment.finding (answered_at, id) where answer is not null;
create index finding_answered_county on assessment.finding (county_org, answered_at, id)
    where answer is not null;
create index finding_gone_county on assessment.finding (county_org, gone_at, id)
    where answer is null and gone_at is not null;
