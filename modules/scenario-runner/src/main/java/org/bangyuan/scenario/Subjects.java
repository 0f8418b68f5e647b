package org.bangyuan.scenario;

import java.util.List;

/** Every kind of question, in the order of the regulation's sections. */
final class Subjects {
    private static final List<Subject> ALL =
            List.of(
                    new DeadlineSubject(),
                    new EligibilitySubject(),
                    new LivingSubject(),
                    new MedicalSubject(),
                    new PremiumSubject(),
                    new HousingSubject(),
                    new EducationSubject(),
                    new EmploymentSubject(),
                    EmploymentHelp.post(),
                    EmploymentHelp.services(),
                    EmploymentHelp.selfEmployment(),
                    EmploymentHelp.employer(),
                    new TemporarySubject(),
                    new CommendationSubject(),
                    new SocialSubject());

    private Subjects() {}

    static List<Subject> all() {
        return ALL;
    }

    static List<String> keys() {
        return ALL.stream().map(Subject::key).toList();
    }
}
