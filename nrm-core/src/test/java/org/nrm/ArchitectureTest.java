package org.nrm;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.casefile.CaseChange;
import org.nrm.condition.Condition;
import org.nrm.condition.Situation;
import org.nrm.vocabulary.Requirement;

@AnalyzeClasses(packages = "org.nrm", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> GENERATED = describe(
      "generated",
      c -> c.getName().startsWith(c.getPackageName() + ".Immutable")
          || c.getName().startsWith(c.getPackageName() + ".package-info"));

  private static final Set<String> OPEN_ON_PURPOSE = Stream.of(
          Requirement.class, Situation.class, Condition.Cases.class, CaseChange.Cases.class)
      .map(Class::getName)
      .collect(Collectors.toUnmodifiableSet());

  private static final String[] FIELD = {
    "org.nrm.identification..",
    "org.nrm.referral..",
    "org.nrm.residence..",
    "org.nrm.reintegration..",
    "org.nrm.repatriation..",
    "org.nrm.protection.."
  };

  @ArchTest
  static final ArchRule arrows_point_down = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .layer("vocabulary")
      .definedBy("org.nrm.vocabulary..")
      .layer("condition")
      .definedBy("org.nrm.condition..")
      .layer("mechanism")
      .definedBy("org.nrm.mechanism..")
      .layer("casefile")
      .definedBy("org.nrm.casefile..")
      .optionalLayer("field")
      .definedBy(FIELD)
      .optionalLayer("catalogue")
      .definedBy("org.nrm.catalogue..")
      .optionalLayer("study")
      .definedBy("org.nrm.analysis..", "org.nrm.simulation..")
      .whereLayer("vocabulary")
      .mayNotAccessAnyLayer()
      .whereLayer("condition")
      .mayOnlyAccessLayers("vocabulary")
      .whereLayer("mechanism")
      .mayOnlyAccessLayers("vocabulary", "condition")
      .whereLayer("casefile")
      .mayOnlyAccessLayers("vocabulary", "condition", "mechanism")
      .whereLayer("field")
      .mayOnlyAccessLayers("vocabulary", "condition", "mechanism", "casefile")
      .whereLayer("catalogue")
      .mayOnlyAccessLayers("vocabulary", "condition", "mechanism", "casefile", "field")
      .whereLayer("study")
      .mayNotBeAccessedByAnyLayer()
      .ensureAllClassesAreContainedInArchitectureIgnoring("org.nrm")
      .because("a reader of one layer needs to know those below it and no others");

  @ArchTest
  static final ArchRule the_kernel_does_not_know_its_notation = noClasses()
      .that()
      .resideInAPackage("org.nrm.mechanism")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.nrm.mechanism.notation..")
      .because("the notation builds the values and has no meaning of its own");

  @ArchTest
  static final ArchRule packages_have_no_cycles = slices()
      .matching("org.nrm.(**)")
      .should()
      .beFreeOfCycles()
      .because("each package is to be understood on its own");

  @ArchTest
  static final ArchRule nothing_is_read_written_or_logged = noClasses()
      .should()
      .dependOnClassesThat(resideInAPackage("java.io..")
          .and(not(resideInAPackage("java.io").and(simpleNameStarts("Serial", "ObjectStream")))))
      .orShould()
      .dependOnClassesThat(resideInAnyPackage(
          "java.nio.file..",
          "java.nio.channels..",
          "java.net..",
          "java.net.http..",
          "java.sql..",
          "java.util.logging..",
          "java.util.prefs.."))
      .because("the core is pure: what comes in and goes out is a value");

  @ArchTest
  static final ArchRule nothing_is_looked_up_by_reflection = noClasses()
      .that(not(GENERATED))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("java.lang.reflect..", "java.util.ServiceLoader")
      .because("a mechanism is data, and its readers can follow every call");

  @ArchTest
  static final ArchRule nothing_is_left_to_chance = noClasses()
      .should()
      .dependOnClassesThat(type(Random.class)
          .or(type(ThreadLocalRandom.class))
          .or(type(UUID.class))
          .or(resideInAPackage("java.security..")))
      .orShould()
      .callMethod(Math.class, "random")
      .because("the same event on the same file always has the same outcome");

  @ArchTest
  static final ArchRule nothing_reads_a_clock = noClasses()
      .should()
      .dependOnClassesThat(type(Clock.class))
      .orShould()
      .callMethodWhere(describe("reads the time", call -> {
        AccessTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        return (owner.startsWith("java.time.") && target.getName().equals("now"))
            || (owner.equals("java.lang.System")
                && Set.of("currentTimeMillis", "nanoTime").contains(target.getName()));
      }))
      .because("the day is told by the event, never by the machine");

  @ArchTest
  static final ArchRule nothing_runs_beside = noClasses()
      .should()
      .dependOnClassesThat(type(Thread.class)
          .or(resideInAPackage("java.util.concurrent")
              .and(simpleNameEnds("Executor", "ExecutorService", "Executors", "Future"))
              .or(type(java.util.Timer.class))))
      .because("values need no threads");

  @ArchTest
  static final ArchRule guava_stays_inside = methods()
      .that(are(describe("visible to users", (JavaMethod m) -> isVisible(m))))
      .should(notShow("com.google.."))
      .because("users see java.* and our own types");

  @ArchTest
  static final ArchRule types_are_closed = classes()
      .that(describe("are visible to users", (JavaClass c) -> isVisible(c)))
      .should(beClosed())
      .because("a value that others could extend could change its meaning");

  private static DescribedPredicate<JavaClass> simpleNameStarts(String... starts) {
    return describe(
        "named so", c -> Stream.of(starts).anyMatch(s -> c.getSimpleName().startsWith(s)));
  }

  private static DescribedPredicate<JavaClass> simpleNameEnds(String... ends) {
    return describe(
        "named so", c -> Stream.of(ends).anyMatch(s -> c.getSimpleName().endsWith(s)));
  }

  private static boolean isVisible(JavaMethod method) {
    return (method.getModifiers().contains(JavaModifier.PUBLIC)
            || method.getModifiers().contains(JavaModifier.PROTECTED))
        && isVisible(method.getOwner());
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
  }

  private static ArchCondition<JavaMethod> notShow(String packages) {
    DescribedPredicate<JavaClass> hidden = resideInAPackage(packages);
    return new ArchCondition<>("not show " + packages + " types") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(Set::stream)
            .filter(hidden)
            .forEach(found -> events.add(SimpleConditionEvent.violated(
                method, method.getFullName() + " shows " + found.getName())));
      }
    };
  }

  private static ArchCondition<JavaClass> beClosed() {
    return new ArchCondition<>("be final, sealed, an enum or a record") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
            || type.isEnum()
            || type.isRecord()
            || type.reflect().isSealed();
        if (!closed
            && !OPEN_ON_PURPOSE.contains(type.getName())
            && !type.getName().matches("org\\.nrm\\.mechanism\\.\\w*Change\\$Cases")) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended"));
        }
      }
    };
  }
}
