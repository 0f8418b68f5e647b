-- Figures count hundreds of thousands of persons by their place: read from the index alone.
create index person_place on registry.person (id) include (county_org, town_org, village_org)
    where merged_into is null;
