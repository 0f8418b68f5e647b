package org.bangyuan.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What ArchUnit has no words for. */
final class Calls {
    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    static final List<String> PERSISTENCE_CONTEXT =
            List.of(
                    "jakarta.persistence.EntityManager",
                    "jakarta.persistence.EntityManagerFactory",
                    "jakarta.persistence.Query",
                    "jakarta.persistence.TypedQuery",
                    "jakarta.persistence.criteria.CriteriaBuilder");

    private Calls() {}

    static DescribedPredicate<JavaClass> isOneOf(List<String> names) {
        return DescribedPredicate.describe(
                "one of " + names, javaClass -> names.contains(javaClass.getName()));
    }

    static DescribedPredicate<JavaMethod> takeOneArgument() {
        return DescribedPredicate.describe(
                "take one argument", method -> method.getRawParameterTypes().size() == 1);
    }

    /** {@code now()} without a clock, by whatever class of {@code java.time} or {@code System}. */
    static DescribedPredicate<JavaMethodCall> clockless() {
        return DescribedPredicate.describe(
                "asks the machine for the time",
                call -> {
                    JavaClass owner = call.getTargetOwner();
                    String name = call.getName();
                    boolean now =
                            owner.getPackageName().startsWith("java.time")
                                    && name.equals("now")
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(p -> p.getSimpleName().equals("Clock"));
                    boolean systemClock =
                            owner.getName().equals("java.time.Clock") && name.startsWith("system");
                    boolean millis =
                            owner.getName().equals("java.lang.System")
                                    && name.equals("currentTimeMillis");
                    return now || systemClock || millis;
                });
    }

    /** No field, parameter or result of a class is a binary fraction. */
    static ArchCondition<JavaClass> haveNoFloatingPoint() {
        return new ArchCondition<>("have no double or float in fields and signatures") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                Stream<String> fields =
                        javaClass.getFields().stream()
                                .filter(field -> isFloating(field.getRawType()))
                                .map(field -> field.getFullName());
                Stream<String> methods =
                        javaClass.getCodeUnits().stream()
                                .filter(
                                        unit ->
                                                isFloating(unit.getRawReturnType())
                                                        || unit.getRawParameterTypes().stream()
                                                                .anyMatch(Calls::isFloating))
                                .map(unit -> unit.getFullName());
                Stream.concat(fields, methods)
                        .map(name -> SimpleConditionEvent.violated(javaClass, name + " is inexact"))
                        .forEach(events::add);
            }
        };
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }
}
