package org.nrm.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void the_widest_column_gives_way() {
    assertThat(Columns.lines(List.of("a", "b"), List.of(List.of("x", "one two three")), 10))
        .containsExactly("a  b", "-  -------", "x  one two", "   three");
  }
}
