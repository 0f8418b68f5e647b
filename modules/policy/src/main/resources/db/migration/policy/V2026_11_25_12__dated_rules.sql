-- Organisations, routes, reasons and dictionaries get days too: what is in use ends and is never deleted.
alter table policy.organisation add column valid_from date not null default date '2022-01-01';
alter table policy.organisation add column valid_to date;
alter table policy.organisation add constraint organisation_period check (valid_to >= valid_from);
grant update (name, area_name, valid_to) on policy.organisation to bangyuan_app;

alter table policy.route add column valid_to date;
alter table policy.route add constraint route_period check (valid_to >= valid_from);
grant insert on policy.route to bangyuan_app;
grant update (valid_to) on policy.route to bangyuan_app;

-- A reason keeps its code and may be worded anew from a day on.
alter table policy.reason_code drop constraint reason_code_pkey;
alter table policy.reason_code drop constraint reason_code_position_key;
alter table policy.reason_code add column id uuid not null default gen_random_uuid() primary key;
alter table policy.reason_code add column valid_from date not null default date '2022-01-01';
alter table policy.reason_code add column valid_to date;
alter table policy.reason_code alter column id drop default;
alter table policy.reason_code alter column valid_from drop default;
alter table policy.reason_code add constraint reason_code_period check (valid_to >= valid_from);
alter table policy.reason_code add constraint reason_code_version unique (code, valid_from);
grant insert on policy.reason_code to bangyuan_app;
grant update (valid_to) on policy.reason_code to bangyuan_app;

-- 字典: lists that clerks pick from and that no clause fixes.
create table policy.dictionary_entry (
    id         uuid         primary key,
    dictionary varchar(20)  not null check (dictionary in ('BANK', 'CHECKED_WITH', 'RETURN_REASON')),
    code       varchar(20)  not null,
    position   integer      not null,
    text       varchar(100) not null check (text <> ''),
    valid_from date         not null,
    valid_to   date,
    constraint dictionary_entry_period check (valid_to >= valid_from),
    unique (dictionary, code, valid_from)
);
comment on table policy.dictionary_entry is '字典：开户银行、信息核对部门、退汇原因';
grant select, insert on policy.dictionary_entry to bangyuan_app;
grant update (valid_to) on policy.dictionary_entry to bangyuan_app;

insert into policy.dictionary_entry (id, dictionary, code, position, text, valid_from)
select gen_random_uuid(), dictionary, dictionary || '-' || lpad(position::text, 3, '0'), position, text, date '2022-01-01'
from (values
    ('BANK', 1, '温州银行'), ('BANK', 2, '浙江农商银行'), ('BANK', 3, '中国农业银行'), ('BANK', 4, '中国工商银行'),
    ('BANK', 5, '中国建设银行'), ('BANK', 6, '中国银行'), ('BANK', 7, '交通银行'), ('BANK', 8, '中国邮政储蓄银行'),
    ('CHECKED_WITH', 1, '民政局'), ('CHECKED_WITH', 2, '医疗保障局'), ('CHECKED_WITH', 3, '人力资源和社会保障局'),
    ('CHECKED_WITH', 4, '公安局'), ('CHECKED_WITH', 5, '住房和城乡建设局'), ('CHECKED_WITH', 6, '教育局'),
    ('CHECKED_WITH', 7, '自然资源和规划局'), ('CHECKED_WITH', 8, '市场监督管理局'), ('CHECKED_WITH', 9, '残疾人联合会'),
    ('RETURN_REASON', 1, '账号与户名不符'), ('RETURN_REASON', 2, '账号不存在'), ('RETURN_REASON', 3, '账户已销户'),
    ('RETURN_REASON', 4, '账户已冻结'), ('RETURN_REASON', 5, '开户银行有误')
) as seed (dictionary, position, text);
