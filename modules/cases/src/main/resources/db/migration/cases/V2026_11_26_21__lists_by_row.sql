-- ADR 0067: lists go from row to row; the two orders in which they open have an index for each kind of jurisdiction

drop index cases.assistance_case_received;
create index assistance_case_received_county on cases.assistance_case (county_org, received_on, id);
create index assistance_case_received_town on cases.assistance_case (town_org, received_on, id);
create index assistance_case_received on cases.assistance_case (received_on, id);
create index assistance_case_urgent_county
    on cases.assistance_case (county_org, coalesce(due_on, date '9999-12-31'), id);
create index assistance_case_urgent_town
    on cases.assistance_case (town_org, coalesce(due_on, date '9999-12-31'), id);
create index assistance_case_urgent on cases.assistance_case (coalesce(due_on, date '9999-12-31'), id);
