package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;

/**
 * What is on record of a person as the engines read it, for one day.
 *
 * @param applicants one for each identity held that day
 * @param discharged 退役, or null where it is not known
 * @param suspensions of the top-up of 四(一), as the county has decided them
 * @param found circumstances that a department has found, as far as they are recorded
 */
public record KnownPerson(
        LocalDate born,
        LocalDate died,
        List<Applicant> applicants,
        LocalDate discharged,
        List<RegisterEntry> registers,
        List<Exclusion> exclusions,
        List<LivingFacts.Suspension> suspensions,
        Found found) {
    public KnownPerson {
        applicants = List.copyOf(applicants);
        registers = List.copyOf(registers);
        exclusions = List.copyOf(exclusions);
        suspensions = List.copyOf(suspensions);
    }

    /**
     * What departments have found, each empty while it is not on record.
     *
     * @param category of the entry in the register of the day: URBAN, RURAL, SCATTERED, CENTRAL
     * @param grade of the appraisal of the dwelling, name of a grade of 四(三)
     * @param onlyDwelling true or false
     * @param stage of schooling, name of a stage of 四(四)
     * @param disabled holds a certificate of disability
     */
    public record Found(
            String category, String grade, String onlyDwelling, String stage, boolean disabled) {
        public static final Found NOTHING = new Found("", "", "", "", false);
    }

    public boolean isVeteran() {
        return applicant(Identity.VETERAN).isPresent();
    }

    /** 军烈属 or veteran: somebody on whose account a child is helped (四(四)). */
    public boolean isInScope() {
        return !applicants.isEmpty();
    }

    public Optional<Applicant> applicant(Identity identity) {
        return applicants.stream().filter(held -> held.identity() == identity).findFirst();
    }

    /** The first in the order of {@link RegisterKind} that covers the day. */
    public Optional<RegisterEntry> registerOn(LocalDate day) {
        return registers.stream()
                .filter(entry -> entry.coversOn(day))
                .min(Comparator.comparing(RegisterEntry::kind));
    }

    public boolean isAliveOn(LocalDate day) {
        return died == null || died.isAfter(day);
    }
}
