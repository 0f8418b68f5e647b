package org.bangyuan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** The rules, each for a tree of packages below some root: the product's, or that of a canary. */
enum Wall {
    OTHERS_SEE_ONLY_THE_API(Wall::othersSeeOnlyTheApi),
    API_SHOWS_NO_INSIDES(
            root ->
                    noClasses()
                            .that()
                            .resideInAPackage(root + ".*.api..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    root + ".*.app..",
                                    root + ".*.domain..",
                                    root + ".*.persistence..")
                            .because("entities and beans stay inside their module (ADR-0003)")),
    NO_CYCLES_BETWEEN_MODULES(
            root ->
                    slices().matching(root + ".(*)..")
                            .should()
                            .beFreeOfCycles()
                            .because("modules that need each other are one module (ADR-0003)")),
    NOBODY_NEEDS_THE_EDGES(
            root ->
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                    root + ".web..", root + ".exchange..", root + ".demo..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    root + ".web..", root + ".exchange..", root + ".demo..")
                            .because("pages, interfaces and demonstration data are the outermost")),
    ENGINES_ARE_PURE(Wall::enginesArePure),
    ENGINES_DO_NOT_KNOW_EACH_OTHER(
            root ->
                    slices().matching(root + ".engine.(*)..")
                            .should()
                            .notDependOnEachOther()
                            .ignoreDependency(
                                    alwaysTrue(), resideInAPackage(root + ".engine.facts.."))
                            .because("each section of the regulation stands alone (ADR-0005)")),
    ENTITY_MANAGER_ONLY_IN_PERSISTENCE(
            root ->
                    noClasses()
                            .that()
                            .resideOutsideOfPackage("..persistence..")
                            .should()
                            .dependOnClassesThat(Calls.isOneOf(Calls.PERSISTENCE_CONTEXT))
                            .because("queries live in repositories, where the scope is applied")),
    HTTP_AND_FACES_ONLY_AT_THE_EDGES(
            root ->
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(root + ".web..", root + ".exchange..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "jakarta.servlet..",
                                    "jakarta.ws.rs..",
                                    "jakarta.faces..",
                                    "org.primefaces..",
                                    "org.omnifaces..",
                                    "org.glassfish.jersey..")
                            .because("only the edges speak HTTP (ADR-0010)")),
    DOMAIN_KNOWS_NO_CONTAINER(
            root ->
                    noClasses()
                            .that()
                            .resideInAPackage(root + ".*.domain..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "jakarta.ejb..",
                                    "jakarta.inject..",
                                    "jakarta.enterprise..",
                                    "jakarta.transaction..",
                                    "jakarta.annotation..",
                                    root + ".*.app..",
                                    root + ".*.persistence..")
                            .because("the concepts can be tested without a server")),
    SESSION_BEANS_ONLY_IN_APP(
            root ->
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(root + ".*.app..")
                            .should()
                            .beAnnotatedWith("jakarta.ejb.Stateless")
                            .orShould()
                            .beAnnotatedWith("jakarta.ejb.Stateful")
                            .orShould()
                            .beAnnotatedWith("jakarta.ejb.Singleton")
                            .because("a transaction begins in app and nowhere else")),
    TIME_COMES_FROM_THE_CLOCK(Wall::timeComesFromTheClock),
    NO_FLOATING_POINT(Wall::noFloatingPoint),
    ENTITIES_HAVE_NO_SETTERS(
            root ->
                    noMethods()
                            .that()
                            .areDeclaredInClassesThat()
                            .areAnnotatedWith("jakarta.persistence.Entity")
                            .and(Calls.takeOneArgument())
                            .should()
                            .haveNameMatching("set[A-Z].*")
                            .because("an entity changes by the verbs of the procedure")),
    NAMES_SAY_WHAT_A_THING_IS(
            root ->
                    noClasses()
                            .should()
                            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|DTO|Dto)")
                            .because("such a name hides what the class is for")),
    ONE_LOGGER(
            root ->
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "org.slf4j..",
                                    "org.jboss.logging..",
                                    "org.apache.commons.logging..",
                                    "org.apache.logging..")
                            .because("System.Logger is enough")),
    ONLY_PROGRAMS_PRINT(
            root ->
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(root + ".scenario..", root + ".server..")
                            .and()
                            .haveSimpleNameNotEndingWith("Command")
                            .should()
                            .accessField(System.class, "out")
                            .orShould()
                            .accessField(System.class, "err")
                            .orShould()
                            .callMethod(Throwable.class, "printStackTrace")
                            .because("a server logs"));

    /** The modules that have the four packages. */
    static final List<String> MODULES =
            List.of(
                    "audit",
                    "policy",
                    "accounts",
                    "papers",
                    "registry",
                    "cases",
                    "payments",
                    "assessment",
                    "reporting");

    private final Function<String, ArchRule> rule;

    Wall(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /**
     * @param root the package above the modules
     */
    ArchRule rule(String root) {
        return rule.apply(root).allowEmptyShould(true);
    }

    private static ArchRule othersSeeOnlyTheApi(String root) {
        return CompositeArchRule.of(
                MODULES.stream().map(module -> seenByItsApi(root + "." + module)).toList());
    }

    private static ArchRule seenByItsApi(String module) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(module + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(module + "..")
                                .and(not(resideInAPackage(module + ".api.."))))
                .because("a module is used through its api package (ADR-0003)");
    }

    private static ArchRule enginesArePure(String root) {
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(
                                "java.lang",
                                "java.lang.invoke",
                                "java.lang.runtime",
                                "java.util",
                                "java.util.function",
                                "java.util.stream",
                                "java.time..",
                                "java.math",
                                root + ".kernel..",
                                root + ".engine..")
                        .or(JavaClass.Predicates.equivalentTo(ApplicationScoped.class));
        return classes()
                .that()
                .resideInAPackage(root + ".engine.*..")
                .should()
                .onlyDependOnClassesThat(
                        allowed.and(
                                not(Calls.isOneOf(List.of("java.util.Random", "java.time.Clock")))))
                .because("law is a pure function of facts and standards (ADR-0005)");
    }

    private static ArchRule timeComesFromTheClock(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".platform.time..")
                .should()
                .callMethodWhere(Calls.clockless())
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("the clock is injected: Asia/Shanghai, settable in the demonstration");
    }

    private static ArchRule noFloatingPoint(String root) {
        return classes()
                .should(Calls.haveNoFloatingPoint())
                .because("money is fen in a long, a rate is a fraction (ADR-0012)");
    }
}
