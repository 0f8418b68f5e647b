package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.ImportDesk.Action;
import org.bangyuan.registry.api.ImportDesk.ImportError;
import org.bangyuan.registry.api.ImportDesk.Mode;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.registry.domain.ImportColumn;
import org.bangyuan.registry.domain.ImportColumns;
import org.bangyuan.registry.domain.ImportFault;
import org.bangyuan.registry.domain.ImportLine;
import org.bangyuan.registry.domain.ImportedCircumstance;
import org.bangyuan.registry.domain.ImportedRow;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.persistence.ImportFacts;
import org.bangyuan.registry.persistence.ImportFacts.GoodLine;
import org.bangyuan.registry.persistence.ImportStage;
import org.bangyuan.registry.persistence.ImportStage.StagedError;

/**
 * Records the good rows of one chunk, after asking the registry once more whether they still are.
 */
@ApplicationScoped
class ImportApplying {
    private final ImportStage stage;
    private final ImportFacts facts;
    private final ImportResolving resolving;
    private final Organisations organisations;
    private final AreaNames areas;

    protected ImportApplying() {
        this(null, null, null, null, null); // for the container only
    }

    @Inject
    ImportApplying(
            ImportStage stage,
            ImportFacts facts,
            ImportResolving resolving,
            Organisations organisations,
            AreaNames areas) {
        this.stage = stage;
        this.facts = facts;
        this.resolving = resolving;
        this.organisations = organisations;
        this.areas = areas;
    }

    /** Returns how many rows are good no longer; -1 where then nothing may be applied. */
    int apply(ImportSteps.Work work, int chunk, Recording recording, Mode mode) {
        List<ImportColumn> columns = ImportColumns.of(work.kind());
        List<ImportLine.Values> good = good(work, chunk, columns);
        List<String> numbers = good.stream().map(values -> values.text("citizenId")).toList();
        ImportResolving.Answers answers = resolving.ask(work.kind(), numbers);
        List<GoodLine> lines = new ArrayList<>();
        List<StagedError> spoilt = new ArrayList<>();
        ImportPlacesOfOffice places = new ImportPlacesOfOffice(organisations, areas, work.office());
        for (ImportLine.Values values : good) {
            List<ImportFault> faults =
                    resolving.faults(work.kind(), work.office(), values, answers, work.today());
            if (faults.isEmpty()) {
                lines.add(goodLine(work, values, answers, places));
            } else {
                spoilt.add(error(values.line(), faults.get(0)));
            }
        }
        if (!spoilt.isEmpty() && mode == Mode.ALL) {
            return -1;
        }
        stage.report(work.id(), spoilt);
        stage.spoil(work.id(), spoilt);
        record(work, lines, recording);
        return spoilt.size();
    }

    private List<ImportLine.Values> good(
            ImportSteps.Work work, int chunk, List<ImportColumn> columns) {
        Map<Long, ImportedRow> rows = new HashMap<>();
        stage.rows(work.id(), chunk)
                .forEach(row -> rows.put(place(row.sheet(), row.number()), row));
        return stage.lines(work.id(), chunk).stream()
                .filter(line -> rows.get(place(line.sheet(), line.number())).action() == Action.ADD)
                .map(line -> line.with(columns))
                .toList();
    }

    private static long place(int sheet, int number) {
        return (long) sheet << 32 | number;
    }

    private static GoodLine goodLine(
            ImportSteps.Work work,
            ImportLine.Values values,
            ImportResolving.Answers answers,
            ImportPlacesOfOffice places) {
        if (work.kind() == ImportKind.PERSONS) {
            Handling handling = places.handling(values.text("organisation"));
            return new GoodLine(values, null, handling);
        }
        var person = answers.person(values.text("citizenId"));
        return new GoodLine(values, person.id(), person.handling());
    }

    private static StagedError error(ImportLine line, ImportFault fault) {
        return new StagedError(
                line.sheet(),
                -1,
                new ImportError("", line.number(), "", "", fault.code(), fault.args()));
    }

    private void record(ImportSteps.Work work, List<GoodLine> lines, Recording recording) {
        if (lines.isEmpty()) {
            return;
        }
        switch (work.kind()) {
            case PERSONS -> facts.addPersons(work.id(), lines, work.today(), recording);
            case HOUSEHOLDS -> facts.addMembers(work.id(), lines, ImportWords.head(), recording);
            case EXCLUSIONS -> facts.addExclusions(work.id(), lines, recording);
            case ACCOUNTS -> facts.addAccounts(work.id(), lines, work.today(), recording);
            case TEKUN, DIBAO, DIBAO_EDGE, EXPENDITURE_POVERTY ->
                    throw new IllegalStateException(work.kind() + " is applied as a list");
            default ->
                    facts.addCircumstances(
                            work.id(),
                            ImportedCircumstance.of(work.kind().circumstance().orElseThrow()),
                            lines,
                            recording);
        }
    }
}
