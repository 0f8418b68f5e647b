-- 申请合并: two records that look like one person, of which the one who sees it may change only one. Whoever
-- is responsible for both places (the county for its towns, the city for its counties) merges or finds
-- that they are two people.
create table registry.merge_request (
    id          uuid         primary key default uuidv7(),
    first_id    uuid         not null references registry.person,
    second_id   uuid         not null references registry.person,
    reason      varchar(200) not null,
    asked_at    timestamptz  not null,
    asked_by    varchar(32)  not null,
    asked_org   varchar(20)  not null,
    answer      varchar(10)  check (answer in ('MERGED', 'DISTINCT')),
    answered_at timestamptz,
    answered_by varchar(32),
    constraint merge_request_in_order check (first_id < second_id),
    constraint merge_request_answered check ((answer is null) = (answered_at is null)
        and (answer is null) = (answered_by is null))
);
comment on table registry.merge_request is '跨机构重复登记的合并申请与处理结果';
create unique index merge_request_open on registry.merge_request (first_id, second_id)
    where answer is null;
create index merge_request_second on registry.merge_request (second_id);
grant select, insert on registry.merge_request to bangyuan_app;
grant update (answer, answered_at, answered_by) on registry.merge_request to bangyuan_app;
