-- ids from blocks of 1000: the log is read by moment, then by id
create sequence audit.entry_seq start with 1000 increment by 1000;

create table audit.entry (
    id           bigint       not null,
    at           timestamptz  not null,
    username     varchar(32)  not null,
    name         varchar(50)  not null,      -- at that time; people change their names
    organisation varchar(20),                -- policy.organisation, by value; null for the system itself
    action       varchar(100) not null,      -- key of a text
    subject_type varchar(40)  not null,
    subject_id   uuid         not null,
    county_org   varchar(20),
    detail       text         not null check (detail is json object),
    primary key (id, at)
) partition by range (at);

create table audit.entry_before partition of audit.entry
    for values from (minvalue) to ('2022-01-01 00:00:00+08');
do $$
begin
    for year in 2022..2040 loop
        execute format(
            'create table audit.entry_%s partition of audit.entry for values from (%L) to (%L)',
            year, year || '-01-01 00:00:00+08', (year + 1) || '-01-01 00:00:00+08');
    end loop;
end
$$;
create table audit.entry_after partition of audit.entry
    for values from ('2041-01-01 00:00:00+08') to (maxvalue);

create index entry_subject on audit.entry (subject_type, subject_id, at);
create index entry_username on audit.entry (username, at);
create index entry_county on audit.entry (county_org, at);
comment on table audit.entry is '审计记录：随业务事务写入，只增不改不删';

-- insert and select only: not even the application can change what was written
grant usage on schema audit to bangyuan_app;
grant usage on sequence audit.entry_seq to bangyuan_app;
grant select, insert on audit.entry to bangyuan_app;
