create table exchange.kept_answer (
    client       varchar(64) not null,
    key          varchar(255) not null,
    operation    varchar(100) not null,
    request_hash bytea not null check (length(request_hash) = 32),
    status       integer not null check (status between 200 and 499),
    media_type   varchar(100) not null,
    language     varchar(20) not null,
    location     varchar(300),
    body         text not null,
    kept_at      timestamptz not null,
    primary key (client, key)
);
create index kept_answer_age on exchange.kept_answer (kept_at);
comment on table exchange.kept_answer is
    'answers to requests with an Idempotency-Key, written with the business; kept 180 days';
grant usage on schema exchange to bangyuan_app;
grant select, insert, delete on exchange.kept_answer to bangyuan_app;
