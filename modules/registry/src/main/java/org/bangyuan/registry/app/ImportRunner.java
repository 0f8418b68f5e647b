package org.bangyuan.registry.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.domain.ImportFault;
import org.bangyuan.registry.domain.ImportLine;
import org.bangyuan.registry.domain.ImportedRow;
import org.bangyuan.registry.persistence.ImportStage.StagedError;

/**
 * Works at an import until its step ends, transaction by transaction. Called when somebody orders a
 * step, and by the timer for whatever was left lying; whoever comes second finds it taken.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {
    private static final System.Logger LOG = System.getLogger(ImportRunner.class.getName());

    @Inject private ImportSteps steps;
    @Inject private ImportResolving resolving;
    @Inject private FileStore files;
    @Inject private Organisations organisations;
    @Inject private AreaNames areas;

    @Asynchronous
    public void start(UUID id) {
        run(id);
    }

    public void run(UUID id) {
        ImportSteps.Work work = steps.claim(id);
        if (work == null) {
            return;
        }
        try {
            switch (work.state()) {
                case UPLOADED -> check(work);
                case APPLYING -> {
                    while (steps.applyNext(work)) {
                        LOG.log(System.Logger.Level.DEBUG, "import {0}: a chunk", id);
                    }
                    run(id); // a chunk that refused has ordered to take back
                }
                default -> steps.undo(work);
            }
            LOG.log(System.Logger.Level.INFO, "import {0}: {1} ended", id, work.state());
        } catch (Problem refused) {
            steps.unreadable(work, words(refused));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "import " + id + " failed", e);
            steps.failed(work, ImportWords.of("registry.import.failed"));
        }
    }

    private static String words(Problem refused) {
        if (refused.violations().isEmpty()) {
            return Texts.of(Locale.CHINA, refused.code(), refused.args());
        }
        Violation first = refused.violations().get(0);
        return Texts.of(Locale.CHINA, first.code(), first.args());
    }

    private void check(ImportSteps.Work work) {
        byte[] content = files.get(work.fileId()).content();
        Staging staging = new Staging(work);
        ImportChecking checking =
                new ImportChecking(
                        work.kind(),
                        new ImportPlacesOfOffice(organisations, areas, work.office()),
                        work.list() == null ? null : work.list().on(),
                        work.today(),
                        staging);
        try (SheetReader reader = SheetReader.open(content, SheetLimits.USUAL)) {
            if (!checking.read(reader, ImportWords.reasons())) {
                return; // stopped by somebody
            }
        }
        if (checking.heads() == 0) {
            throw Problem.invalid("file", "registry.import.no-head");
        }
        if (checking.rows() == 0) {
            throw Problem.invalid("file", "registry.import.no-rows");
        }
        steps.endCheck(work, staging.chunks, checking.rows(), checking.familiesWithoutHead());
    }

    /** Rows go to the staging tables chunk by chunk. */
    private final class Staging implements ImportChecking.Chunks {
        private final ImportSteps.Work work;
        private int chunks;

        Staging(ImportSteps.Work work) {
            this.work = work;
        }

        @Override
        public ImportResolving.Answers ask(List<String> numbers) {
            return resolving.ask(work.kind(), numbers);
        }

        @Override
        public List<ImportFault> faults(ImportLine.Values values, ImportResolving.Answers answers) {
            return resolving.faults(work.kind(), work.office(), values, answers, work.today());
        }

        @Override
        public boolean store(
                List<ImportLine> lines,
                List<ImportedRow> rows,
                List<StagedError> errors,
                int rowsSoFar) {
            return steps.store(work, chunks++, lines, rows, errors, rowsSoFar);
        }
    }
}
