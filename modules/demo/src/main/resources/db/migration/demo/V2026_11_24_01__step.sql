create table demo.step (
    name    varchar(100) primary key,
    done_at timestamptz  not null
);
comment on table demo.step is '示范数据：已完成的步骤；每步一个事务';

grant usage on schema demo to bangyuan_app;
grant select, insert on demo.step to bangyuan_app;
