-- when, as the transaction's own moment: those of whom a step recorded something are told together
alter table registry.import_effect add column recorded_at timestamptz not null default now();
