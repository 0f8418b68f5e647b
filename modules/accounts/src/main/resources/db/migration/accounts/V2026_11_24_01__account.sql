create table accounts.account (
    id                uuid         primary key,
    version           bigint       not null,
    username          varchar(32)  not null unique check (username ~ '^[a-z0-9.-]{3,32}$'),
    name              varchar(50)  not null check (name <> ''),
    organisation      varchar(20)  not null,     -- policy.organisation, by value
    county_org        varchar(20),               -- its place in the tree, for narrowing lists
    town_org          varchar(20),
    duty              varchar(16)  not null
                      check (duty in ('BUSINESS', 'ADMINISTRATION', 'SUPERVISION', 'EXCHANGE')),
    password_hash     varchar(60)  not null check (password_hash ~ '^\$2a\$[0-9]{2}\$'),
    one_time_password boolean      not null,
    locked            boolean      not null,
    language          varchar(5)   not null check (language in ('zh-CN', 'en')),
    opened_at         timestamptz  not null,
    changed_at        timestamptz  not null,
    unique (id, duty)
);
create index account_organisation on accounts.account (organisation);
create index account_county on accounts.account (county_org);
create index account_town on accounts.account (town_org);
comment on table accounts.account is '账号：一人一号，离岗停用，不删除';

create table accounts.account_role (
    account_id uuid        not null,
    role       varchar(32) not null
               check (role in ('AGENT', 'TOWN_CLERK', 'TOWN_INVESTIGATOR', 'TOWN_LEADER',
                               'COUNTY_OFFICER', 'COUNTY_RECHECK', 'COUNTY_APPROVER', 'PAY_MAKER',
                               'PAY_CHECKER', 'FIN_BUREAU', 'CITY_VA', 'AUDITOR', 'SYS_ADMIN',
                               'EXCHANGE_PEER')),
    duty       varchar(16) not null generated always as (
                   case role
                       when 'SYS_ADMIN' then 'ADMINISTRATION'
                       when 'AUDITOR' then 'SUPERVISION'
                       when 'EXCHANGE_PEER' then 'EXCHANGE'
                       else 'BUSINESS'
                   end) stored,
    primary key (account_id, role),
    -- 三员分立: all roles of an account belong to its one duty
    constraint duties_are_separate foreign key (account_id, duty)
        references accounts.account (id, duty) deferrable initially deferred
);
create index account_role_role on accounts.account_role (role);
comment on table accounts.account_role is '账号的角色；业务、管理、监督三类互斥';

create sequence accounts.sign_in_log_seq start with 50 increment by 50;
create table accounts.sign_in_log (
    id       bigint      primary key,
    at       timestamptz not null,
    outcome  varchar(12) not null check (outcome in ('SIGNED_IN', 'REFUSED', 'SIGNED_OUT')),
    username varchar(32),                        -- null if what was typed is no account
    address  varchar(45) not null
);
create index sign_in_log_username on accounts.sign_in_log (username, at desc);
comment on table accounts.sign_in_log is '登录日志：只增不改';

-- read by the server's realm; a locked account has no password there
create view accounts.login_v1 as
    select username, password_hash from accounts.account where not locked;
create view accounts.login_role_v1 as
    select a.username, r.role
    from accounts.account a join accounts.account_role r on r.account_id = a.id
    where not a.locked;

grant usage on schema accounts to bangyuan_app;
grant select, insert on accounts.account to bangyuan_app;
grant update (version, name, duty, password_hash, one_time_password, locked, language, changed_at)
    on accounts.account to bangyuan_app;
grant select, insert, delete on accounts.account_role to bangyuan_app;
grant usage on sequence accounts.sign_in_log_seq to bangyuan_app;
grant select, insert on accounts.sign_in_log to bangyuan_app;
grant select on accounts.login_v1, accounts.login_role_v1 to bangyuan_app;
