package org.bangyuan.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.eligibility.Eligibility;
import org.bangyuan.engine.facts.EligibilityResult;
import org.bangyuan.engine.facts.LivingResult;
import org.bangyuan.engine.living.LivingAssistance;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Explained determinations per second and core, against Drools with the same rules without
 * explanations (a stateless session per person, as one would use it in a request). Set-up compares
 * the answers of both sides for every person; a difference ends the run.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EnginesBench {
    private static final int PEOPLE = 1024;
    private static final long SEED = 20211201;

    private final Eligibility eligibility = new Eligibility();
    private final LivingAssistance living = new LivingAssistance();
    private final Parameters parameters = BuiltInParameters.parameters();
    private Person[] people;
    private StatelessKieSession drools;
    private int next;

    @Setup
    public void prepare() {
        Map<String, Money> standards = new HashMap<>();
        for (String county : List.of("330302", "330304", "330328", "330381", "330382")) {
            standards.put(
                    county,
                    parameters
                            .get(
                                    ParameterNames.DIBAO_STANDARD_MONTHLY,
                                    AreaCode.of(county),
                                    Person.MONTH.atDay(1))
                            .money());
        }
        SplittableRandom random = new SplittableRandom(SEED);
        people =
                Stream.generate(() -> Person.random(random, standards))
                        .limit(PEOPLE)
                        .toArray(Person[]::new);
        drools = container().newStatelessKieSession();
        for (Person person : people) {
            requireSameAnswers(person);
        }
    }

    private static KieContainer container() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource("org/bangyuan/bench/person.drl"));
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        return services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }

    private void requireSameAnswers(Person person) {
        person.reset();
        drools.execute(person);
        String ours =
                eligibility.assess(person.eligibility(), parameters).result().outcome().name();
        long topUp = living.assess(person.living(), parameters).result().total().fen();
        if (!ours.equals(person.outcome()) || topUp != person.topUpFen()) {
            throw new IllegalStateException(
                    "the two sides differ: "
                            + ours
                            + " "
                            + topUp
                            + " against "
                            + person.outcome()
                            + " "
                            + person.topUpFen());
        }
    }

    private Person person() {
        next = (next + 1) & (PEOPLE - 1);
        return people[next];
    }

    /** 三, explained. */
    @Benchmark
    public Determination<EligibilityResult> eligibilityExplained() {
        return eligibility.assess(person().eligibility(), parameters);
    }

    /** 四(一) for one month, explained. */
    @Benchmark
    public Determination<LivingResult> livingMonthExplained() {
        return living.assess(person().living(), parameters);
    }

    /** Both for one person, explained: what the reference does without explanation. */
    @Benchmark
    public long personExplained() {
        Person person = person();
        return eligibility.assess(person.eligibility(), parameters).steps().size()
                + living.assess(person.living(), parameters).result().total().fen();
    }

    /** The reference: Drools, the same rules, no explanation. */
    @Benchmark
    public long personDrools() {
        Person person = person();
        person.reset();
        drools.execute(person);
        return person.topUpFen();
    }
}
