-- Two clerks who change one household: its version grows with every change, whatever the members say.
alter table registry.household add column changed_at timestamptz;

-- 迁移: the household goes to another county or town; its key and its people stay the same (A-MOVE)
create table registry.household_move (
    id           uuid         primary key,
    household_id uuid         not null references registry.household,
    moved_on     date         not null,
    from_county  varchar(20)  not null,
    to_county    varchar(20)  not null,
    from_town    varchar(20),
    to_town      varchar(20),
    hukou_area   varchar(12)  not null check (hukou_area ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
    residence    varchar(200) not null,
    people       smallint     not null check (people > 0),
    source       varchar(100) not null,
    recorded_at  timestamptz  not null,
    recorded_by  varchar(32)  not null
);
comment on table registry.household_move is '家庭迁移：从哪里到哪里，哪天起';
create index household_move_household on registry.household_move (household_id);
grant select, insert on registry.household_move to bangyuan_app;
