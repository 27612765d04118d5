package org.nrm.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.condition.Truth;

/** Every combination of what can be known of the elements, under every definition: 4 times 1,344 cases. */
class ClassificationTableTest {
  private static final List<String> QUESTIONS = List.of(
      "act-established",
      "means-established",
      "exploitative-purpose-established",
      "child",
      "surrogate-mother-child");

  static List<TraffickingDefinition> definitions() {
    return TraffickingDefinition.ALL;
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void the_answer_is_settled_exactly_if_it_is_the_same_in_every_possible_world(
      TraffickingDefinition definition) {
    assertThat(World.experiences()).hasSize(1344).allSatisfy(told -> {
      Set<Boolean> answers =
          World.of(definition, told).stream().map(World::trafficking).collect(Collectors.toSet());
      Truth expected =
          answers.size() > 1 ? Truth.NOT_ESTABLISHED : Truth.of(answers.contains(true));
      assertThat(definition.classify(told).truth()).isEqualTo(expected);
    });
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void the_questions_are_exactly_those_whose_answer_can_change_the_result(
      TraffickingDefinition definition) {
    assertThat(World.experiences()).allSatisfy(told -> {
      List<World> worlds = World.of(definition, told);
      Set<String> expected = QUESTIONS.stream()
          .filter(q -> worlds.stream()
              .anyMatch(a -> worlds.stream()
                  .anyMatch(b -> a.trafficking() != b.trafficking() && a.differsOnlyIn(q, b))))
          .collect(Collectors.toCollection(TreeSet::new));
      assertThat(asked(definition, told)).isEqualTo(expected);
    });
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void consent_and_the_course_of_the_exploitation_change_nothing(TraffickingDefinition definition) {
    assertThat(World.experiences()).allSatisfy(told -> {
      Classification plain = definition.classify(told);
      for (Optional<Boolean> said : List.of(Optional.of(true), Optional.of(false))) {
        Classification with =
            definition.classify(told.withConsented(said).withExploitationBegun(said));
        assertThat(with.truth()).isEqualTo(plain.truth());
        assertThat(with.questions()).isEqualTo(plain.questions());
        assertThat(with.shortfalls()).isEqualTo(plain.shortfalls());
        assertThat(with.treatedAsChild()).isEqualTo(plain.treatedAsChild());
      }
    });
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void being_a_child_never_takes_the_answer_away(TraffickingDefinition definition) {
    assertThat(World.experiences().filter(e -> e.age() == Age.ADULT)).allSatisfy(told -> {
      if (definition.classify(told).truth() == Truth.MET) {
        assertThat(definition.classify(told.withAge(Age.CHILD)).truth()).isEqualTo(Truth.MET);
      }
    });
  }

  private static Set<String> asked(TraffickingDefinition definition, Experience told) {
    return definition.classify(told).questions().stream()
        .map(q -> q.fact().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
