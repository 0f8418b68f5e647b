-- 补充通知: a loaded year is replaced by an amended notice of the State Council. What was loaded before is kept as it was.
create table policy.calendar_year_replaced (
    id          uuid         primary key default gen_random_uuid(),
    year        int          not null,
    notice      varchar(80)  not null,
    edition     date         not null,
    source      text         not null,
    loaded_by   text         not null,
    loaded_at   timestamptz  not null,
    days        jsonb        not null,             -- day, worked and name of each exception
    replaced_at timestamptz  not null
);
comment on table policy.calendar_year_replaced is '被补充通知取代的工作日历';
grant select, insert on policy.calendar_year_replaced to bangyuan_app;
grant update (notice, edition, source, loaded_by, loaded_at) on policy.calendar_year to bangyuan_app;
grant delete on policy.calendar_day to bangyuan_app;
