-- 批量导入: a file on its way into the registry. The state of the work stands here and nowhere else,
-- so whoever dies in the middle of it is taken over. What was read is sealed; it is deleted when it
-- is not needed any more.

create table registry.import_job (
    id            uuid         primary key,
    version       bigint       not null,
    kind          varchar(24)  not null check (kind in ('PERSONS', 'HOUSEHOLDS', 'TEKUN', 'DIBAO',
                  'DIBAO_EDGE', 'EXPENDITURE_POVERTY', 'EXCLUSIONS', 'ACCOUNTS')),
    county_org    varchar(20)  not null,
    town_org      varchar(20),
    area          varchar(12),            -- a list: county whose register it is
    list_on       date,                   -- a list: first day on which it is true
    file_name     varchar(200) not null,
    file_id       uuid         not null,
    uploaded_at   timestamptz  not null,
    uploaded_by   varchar(32)  not null,
    state         varchar(12)  not null check (state in ('UPLOADED', 'CHECKED', 'APPLYING', 'APPLIED',
                  'UNDOING', 'UNDONE', 'CANCELLED', 'FAILED')),
    mode          varchar(4)   check (mode in ('ALL', 'GOOD')),
    applied_at    timestamptz,
    applied_by    varchar(32),
    reason        varchar(200) not null default '',
    rows_total    integer      not null default 0,
    rows_done     integer      not null default 0,
    rows_bad      integer      not null default 0,
    rows_nameless integer      not null default 0,   -- bad ones that name nobody
    errors        integer      not null default 0,
    chunks        integer      not null default 0,
    chunks_done   integer      not null default 0,
    added         integer      not null default 0,
    changed       integer      not null default 0,
    ended         integer      not null default 0,
    same          integer      not null default 0,
    unknown       integer      not null default 0,
    previous      integer      not null default 0,   -- a list: people on it before
    step_since    timestamptz  not null,
    lease_until   timestamptz,
    fence         bigint       not null default 0,
    attempts      smallint     not null default 0,
    constraint import_job_list check ((area is null) = (list_on is null)),
    constraint import_job_applied check (state not in ('APPLYING', 'APPLIED', 'UNDONE')
        or mode is not null and applied_at is not null and applied_by is not null)
);
comment on table registry.import_job is '批量导入：一份文件的状态';
create index import_job_by_county on registry.import_job (county_org, uploaded_at desc);
create index import_job_at_work on registry.import_job (lease_until)
    where state in ('UPLOADED', 'APPLYING', 'UNDOING');

create table registry.import_chunk (
    import_id uuid    not null references registry.import_job,
    chunk     integer not null,
    content   bytea   not null,           -- rows as read, encrypted; its place is the chunk
    done      boolean not null default false,
    primary key (import_id, chunk)
);
comment on table registry.import_chunk is '批量导入：已读取的行（加密）';

create table registry.import_row (
    import_id   uuid         not null references registry.import_job,
    sheet       smallint     not null,
    number      integer      not null,
    chunk       integer      not null,
    person_id   uuid,
    action      varchar(8)   not null check (action in
                ('ADD', 'CHANGE', 'SAME', 'END', 'UNKNOWN', 'BAD')),
    category    varchar(20),
    certificate varchar(40),
    valid_from  date,
    valid_to    date,
    primary key (import_id, sheet, number)
);
comment on table registry.import_row is '批量导入：每一行的处理结果';
create index import_row_person on registry.import_row (import_id, person_id);
create index import_row_action on registry.import_row (import_id, action, sheet, number);

create table registry.import_error (
    import_id uuid         not null references registry.import_job,
    sheet     smallint     not null,
    number    integer      not null,
    place     smallint     not null,      -- column of the file, from 0; -1: the row
    title     varchar(100) not null,
    code      varchar(60)  not null,
    args      text[]       not null,
    sheet_name varchar(100) not null
);
comment on table registry.import_error is '批量导入：错误所在的表、行、列和原因';
create index import_error_import on registry.import_error (import_id, sheet, number, place);

-- what an import did, so that all of it can be taken back
create table registry.import_effect (
    import_id uuid        not null references registry.import_job,
    fact      varchar(20) not null check (fact in ('PERSON', 'PERSON_STATE', 'IDENTITY', 'HOUSEHOLD',
              'MEMBER', 'REGISTER', 'EXCLUSION', 'ACCOUNT')),
    fact_id   uuid        not null,
    person_id uuid,
    ended     boolean     not null,       -- true: believed before, superseded by the import
    primary key (import_id, fact_id)
);
comment on table registry.import_effect is '批量导入：新增和替代的记录';
create index import_effect_person on registry.import_effect (person_id);

-- Nothing that was believed is ever deleted, with one exception: people who were registered by
-- mistake in an import that is taken back before anybody used them. The application cannot delete
-- them; it can only ask for this.
create function registry.forget_imported_people(which uuid) returns integer
    language plpgsql security definer set search_path = registry, pg_temp as $$
declare
    forgotten integer;
begin
    if not exists (select 1 from registry.import_job j where j.id = which and j.state = 'UNDOING') then
        raise exception 'import % is not being undone', which;
    end if;
    delete from registry.identity_period i using registry.import_effect e
        where e.import_id = which and e.fact = 'IDENTITY' and i.id = e.fact_id;
    delete from registry.person_state s using registry.import_effect e
        where e.import_id = which and e.fact = 'PERSON_STATE' and s.id = e.fact_id;
    delete from registry.person p using registry.import_effect e
        where e.import_id = which and e.fact = 'PERSON' and p.id = e.fact_id;
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;
revoke all on function registry.forget_imported_people(uuid) from public;
grant execute on function registry.forget_imported_people(uuid) to bangyuan_app;

grant select, insert, update on registry.import_job to bangyuan_app;
grant select, insert, update, delete on registry.import_chunk, registry.import_row,
    registry.import_error to bangyuan_app;
grant select, insert on registry.import_effect to bangyuan_app;
