package org.bangyuan.assessment.persistence;

/**
 * The one query that reads people set by set: a row for each person and for each fact, household by
 * household, through the published views alone. What is believed now, periods of all days; what the
 * columns of a row mean, its part says.
 */
final class EverybodyQuery {
    static final int PERSON = 0;
    static final int IDENTITY = 1;
    static final int REGISTER = 2;
    static final int EXCLUSION = 3;
    static final int ACCOUNT = 4;
    static final int BENEFIT = 5;
    static final int CASE = 6;
    static final int PAYMENT = 7;
    static final int DWELLING = 8;
    static final int SCHOOLING = 9;
    static final int DISABILITY = 10;
    static final int HARD_TO_EMPLOY = 11;
    static final int VISIT = 12;
    static final int SUSPENSION = 13;

    /** Of one county: parameters day, county, county. */
    static final String OF_COUNTY = query("h.county_org = ?", "p.county_org = ?");

    /**
     * Of the households that these persons belong to or ever were believed to belong to, and of
     * those of them who belong to none: parameters day, persons, persons.
     */
    static final String OF_PERSONS =
            query(
                    "h.household_id in (select b.household_id from registry_pub.household_member_v1 b"
                            + " where b.person_id = any(?))",
                    "p.person_id = any(?)");

    private EverybodyQuery() {}

    private static String query(String households, String persons) {
        return home(households, persons) + facts() + " order by unit, person_id, part";
    }

    private static String home(String households, String persons) {
        return """
        with d as (select ?::date as day),
        home as materialized (
            select h.household_id as unit, true as is_household, h.county_org as kept_by, m.relation,
                   m.is_head, p.person_id, p.born, p.died, p.hukou_area, p.county_org, p.town_org,
                   p.village_org, d.day
              from d
              cross join registry_pub.household_v1 h
              join registry_pub.household_member_v1 m on m.household_id = h.household_id
                   and m.superseded_at is null and m.valid_from <= d.day
                   and (m.valid_to is null or m.valid_to >= d.day)
              join registry_pub.person_v1 p on p.person_id = m.person_id
             where %s
            union all
            select p.person_id, false, p.county_org, '', true, p.person_id, p.born, p.died,
                   p.hukou_area, p.county_org, p.town_org, p.village_org, d.day
              from d
              cross join registry_pub.person_v1 p
             where %s
               and not exists (select from registry_pub.household_member_v1 m
                                where m.person_id = p.person_id and m.superseded_at is null
                                  and m.valid_from <= d.day
                                  and (m.valid_to is null or m.valid_to >= d.day)))
        select unit, person_id, 0 as part, is_household as flag, is_head as flag2, relation as word,
               hukou_area as word2, kept_by as word3, county_org as word4, town_org as word5,
               village_org as word6, null::bigint as figure, born as day1, died as day2,
               null::date as day3, null::date as day4
          from home
        """
                .formatted(households, persons);
    }

    private static String facts() {
        return fact(
                        IDENTITY,
                        "regular_pension, null, identity, kin, null, null, null, null,"
                                + " disability_grade, valid_from, valid_to, enlisted, discharged",
                        "registry_pub.identity_v1")
                + fact(
                        REGISTER,
                        "null, null, kind, category, area, null, null, null, null, valid_from,"
                                + " valid_to, approved, null",
                        "registry_pub.register_v1")
                + fact(
                        EXCLUSION,
                        "police_report, null, ground, sentence, null, null, null, null, null,"
                                + " valid_from, valid_to, null, null",
                        "registry_pub.exclusion_v1")
                + fact(
                        BENEFIT,
                        "null, null, benefit, null, null, null, null, null, amount_fen, valid_from,"
                                + " valid_to, null, null",
                        "registry_pub.benefit_received_v1")
                + fact(
                        DWELLING,
                        "only_dwelling, null, grade, null, null, null, null, null, null,"
                                + " valid_from, valid_to, null, null",
                        "registry_pub.dwelling_v1")
                + fact(
                        SCHOOLING,
                        "null, null, stage, null, null, null, null, null, school_year,"
                                + " valid_from, valid_to, null, null",
                        "registry_pub.schooling_v1")
                + fact(DISABILITY, PERIOD_ALONE, "registry_pub.disability_v1")
                + fact(HARD_TO_EMPLOY, PERIOD_ALONE, "registry_pub.employment_difficulty_v1")
                + sharedAccounts()
                + money()
                + suspensions()
                + visits();
    }

    private static final String PERIOD_ALONE =
            "null, null, null, null, null, null, null, null, null, valid_from, valid_to, null, null";

    private static String fact(int part, String columns, String view) {
        return " union all select unit, person_id, "
                + part
                + ", "
                + columns
                + " from home join "
                + view
                + " using (person_id) where superseded_at is null";
    }

    /**
     * A row for each other person who uses the same account, unless one is the other's guardian.
     */
    private static String sharedAccounts() {
        return """
         union all
        select unit, home.person_id, 4, null, null, o.person_id::text, null, null, null, null, null, null,
               null, null, null, null
          from home
          join registry_pub.account_v1 a on a.person_id = home.person_id
          join registry_pub.account_v1 o on o.number_index = a.number_index
               and o.person_id <> a.person_id
         where a.superseded_at is null and o.superseded_at is null
           and a.valid_from <= day and (a.valid_to is null or a.valid_to >= day)
           and o.valid_from <= day and (o.valid_to is null or o.valid_to >= day)
           and not exists (select from registry_pub.guardianship_v1 g
                            where g.superseded_at is null
                              and g.valid_from <= day and (g.valid_to is null or g.valid_to >= day)
                              and (g.person_id, g.guardian_id) in ((a.person_id, o.person_id),
                                                                   (o.person_id, a.person_id)))
        """;
    }

    private static String money() {
        return """
         union all
        select unit, home.person_id, 6, c.is_open, null, c.case_id::text, null, null, null, null, null,
               c.approved_fen, c.received_on, c.decided_on, null, null
          from home
          join cases_pub.case_v1 c on c.applicant_id = home.person_id
         union all
        select unit, home.person_id, 7, null, null, l.line_id::text, l.state, null, null, null, null,
               l.amount_fen, l.decided_on, l.paid_on, null, null
          from home
          join payments_pub.payment_line_v2 l on l.person_id = home.person_id
        """;
    }

    /** What the county has decided on the top-up of 四(一). */
    private static String suspensions() {
        return """
         union all
        select unit, home.person_id, 13, null, null, null, null, null, null, null, null, null,
               s.decided_on, s.lifted_on, null, null
          from home
          join assessment.suspension s on s.person_id = home.person_id
        """;
    }

    /** Of each household: when it was visited last and is to be next, and the income told last. */
    private static String visits() {
        return """
         union all
        select unit, unit, 12, null, null, null, null, null, null, null, null,
               (array_agg(v.monthly_income_fen order by v.visited_on desc)
                   filter (where v.monthly_income_fen is not null))[1],
               max(v.visited_on), (array_agg(v.next_on order by v.visited_on desc, v.id desc))[1],
               max(v.visited_on) filter (where v.monthly_income_fen is not null), null
          from (select distinct unit from home where is_household) u
          join assessment.visit v on v.household_id = u.unit
         where v.annulled_at is null
         group by unit
        """;
    }
}
