create table reporting.report_book (
    id              uuid         primary key,
    report_id       uuid         not null references reporting.report (id),
    position        integer      not null check (position > 0),
    fund_source     varchar(10)  not null,
    assistance_type varchar(12)  not null,
    subject         varchar(100),
    verified        boolean      not null,
    persons         bigint       not null,
    payments        bigint       not null,
    households      bigint       not null,
    due_fen         bigint       not null,
    paid_fen        bigint       not null,
    returned_fen    bigint       not null,
    pending_fen     bigint       not null,
    unique (report_id, position),
    unique (report_id, fund_source, assistance_type),
    constraint subject_is_of_the_budget check (subject is null or fund_source = 'BUDGET')
);
comment on table reporting.report_book is '财政月报：财政资金按预算科目，关爱基金和社会捐赠另账';

alter table reporting.report_check drop constraint report_check_figure_check;
alter table reporting.report_check add constraint report_check_figure_check
    check (figure in ('DUE', 'PAID', 'RETURNED', 'PENDING', 'TOWNS', 'SUBJECTS', 'OTHER_PAID'));

-- a report is written once
grant select, insert on reporting.report_book to bangyuan_app;
