package org.bangyuan.bench.inside;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Candidate and control one after the other in the same run, A B B A, the first round dropped; what
 * counts is the median of the ratios of the rounds. Both must bring out the same.
 */
final class Rounds {
    private static final int ROUNDS = Integer.getInteger("bangyuan.bench.rounds", 6);
    private static final double NANOS_IN_A_MILLI = 1e6;

    private Rounds() {}

    /** Does the work once. */
    @FunctionalInterface
    interface Work {
        /**
         * @return a figure that the other side must bring out too, such as a number of rows
         */
        long run() throws Exception;
    }

    /**
     * What is compared.
     *
     * @param goal the ratio wanted at most, or 0 where none is set
     * @param times how often each side does its work in a round
     */
    record Comparison(String name, String candidateIs, String controlIs, double goal, int times) {}

    /** A side's time in each round that counts, and of each single piece of work. */
    private static final class Side {
        private final Work work;
        private final Work tidying;
        private final List<Double> rounds = new ArrayList<>();
        private final List<Double> singles = new ArrayList<>();
        private long outcome;

        Side(Work work, Work tidying) {
            this.work = work;
            this.tidying = tidying;
        }

        void round(int times) throws Exception {
            long sum = 0;
            long begun = System.nanoTime();
            for (int i = 0; i < times; i++) {
                long before = System.nanoTime();
                sum += work.run();
                singles.add((System.nanoTime() - before) / NANOS_IN_A_MILLI);
            }
            rounds.add((System.nanoTime() - begun) / NANOS_IN_A_MILLI);
            outcome = sum;
            tidying.run();
        }

        void forgetFirst(int times) {
            rounds.remove(0);
            singles.subList(0, times).clear();
        }
    }

    static JsonObject compare(Comparison comparison, Work candidate, Work control)
            throws Exception {
        return compare(comparison, candidate, control, () -> 0);
    }

    /**
     * @param tidying after each round of the candidate, outside of the time
     */
    static JsonObject compare(Comparison comparison, Work candidate, Work control, Work tidying)
            throws Exception {
        Side one = new Side(candidate, tidying);
        Side other = new Side(control, () -> 0);
        for (int round = 0; round < ROUNDS; round++) {
            Side first = round % 2 == 0 ? one : other;
            first.round(comparison.times());
            (first == one ? other : one).round(comparison.times());
            if (one.outcome != other.outcome) {
                throw new IllegalStateException(
                        comparison.name() + ": " + one.outcome + " against " + other.outcome);
            }
        }
        one.forgetFirst(comparison.times());
        other.forgetFirst(comparison.times());
        return report(comparison, one, other);
    }

    private static JsonObject report(Comparison comparison, Side candidate, Side control) {
        double[] ratios = new double[candidate.rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = candidate.rounds.get(i) / control.rounds.get(i);
        }
        JsonObjectBuilder report =
                Json.createObjectBuilder()
                        .add("name", comparison.name())
                        .add("candidate", comparison.candidateIs())
                        .add("control", comparison.controlIs())
                        .add("timesInARound", comparison.times())
                        .add("outcome", candidate.outcome)
                        .add("ratioMedian", at(ratios, 50))
                        .add("ratioMin", at(ratios, 0))
                        .add("ratioMax", at(ratios, 100))
                        .add("candidateMillis", list(candidate.rounds))
                        .add("controlMillis", list(control.rounds));
        if (comparison.goal() > 0) {
            report.add("goalAtMost", comparison.goal())
                    .add("isReached", at(ratios, 50) <= comparison.goal());
        }
        if (comparison.times() > 1) {
            report.add("candidateP50Millis", at(array(candidate.singles), 50))
                    .add("candidateP95Millis", at(array(candidate.singles), 95))
                    .add("controlP50Millis", at(array(control.singles), 50))
                    .add("controlP95Millis", at(array(control.singles), 95));
        }
        return report.build();
    }

    private static JsonArrayBuilder list(List<Double> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(rounded(value)));
        return array;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double at(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return rounded(sorted[Math.round((sorted.length - 1) * percent / 100f)]);
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
