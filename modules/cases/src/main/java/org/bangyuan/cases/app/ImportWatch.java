package org.bangyuan.cases.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bangyuan.cases.persistence.AssistanceCases;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.ImportUndoing;
import org.bangyuan.registry.api.PersonId;

/** What an import recorded is not taken back under a case that was filed or decided upon it. */
@ApplicationScoped
public class ImportWatch {
    @Inject private AssistanceCases cases;

    void refuse(@Observes ImportUndoing undoing) {
        LocalDate since = undoing.since().atOffset(ZoneOffset.ofHours(8)).toLocalDate();
        long upon =
                cases.filedOrDecided(
                        undoing.persons().stream().map(PersonId::value).toList(), since);
        if (upon > 0) {
            throw Problem.conflict("cases.rests-on-import", upon);
        }
    }
}
