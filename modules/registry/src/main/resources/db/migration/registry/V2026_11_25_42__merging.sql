-- 重复登记: two records of one person become one. The record that is given up stays, points to the one
-- that is kept, and can be taken apart again while nothing new rests on it.
create table registry.person_merge (
    id          uuid         primary key,
    survivor_id uuid         not null references registry.person,
    merged_id   uuid         not null references registry.person,
    reason      varchar(200) not null,
    merged_at   timestamptz  not null,
    merged_by   varchar(32)  not null,
    undone_at   timestamptz,
    undone_by   varchar(32),
    undo_reason varchar(200),
    constraint person_merge_of_two check (survivor_id <> merged_id),
    constraint person_merge_undone check ((undone_at is null) = (undone_by is null)
        and (undone_at is null) = (undo_reason is null))
);
comment on table registry.person_merge is '重复登记的合并与撤销';
create unique index person_merged_once on registry.person_merge (merged_id) where undone_at is null;
create index person_merge_survivor on registry.person_merge (survivor_id);

-- which facts the merge ceased to believe, and which it recorded instead: what undoing turns round
create table registry.person_merge_fact (
    merge_id uuid        not null references registry.person_merge,
    fact_id  uuid        not null,
    kind     varchar(40) not null,
    effect   varchar(10) not null check (effect in ('SUPERSEDED', 'ADDED')),
    primary key (merge_id, fact_id)
);
comment on table registry.person_merge_fact is '合并改动的每一条事实';

-- 不是同一人: a suspicion that somebody has looked into
create table registry.distinct_pair (
    first_id   uuid         not null references registry.person,
    second_id  uuid         not null references registry.person,
    reason     varchar(200) not null,
    decided_at timestamptz  not null,
    decided_by varchar(32)  not null,
    primary key (first_id, second_id),
    constraint distinct_pair_in_order check (first_id < second_id)
);
comment on table registry.distinct_pair is '已核实不是同一人';

grant select, insert, update on registry.person_merge to bangyuan_app;
grant select, insert on registry.person_merge_fact, registry.distinct_pair to bangyuan_app;

-- For set-based readers: under which record a person is found whose record was merged.
create schema if not exists registry_pub;
create view registry_pub.person_alias_v1 as
select p.id as person_id, p.merged_into as survivor_id
  from registry.person p
 where p.merged_into is not null;
grant usage on schema registry_pub to bangyuan_app;
grant select on registry_pub.person_alias_v1 to bangyuan_app;
