package org.bangyuan.cases.domain;

import java.util.List;

/**
 * 申请 as read, checked and resolved against the registry.
 *
 * @param representation who files for the applicant, or null
 * @param members the applicant first
 */
public record Application(
        Responsibility.Facts responsibility,
        CaseApplicant.Facts applicant,
        Matter.Facts matter,
        Representation.Facts representation,
        PayTo.Facts payTo,
        List<HouseholdMember.Statement> members) {
    public Application {
        members = List.copyOf(members);
    }
}
