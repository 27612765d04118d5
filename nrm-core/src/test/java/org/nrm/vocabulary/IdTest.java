package org.nrm.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
  private static final List<Function<String, Id>> KINDS = List.of(
      EntitlementId::of,
      EventId::of,
      FactId::of,
      JurisdictionId::of,
      MeaningId::of,
      MechanismId::of,
      ProcedureId::of,
      RoleId::of,
      RuleId::of,
      StageId::of);

  @ParameterizedTest
  @ValueSource(strings = {"a", "ties-broken", "belgium-2017", "x1-2y"})
  void an_id_is_words_joined_by_hyphens(String text) {
    assertThat(KINDS.stream().map(kind -> kind.apply(text).value())).containsOnly(text);
    assertThat(FactId.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "1a", "a_b", "a--b", "-a", "a-", "a b", "é", "a\n"})
  void another_form_is_refused_with_the_text_and_the_mend(String text) {
    assertThat(KINDS)
        .allSatisfy(
            kind -> assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.apply(text))
                .withMessage(
                    "`" + text
                        + "` is not an id: write lower-case words joined by hyphens, at most 80 characters"));
  }

  @Test
  void an_id_has_at_most_eighty_characters() {
    assertThat(FactId.of("a".repeat(80)).value()).hasSize(80);
    assertThatIllegalArgumentException().isThrownBy(() -> FactId.of("a".repeat(81)));
  }

  @Test
  void ids_of_different_types_are_never_equal() {
    List<Id> ids = KINDS.stream().map(kind -> kind.apply("same")).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(FactId.of("same")).isEqualTo(FactId.of("same")).hasSameHashCodeAs(FactId.of("same"));
    assertThat(FactId.of("same")).isNotEqualTo(FactId.of("other")).isNotEqualTo("same");
  }

  @Test
  void ids_sort_by_their_text() {
    assertThat(Stream.of("b", "a-b", "a", "c").map(StageId::of).sorted().map(Id::value))
        .containsExactly("a", "a-b", "b", "c");
  }

  @Test
  void a_pseudonym_is_never_repeated_in_its_error() {
    assertThat(Pseudonym.of("B-17_x.2").value()).isEqualTo("B-17_x.2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pseudonym.of("Jane Doe"))
        .withMessage("not a pseudonym: use 1 to 64 letters, digits, dots, underscores or hyphens");
  }
}
