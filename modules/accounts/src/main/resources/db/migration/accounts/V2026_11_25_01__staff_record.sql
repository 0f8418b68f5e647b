-- 承办人电话 on the receipt (F3); entered with the account, kept up to date by its holder
alter table accounts.account add column office_phone varchar(20)
    check (office_phone ~ '^[0-9][0-9-]{4,19}$');
grant update (office_phone) on accounts.account to bangyuan_app;

-- 回避: whose matters the holder of an account does not handle. The number itself is not kept: the keyed
-- hash is that of the registry, so both recognise the same person.
create table accounts.recusal (
    id           uuid        primary key,
    account_id   uuid        not null references accounts.account (id),
    relation     varchar(8)  not null
                 check (relation in ('SELF', 'SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'OTHER')),
    number_index bytea       not null check (octet_length(number_index) >= 16),
    name         varchar(50) not null check (name <> ''),
    recorded_at  timestamptz not null,
    recorded_by  varchar(32) not null,
    ended_at     timestamptz check (ended_at >= recorded_at)
);
create unique index recusal_own_number on accounts.recusal (account_id)
    where relation = 'SELF' and ended_at is null;
create unique index recusal_once on accounts.recusal (account_id, number_index)
    where ended_at is null;
comment on table accounts.recusal is '回避登记：本人身份证号由管理员登记，近亲属由本人申报；撤销只记终止，不删除';
grant select, insert on accounts.recusal to bangyuan_app;
grant update (ended_at) on accounts.recusal to bangyuan_app;
