-- 复算: stored decisions recomputed from what they froze. A run is a record of what was found, never of what is decided.
create table cases.replay_run (
    id              uuid primary key,
    version         bigint       not null,
    county_org      varchar(20),              -- null for all counties
    night           date unique,              -- of the timer; null where a person started it
    started_at      timestamptz  not null,
    started_by      varchar(64)  not null,
    started_by_name varchar(50)  not null,
    state           varchar(10)  not null check (state in ('RUNNING', 'DONE')),
    after_case      uuid,                     -- what comes after it is still to be done
    claimed_until   timestamptz  not null,
    decisions       bigint       not null check (decisions >= 0),
    differing       bigint       not null check (differing >= 0 and differing <= decisions),
    ended_at        timestamptz,
    constraint done_has_an_end check ((state = 'DONE') = (ended_at is not null))
);
create index replay_run_newest on cases.replay_run (started_at desc);
comment on table cases.replay_run is '决定复算';
grant select, insert, update on cases.replay_run to bangyuan_app;

create table cases.replay_difference (
    run_id       uuid         not null references cases.replay_run,
    case_id      uuid         not null references cases.assistance_case,
    case_number  varchar(40)  not null,
    county_org   varchar(20)  not null,
    decided_on   date         not null,
    was_outcome  varchar(60)  not null,
    now_outcome  varchar(60)  not null,
    was_fen      bigint,
    now_fen      bigint,
    primary key (run_id, case_id)
);
comment on table cases.replay_difference is '复算与决定不一致的';
grant select, insert on cases.replay_difference to bangyuan_app;
