-- ADR 0067: lists go from row to row, for a county and for the whole city

drop index payments.payment_list_newest;
create index payment_list_newest on payments.payment_list (county_org, made_at, id);
create index payment_list_newest_of_all on payments.payment_list (made_at, id);
create index payment_line_pending_of_all
    on payments.payment_line (decided_on, id) where state = 'PENDING';
create index payment_line_returned
    on payments.payment_line (county_org, returned_on, id) where state = 'RETURNED';
create index payment_line_returned_of_all
    on payments.payment_line (returned_on, id) where state = 'RETURNED';
