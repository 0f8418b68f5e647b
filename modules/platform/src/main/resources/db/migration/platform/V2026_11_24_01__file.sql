create table platform.file (
    id         uuid primary key,
    name       varchar(400) not null,       -- as the user's machine called it; for display only
    media_type varchar(100) not null,
    bytes      integer      not null check (bytes >= 0),
    sha256     bytea        not null check (octet_length(sha256) = 32),  -- of the plain content
    content    bytea        not null,       -- encrypted; its place is the row
    kept_at    timestamptz  not null,
    kept_by    varchar(32)  not null
);
comment on table platform.file is '附件与签发文书：只增不改';

-- compressing what is encrypted gains nothing
alter table platform.file alter column content set storage external;

grant usage on schema platform to bangyuan_app;
grant select, insert on platform.file to bangyuan_app;
