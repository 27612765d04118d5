package org.nrm.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicApiTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("org.nrm.json");

  @Test
  void public_methods_show_no_type_of_the_json_library() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(SHOW_ONLY_OUR_TYPES)
        .because("a host may use another version of the library, or none")
        .check(CLASSES);
  }

  @Test
  void public_types_are_built_on_no_type_of_the_json_library() {
    classes()
        .that()
        .arePublic()
        .should()
        .notBeAssignableTo(OF_THE_LIBRARY)
        .because("a host may use another version of the library, or none")
        .check(CLASSES);
  }

  private static final DescribedPredicate<JavaClass> OF_THE_LIBRARY = DescribedPredicate.describe(
      "types of the json library",
      type -> type.getPackageName().startsWith("tools.jackson")
          || type.getPackageName().startsWith("com.fasterxml"));

  private static final ArchCondition<JavaMethod> SHOW_ONLY_OUR_TYPES =
      new ArchCondition<>("show no type of the json library") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
              .map(JavaType::getAllInvolvedRawTypes)
              .flatMap(types -> types.stream())
              .filter(OF_THE_LIBRARY)
              .forEach(type -> events.add(
                  SimpleConditionEvent.violated(method, method.getFullName() + " shows " + type)));
        }
      };
}
