-- How somebody likes a list: remembered with the account, so that it is the same at every desk.
create table accounts.list_preference (
    username   varchar(32)  not null references accounts.account (username),
    list       varchar(32)  not null check (list ~ '^[a-z][a-z.-]*$'),
    page_size  smallint     not null check (page_size in (20, 50, 100)),
    hidden     varchar(200) not null check (hidden ~ '^([a-z-]+( [a-z-]+)*)?$'),
    primary key (username, list)
);
comment on table accounts.list_preference is '列表偏好：每页行数、不显示的列';

-- a filter is kept as the query of the list's address, in which a number of a person never stands
create table accounts.saved_filter (
    username varchar(32)  not null references accounts.account (username),
    list     varchar(32)  not null check (list ~ '^[a-z][a-z.-]*$'),
    name     varchar(20)  not null check (name <> ''),
    query    varchar(500) not null check (query !~ '[0-9]{13}'),
    saved_at timestamptz  not null,
    primary key (username, list, name)
);
comment on table accounts.saved_filter is '已存筛选';

grant select, insert, update on accounts.list_preference to bangyuan_app;
grant select, insert, update, delete on accounts.saved_filter to bangyuan_app;
