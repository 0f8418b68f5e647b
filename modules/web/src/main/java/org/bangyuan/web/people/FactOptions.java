package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bangyuan.engine.facts.CommendationFacts;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.GuardianBasis;
import org.bangyuan.registry.api.RegisterCategory;
import org.bangyuan.registry.api.Service;
import org.bangyuan.registry.api.SurvivorKind;

/** What can be chosen in forms about facts. */
@Named
@RequestScoped
public class FactOptions {
    private static final int SERVICE_GRADES = 10;
    private static final int DISABILITY_GRADES = 4;
    private static final int YEARS = 6;

    @Inject private Organisations organisations;
    @Inject private Clock clock;

    public Identity[] getIdentities() {
        return Identity.values();
    }

    public Kin[] getKins() {
        return Kin.values();
    }

    public SurvivorKind[] getSurvivorKinds() {
        return SurvivorKind.values();
    }

    public Service.Kind[] getServiceKinds() {
        return Service.Kind.values();
    }

    public RegisterKind[] getRegisterKinds() {
        return RegisterKind.values();
    }

    public RegisterCategory[] getRegisterCategories() {
        return RegisterCategory.values();
    }

    public Circumstance.DisabilityCategory[] getDisabilities() {
        return Circumstance.DisabilityCategory.values();
    }

    public Circumstance.DifficultyCategory[] getDifficulties() {
        return Circumstance.DifficultyCategory.values();
    }

    public EducationFacts.Stage[] getStages() {
        return EducationFacts.Stage.values();
    }

    /** 县级以上 (四(六)). */
    public List<CommendationFacts.Level> getLevels() {
        return Arrays.stream(CommendationFacts.Level.values())
                .filter(level -> level != CommendationFacts.Level.TOWN)
                .toList();
    }

    public Circumstance.Benefit[] getBenefits() {
        return Circumstance.Benefit.values();
    }

    public ExclusionGround[] getGrounds() {
        return ExclusionGround.values();
    }

    public Sentence[] getSentences() {
        return Sentence.values();
    }

    public GuardianBasis[] getGuardianBases() {
        return GuardianBasis.values();
    }

    /** 残疾等级 of veterans, 1 to 10. */
    public List<Integer> getServiceGrades() {
        return IntStream.rangeClosed(1, SERVICE_GRADES).boxed().toList();
    }

    public List<Integer> getDisabilityGrades() {
        return IntStream.rangeClosed(1, DISABILITY_GRADES).boxed().toList();
    }

    public List<String> getDwellingGrades() {
        return List.of("A", "B", "C", "D");
    }

    /** The school years that are recorded about now, the next one first. */
    public List<Integer> getSchoolYears() {
        int year = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(0, YEARS).mapToObj(back -> year - back).toList();
    }

    /** Counties with a code of their own: functional zones keep no registers. */
    public List<Organisation> getCounties() {
        return organisations.counties().stream()
                .filter(county -> Character.isDigit(county.code().charAt(0)))
                .toList();
    }
}
