-- ADR 0073: what is consented to is the whole filter of the list

alter table registry.sheet_consent
    add column county    varchar(20),
    add column on_day    date,
    add column joined_in varchar(7) check (joined_in ~ '^\d{4}-\d{2}$'),
    add column left_in   varchar(7) check (left_in ~ '^\d{4}-\d{2}$');
