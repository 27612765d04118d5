package org.nrm.json.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void lines_break_at_spaces() {
    assertThat(Wrapping.lines("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void a_long_word_breaks_after_a_hyphen_or_else_anywhere() {
    assertThat(Wrapping.lines("temporary-stay-authorised", 16))
        .containsExactly("temporary-stay-", "authorised");
    assertThat(Wrapping.lines("abcdef", 4)).containsExactly("abcd", "ef");
  }

  @Test
  void nothing_gives_one_empty_line() {
    assertThat(Wrapping.lines("", 10)).containsExactly("");
  }
}
