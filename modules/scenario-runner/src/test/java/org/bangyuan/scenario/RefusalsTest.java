package org.bangyuan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts and parameters that must be refused, with the code that says why. */
class RefusalsTest {
    @TempDir Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a fact that the subject needs")
    @CsvSource(
            delimiter = '|',
            value = {
                "missing-fact | deadline: { received: 2024-03-04 }",
                "missing-fact | deadline: { working_days: 5 }",
                "missing-fact | deadline: { days: 5 }",
                "missing-fact | eligibility: { applied: 2024-05-10, hardship: \"三(一)5\" }",
                "missing-fact | eligibility: { person: { identity: VETERAN, registered_in:"
                        + " \"330302\" }, hardship: \"三(一)5\" }",
                "missing-fact | eligibility: { applied: 2024-05-10, person: { registered_in:"
                        + " \"330302\" }, hardship: \"三(一)5\" }",
                "missing-fact | eligibility: { applied: 2024-05-10, person: { identity: VETERAN },"
                        + " hardship: \"三(一)5\" }",
                "missing-fact | eligibility: { applied: 2024-05-10, person: { identity: VETERAN,"
                        + " registered_in: \"330302\" } }",
                "missing-fact | eligibility: { applied: 2024-05-10, person: { identity: VETERAN,"
                        + " registered_in: \"330302\" }, hardship: \"三(一)4\" }",
                "missing-fact | eligibility: { applied: 2024-05-10, person: { identity:"
                        + " SERVING_KIN, registered_in: \"330302\" }, hardship: \"三(一)5\" }",
                "missing-fact | eligibility: { applied: 2024-05-10, person: { identity:"
                        + " SERVING_KIN, kin: CHILD, registered_in: \"330302\" }, hardship: \"三(一)5\""
                        + " }",
                "missing-fact | eligibility: { applied: 2024-05-10, person: { identity: VETERAN,"
                        + " registered_in: \"330302\" }, hardship: \"三(一)5\", exclusions: [ { from:"
                        + " 2024-01-01 } ] }",
                "missing-fact | eligibility: { applied: 2024-05-10, person: { identity: VETERAN,"
                        + " registered_in: \"330302\" }, hardship: \"三(一)5\", exclusions: [ { ground:"
                        + " \"三(二)2\" } ] }",
                "period-reversed | eligibility: { applied: 2024-05-10, person: { identity: VETERAN,"
                        + " registered_in: \"330302\" }, hardship: \"三(一)5\", exclusions: [ { ground:"
                        + " \"三(二)2\", from: 2024-01-02, to: 2024-01-01 } ] }",
                "missing-fact | living: { registers: [] }",
                "missing-fact | living: { months: \"2022-01\" }",
                "missing-fact | living: { registers: [ { area: \"330302\", approved: 2022-01-01 }"
                        + " ], months: \"2022-01\" }",
                "missing-fact | living: { registers: [ { kind: DIBAO } ], months: \"2022-01\" }",
                "missing-fact | living: { registers: [], exclusions: [ { to: 2024-01-01 } ],"
                        + " months: \"2022-01\" }",
                "period-reversed | living: { registers: [], exclusions: [ { from: 2024-01-02, to:"
                        + " 2024-01-01 } ], months: \"2022-01\" }",
                "period-reversed | living: { registers: [], months: \"2022-02..2022-01\" }",
                "missing-fact | medical: { registers: [] }",
                "missing-fact | medical: { bills: [] }",
                "missing-fact | medical: { registers: [], bills: [ { settled: 2024-01-01, kind:"
                        + " INPATIENT, compliant: 1 } ] }",
                "missing-fact | medical: { registers: [], bills: [ { id: A, kind: INPATIENT,"
                        + " compliant: 1 } ] }",
                "missing-fact | medical: { registers: [], bills: [ { id: A, settled: 2024-01-01,"
                        + " compliant: 1 } ] }",
                "missing-fact | medical: { registers: [], bills: [ { id: A, settled: 2024-01-01,"
                        + " kind: INPATIENT } ] }",
                "missing-fact | medical: { registers: [], residence: [ { area: \"330302\" } ],"
                        + " bills: [] }",
                "missing-fact | medical: { registers: [], residence: [ { from: 2024-01-01 } ],"
                        + " bills: [] }",
                "unknown-bill | medical: { registers: [], bills: [ { id: B, replaces: A, annulled:"
                        + " true, received: 2024-01-01 } ] }",
                "unknown-bill | medical: { registers: [], bills: [ { id: A, replaces: A, settled:"
                        + " 2024-01-01, kind: INPATIENT, compliant: 1 } ] }",
                "missing-fact | employment: { person: { category: M60, born: 1980-05-20 },"
                        + " approved_on: 2022-01-04 }",
                "missing-fact | employment: { person: { category: M60, born: 1980-05-20 },"
                        + " contributions: [] }",
                "missing-fact | employment: { person: { born: 1980-05-20 }, approved_on:"
                        + " 2022-01-04, contributions: [] }",
                "missing-fact | employment: { person: { category: M60 }, approved_on: 2022-01-04,"
                        + " contributions: [] }",
                "missing-fact | employment: { approved_on: 2022-01-04, contributions: [] }",
                "missing-fact | employment: { person: { category: M60, born: 1980-05-20 },"
                        + " approved_on: 2022-01-04, contributions: [ { paid: 1 } ] }",
                "missing-fact | employment: { person: { category: M60, born: 1980-05-20 },"
                        + " approved_on: 2022-01-04, contributions: [ { months: \"2022-01\" } ] }",
                "period-reversed | employment: { person: { category: M60, born: 1980-05-20 },"
                        + " approved_on: 2022-01-04, contributions: [ { months: \"2022-02..2022-01\","
                        + " paid: 1 } ] }",
                "missing-fact | temporary: { happened: 2024-08-03 }",
                "missing-fact | temporary: { event: FIRE }",
                "missing-fact | education: { grants: 1 }",
                "missing-fact | housing: { household: OTHER }",
                "missing-fact | housing: { kind: RURAL_DILAPIDATED, household: OTHER, grade: C }",
                "missing-fact | housing: { kind: RURAL_DILAPIDATED, only_dwelling: true, grade: C"
                        + " }",
                "missing-fact | housing: { kind: RURAL_DILAPIDATED, household: OTHER,"
                        + " only_dwelling: true }",
                "missing-fact | housing: { kind: PUBLIC_RENTAL }",
                "missing-fact | housing: { kind: PUBLIC_RENTAL_QUEUE, queue: [] }",
                "missing-fact | housing: { kind: PUBLIC_RENTAL_QUEUE, units: 1 }",
                "missing-fact | housing: { kind: PUBLIC_RENTAL_QUEUE, units: 1, queue: [ { id: a,"
                        + " since: 2024-01-01 } ] }",
                "parameter-missing | area: \"330102\" ;; temporary: { event: FIRE, happened:"
                        + " 2024-08-03 }",
                "parameter-missing | area: \"330102\" ;; living: { registers: [ { kind: DIBAO,"
                        + " approved: 2021-12-01 } ], months: \"2022-01\" }",
                "parameter-missing | area: \"330102\" ;; medical: { registers: [ { kind: DIBAO,"
                        + " approved: 2021-12-01 } ], bills: [ { id: A, settled: 2024-01-01, kind:"
                        + " INPATIENT, compliant: 1 } ] }",
                "parameter-missing | area: \"330102\" ;; employment: { person: { category: M60,"
                        + " born: 1980-05-20 }, approved_on: 2022-01-04, contributions: [] }",
                "parameter-missing | known_on: 2024-06-30 ;; living: { registers: [ { kind: DIBAO,"
                        + " area: \"330302\", approved: 2021-12-01 } ], months: \"2024-07\" }",
                "period-reversed | parameters: [ { name: living.rate, area: \"330302\", value: 1,"
                        + " from: 2024-01-02, to: 2024-01-01 } ] ;; education: { fees: 1 }",
                "parameter-invalid | parameters: [ { name: living.rate, area: \"330302\", value: x,"
                        + " from: 2022-01-01 } ] ;; living: { registers: [ { kind: DIBAO, approved:"
                        + " 2021-12-01 } ], months: \"2022-01\" }",
            })
    void refused(String code, String subject) {
        Run run =
                Run.of(
                        folder,
                        "- scenario: one\n  "
                                + subject.replace(" ;; ", "\n  ")
                                + "\n  expect: { error: "
                                + code
                                + " }\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("1 passed, 0 failed\n");
    }
}
