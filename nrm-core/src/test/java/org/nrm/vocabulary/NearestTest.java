package org.nrm.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("reflection", "permit", "ended");

  @Test
  void a_slip_finds_the_name_that_was_meant() {
    assertThat(Nearest.to("reflexion", KNOWN)).contains("reflection");
    assertThat(Nearest.to("permits", KNOWN)).contains("permit");
    assertThat(Nearest.to("permit", KNOWN)).contains("permit");
  }

  @Test
  void a_third_of_the_name_may_differ_and_no_more() {
    assertThat(Nearest.to("abcdxx", List.of("abcdef"))).contains("abcdef");
    assertThat(Nearest.to("abcxxx", List.of("abcdef"))).isEmpty();
    assertThat(Nearest.to("x", List.of("y"))).contains("y");
  }

  @Test
  void of_names_equally_near_the_first_in_the_alphabet_is_taken() {
    assertThat(Nearest.to("stage-c", List.of("stage-b", "stage-a"))).contains("stage-a");
  }

  @Test
  void the_hint_names_the_nearest_or_else_what_there_is() {
    assertThat(Nearest.hint("endet", KNOWN)).isEqualTo(": did you mean `ended`?");
    assertThat(Nearest.hint("something-else", KNOWN))
        .isEqualTo(": there are reflection, permit, ended");
    assertThat(Nearest.hint("x", List.of())).isEqualTo(": there is none");
  }
}
