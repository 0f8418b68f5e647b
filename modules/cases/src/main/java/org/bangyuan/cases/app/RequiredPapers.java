package org.bangyuan.cases.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bangyuan.cases.domain.Attachment;
import org.bangyuan.cases.domain.HouseholdMember;

/**
 * 本人身份证件、申请表、授权书: the three that 五1 names. Nothing else may be asked for as a condition of
 * acceptance.
 */
final class RequiredPapers {
    private RequiredPapers() {}

    /** An adult member and whether the authorisation is signed. */
    record Authorisation(String name, boolean signed) {}

    static List<Authorisation> authorisations(Collection<HouseholdMember> members) {
        return members.stream()
                .map(HouseholdMember::statement)
                .filter(HouseholdMember.Statement::adult)
                .map(member -> new Authorisation(member.name(), member.authorised()))
                .toList();
    }

    static List<MissingPaper> missing(
            Collection<Attachment> present, List<Authorisation> authorisations) {
        Set<Attachment.Kind> kinds = EnumSet.noneOf(Attachment.Kind.class);
        present.forEach(attachment -> kinds.add(attachment.kind()));
        List<MissingPaper> missing = new ArrayList<>();
        for (Attachment.Kind kind :
                List.of(Attachment.Kind.ID_DOCUMENT, Attachment.Kind.APPLICATION_FORM)) {
            if (!kinds.contains(kind)) {
                missing.add(new MissingPaper("cases.paper." + kind, List.of()));
            }
        }
        for (Authorisation authorisation : authorisations) {
            if (!authorisation.signed()) {
                missing.add(authorisationOf(authorisation.name()));
            }
        }
        return missing;
    }

    /** Everything that a notice may name, there or not: a paper that is there may be faulty. */
    static List<MissingPaper> all(List<Authorisation> authorisations) {
        List<MissingPaper> all = new ArrayList<>();
        all.add(new MissingPaper("cases.paper." + Attachment.Kind.ID_DOCUMENT, List.of()));
        all.add(new MissingPaper("cases.paper." + Attachment.Kind.APPLICATION_FORM, List.of()));
        authorisations.forEach(a -> all.add(authorisationOf(a.name())));
        return all;
    }

    private static MissingPaper authorisationOf(String name) {
        return new MissingPaper("cases.paper.AUTHORISATION-of", List.of(name));
    }

    static List<String> texts(Collection<MissingPaper> papers, Locale locale) {
        return papers.stream().map(paper -> paper.text(locale)).toList();
    }
}
