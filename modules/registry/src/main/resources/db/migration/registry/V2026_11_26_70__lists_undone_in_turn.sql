-- Full lists are taken back one after the other, the newest first. Taking one back says again what
-- it had ended: the new row names the first one that said it, so that the list before it still
-- knows its own, and nothing seems to rest on it.
alter table registry.register_period add column restores uuid references registry.register_period;
comment on column registry.register_period.restores is
    '撤销导入后恢复的记录：最初的那一条';
create index register_period_restores on registry.register_period (restores)
    where restores is not null;
create index import_effect_fact on registry.import_effect (fact_id);

-- Of people who are forgotten also what other imports had said of them that were taken back before.
create or replace function registry.forget_imported_people(which uuid) returns integer
    language plpgsql security definer set search_path = registry, pg_temp as $$
declare
    forgotten integer;
    people    uuid[];
    facts     uuid[];
begin
    if not exists (select 1 from registry.import_job j where j.id = which and j.state = 'UNDOING') then
        raise exception 'import % is not being undone', which;
    end if;
    people := array(select e.fact_id from registry.import_effect e
        where e.import_id = which and e.fact = 'PERSON');
    facts := array(select e.fact_id from registry.import_effect e
        join registry.import_job j on j.id = e.import_id
        where e.person_id = any (people) and not e.ended
        and (j.id = which or j.state in ('UNDONE', 'CANCELLED')));
    delete from registry.register_period f where f.person_id = any (people)
        and f.superseded_at is not null and coalesce(f.restores, f.id) = any (facts);
    delete from registry.exclusion f where f.person_id = any (people)
        and f.superseded_at is not null and f.id = any (facts);
    delete from registry.circumstance f where f.person_id = any (people)
        and f.superseded_at is not null and f.id = any (facts);
    delete from registry.bank_account f where f.person_id = any (people)
        and f.superseded_at is not null and f.id = any (facts);
    delete from registry.household_member f where f.person_id = any (people)
        and f.superseded_at is not null and f.id = any (facts);
    delete from registry.identity_period i where i.person_id = any (people) and i.id = any (facts);
    delete from registry.person_state s where s.person_id = any (people) and s.id = any (facts);
    delete from registry.person p where p.id = any (people);
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;
