create table papers.issued_paper (
    id          uuid         primary key,
    version     bigint       not null,
    subject_id  uuid         not null,           -- case, payment list or report, by value
    kind        varchar(24)  not null
                check (kind in ('RECEIPT', 'CORRECTION_NOTICE', 'APPROVAL', 'REFUSAL',
                                'PAYMENT_ROSTER', 'FINANCE_REPORT')),
    number      varchar(60)  not null,
    content     text         not null check (content is json object),
    file_id     uuid         not null unique,    -- platform.file, by value
    sha256      varchar(64)  not null check (sha256 ~ '^[0-9a-f]{64}$'),
    issued_at   timestamptz  not null,
    issued_by   varchar(32)  not null,
    issuer_name varchar(50)  not null,           -- name at that time
    reprints    integer      not null default 0 check (reprints >= 0)
);
create index issued_paper_subject on papers.issued_paper (subject_id, issued_at);
comment on table papers.issued_paper is '已签发文书：内容、文件与摘要，签发后不再改动';

-- 编号: one row per county, series and year; the row lock makes numbers gap-free
create table papers.numbering (
    series     varchar(16) not null check (series in ('CASE', 'DECISION', 'PAYMENT_LIST', 'REPORT')),
    county_org varchar(20) not null,
    year       integer     not null check (year between 2021 and 2999),
    last       integer     not null check (last > 0),
    primary key (series, county_org, year)
);
comment on table papers.numbering is '编号：每县（市、区）、每类、每年的最后一个号';

grant usage on schema papers to bangyuan_app;
-- the application may count reprints and change nothing else of what was issued
grant select, insert on papers.issued_paper to bangyuan_app;
grant update (reprints) on papers.issued_paper to bangyuan_app;
grant select, insert, update on papers.numbering to bangyuan_app;
