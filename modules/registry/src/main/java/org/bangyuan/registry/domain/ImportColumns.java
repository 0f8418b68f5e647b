package org.bangyuan.registry.domain;

import static org.bangyuan.registry.domain.ImportColumn.choice;
import static org.bangyuan.registry.domain.ImportColumn.optional;
import static org.bangyuan.registry.domain.ImportColumn.required;
import static org.bangyuan.registry.domain.ImportColumn.text;

import java.util.List;
import java.util.stream.Stream;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.registry.domain.ImportColumn.Type;

/** The columns of each kind of file, in the order of the template. */
public final class ImportColumns {
    static final String NAME = "name";
    static final String CITIZEN_ID = "citizenId";
    static final String FROM = "from";
    static final String TO = "to";

    private static final ImportColumn OF_NAME = required(NAME, Type.NAME);
    private static final ImportColumn OF_ID = required(CITIZEN_ID, Type.CITIZEN_ID);

    private ImportColumns() {}

    public static List<ImportColumn> of(ImportKind kind) {
        return switch (kind) {
            case PERSONS ->
                    List.of(
                            OF_NAME,
                            OF_ID,
                            optional("phone", Type.PHONE),
                            required("hukou", Type.AREA),
                            text("residence", false, 200),
                            required("organisation", Type.ORGANISATION),
                            choice("identity", false, ImportedIdentity.names()),
                            choice("pension", false, "YES", "NO"),
                            optional("enlisted", Type.DAY),
                            optional("discharged", Type.DAY),
                            choice(
                                    "grade", false, "1", "2", "3", "4", "5", "6", "7", "8", "9",
                                    "10"),
                            optional("identityFrom", Type.DAY));
            case HOUSEHOLDS ->
                    List.of(
                            text("household", true, 40),
                            OF_NAME,
                            OF_ID,
                            text("relation", true, 20),
                            required(FROM, Type.DAY));
            case TEKUN -> list("SCATTERED", "CENTRAL");
            case DIBAO, DIBAO_EDGE, EXPENDITURE_POVERTY -> list("URBAN", "RURAL");
            case EXCLUSIONS ->
                    List.of(
                            OF_NAME,
                            OF_ID,
                            choice("ground", true, "CRIME", "DISHONESTY_LIST", "OTHER_LAW"),
                            choice(
                                    "sentence",
                                    false,
                                    "IMPRISONMENT",
                                    "SUSPENDED",
                                    "FINE",
                                    "EXEMPTED",
                                    "NOT_PROSECUTED",
                                    "DETENTION"),
                            text("law", false, 200),
                            text("evidence", true, 500),
                            required(FROM, Type.DAY),
                            optional(TO, Type.DAY));
            case ACCOUNTS ->
                    List.of(
                            OF_NAME,
                            OF_ID,
                            text("bank", true, 60),
                            required("account", Type.ACCOUNT),
                            optional("holder", Type.NAME));
            case DISABILITY, EMPLOYMENT_DIFFICULTY, DWELLING, SCHOOLING, COMMENDATION, BENEFIT ->
                    circumstance(kind.circumstance().orElseThrow());
        };
    }

    private static List<ImportColumn> circumstance(FactKind kind) {
        return Stream.concat(
                        Stream.of(OF_NAME, OF_ID), ImportedCircumstance.of(kind).columns().stream())
                .toList();
    }

    private static List<ImportColumn> list(String... categories) {
        return List.of(
                OF_NAME,
                OF_ID,
                choice("category", false, categories),
                text("certificate", false, 40),
                required(FROM, Type.DAY),
                optional(TO, Type.DAY));
    }
}
