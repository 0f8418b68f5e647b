-- 拒绝访问: what was asked for may not exist, or the refusal concerns a page and no subject at all
alter table audit.entry alter column subject_id drop not null;
create index entry_refused on audit.entry (at) where action = 'audit.refused';
