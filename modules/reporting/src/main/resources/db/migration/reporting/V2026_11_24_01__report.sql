create table reporting.report (
    id           uuid         primary key,
    version      bigint       not null,
    county_org   varchar(20)  not null,
    county_name  varchar(100) not null,
    month        date         not null check (extract(day from month) = 1),
    edition      integer      not null check (edition > 0),
    number       varchar(40)  not null unique,
    made_at      timestamptz  not null,
    made_by      varchar(32)  not null,
    maker_name   varchar(50)  not null,          -- name at that time
    reconciled   boolean      not null,
    persons      bigint       not null check (persons >= 0),
    payments     bigint       not null check (payments >= persons),
    households   bigint       not null check (households between 0 and payments),
    due_fen      bigint       not null check (due_fen >= 0),
    paid_fen     bigint       not null check (paid_fen >= 0),
    returned_fen bigint       not null check (returned_fen >= 0),
    pending_fen  bigint       not null check (pending_fen >= 0),
    paper_id     uuid         not null,          -- papers.issued_paper, by value
    workbook_id  uuid         not null,          -- platform.file, by value
    unique (county_org, month, edition)
);
create index report_newest on reporting.report (made_at desc);
comment on table reporting.report is '财政月报（F18）：每县每月一份，重做为新版，旧版保留';

create table reporting.report_line (
    id           uuid         primary key,
    report_id    uuid         not null references reporting.report (id),
    position     integer      not null check (position > 0),
    town_org     varchar(20),
    town_name    varchar(100) not null,
    persons      bigint       not null,
    payments     bigint       not null,
    households   bigint       not null,
    due_fen      bigint       not null,
    paid_fen     bigint       not null,
    returned_fen bigint       not null,
    pending_fen  bigint       not null,
    unique (report_id, position)
);
comment on table reporting.report_line is '财政月报分乡镇（街道）明细';

create table reporting.report_check (
    id              uuid        primary key,
    report_id       uuid        not null references reporting.report (id),
    position        integer     not null check (position > 0),
    figure          varchar(12) not null check (figure in ('DUE', 'PAID', 'RETURNED', 'PENDING', 'TOWNS')),
    reported_fen    bigint      not null,
    independent_fen bigint      not null,
    unique (report_id, position)
);
comment on table reporting.report_check is '勾稽：报表数与独立汇总数';

grant usage on schema reporting to bangyuan_app;
-- a report is written once
grant select, insert on reporting.report, reporting.report_line, reporting.report_check to bangyuan_app;
