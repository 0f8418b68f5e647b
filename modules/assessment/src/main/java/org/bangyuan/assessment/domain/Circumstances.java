package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.kernel.DateRange;

/**
 * What departments have found about a person: dwelling, schooling, disability, employment.
 *
 * @param disabled 残疾人证, as periods
 * @param hardToEmploy 就业困难人员, as periods
 */
public record Circumstances(
        List<Dwelling> dwellings,
        List<Schooling> schooling,
        List<DateRange> disabled,
        List<DateRange> hardToEmploy) {
    public static final Circumstances NONE =
            new Circumstances(List.of(), List.of(), List.of(), List.of());

    public Circumstances {
        dwellings = List.copyOf(dwellings);
        schooling = List.copyOf(schooling);
        disabled = List.copyOf(disabled);
        hardToEmploy = List.copyOf(hardToEmploy);
    }

    /** 住房鉴定 (四(三)). */
    public record Dwelling(HousingFacts.Grade grade, boolean isOnly, DateRange period) {}

    /** 就学 in a school year, named by the year it begins in (四(四)). */
    public record Schooling(EducationFacts.Stage stage, int schoolYear, DateRange period) {}

    public Optional<Dwelling> dwellingOn(LocalDate day) {
        return dwellings.stream().filter(dwelling -> dwelling.period().contains(day)).findFirst();
    }

    public Optional<Schooling> schoolingOn(LocalDate day) {
        return schooling.stream().filter(school -> school.period().contains(day)).findFirst();
    }

    public boolean isDisabledOn(LocalDate day) {
        return disabled.stream().anyMatch(period -> period.contains(day));
    }

    public boolean isHardToEmployOn(LocalDate day) {
        return hardToEmploy.stream().anyMatch(period -> period.contains(day));
    }
}
