package org.bangyuan.payments.persistence;

import jakarta.persistence.Query;
import org.bangyuan.platform.security.Jurisdiction;

/** 管辖范围 as a condition: every query of this module that somebody asks for carries it. */
record Scope(Jurisdiction jurisdiction) {
    /** Condition on a payment line with the alias {@code l}. */
    String ofLine() {
        return switch (jurisdiction.level()) {
            case CITY -> "1 = 1";
            case COUNTY -> "l.countyOrg = :scope";
            case TOWN -> "l.townOrg = :scope";
            case VILLAGE -> "l.villageOrg = :scope";
        };
    }

    /** Condition on a payment list with the alias {@code p}; nobody below the county sees one. */
    String ofList() {
        return switch (jurisdiction.level()) {
            case CITY -> "1 = 1";
            case COUNTY -> "p.countyOrg = :scope";
            case TOWN, VILLAGE -> "1 = 0";
        };
    }

    /** As {@link #ofLine}, in the database's own language. */
    String ofLineRow() {
        return columns(ofLine());
    }

    /** As {@link #ofList}, in the database's own language. */
    String ofListRow() {
        return columns(ofList());
    }

    private static String columns(String condition) {
        return condition
                .replace("countyOrg", "county_org")
                .replace("townOrg", "town_org")
                .replace("villageOrg", "village_org")
                .replace(":scope", "#scope");
    }

    <Q extends Query> Q bindLine(Q query) {
        if (jurisdiction.level() != Jurisdiction.Level.CITY) {
            query.setParameter("scope", jurisdiction.organisation());
        }
        return query;
    }

    <Q extends Query> Q bindList(Q query) {
        if (jurisdiction.level() == Jurisdiction.Level.COUNTY) {
            query.setParameter("scope", jurisdiction.organisation());
        }
        return query;
    }
}
