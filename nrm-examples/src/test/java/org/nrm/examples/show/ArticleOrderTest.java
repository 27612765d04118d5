package org.nrm.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleOrderTest {
  @Test
  void articles_of_two_lists_fall_between_those_that_both_name() {
    assertThat(ArticleOrder.merged(List.of(List.of("1", "3"), List.of("1", "2", "3", "4"))))
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void lists_that_disagree_still_give_every_article_once() {
    assertThat(ArticleOrder.merged(List.of(List.of("1", "2"), List.of("2", "1"))))
        .containsExactly("1", "2");
  }
}
