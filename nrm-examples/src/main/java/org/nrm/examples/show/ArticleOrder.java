package org.nrm.examples.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts articles into one order that keeps, as far as they agree, the orders in which several lists of rules name them. */
final class ArticleOrder {
  private ArticleOrder() {}

  static List<String> merged(List<List<String>> lists) {
    List<List<String>> left = new ArrayList<>();
    lists.forEach(list -> left.add(new ArrayList<>(list)));
    Set<String> order = new LinkedHashSet<>();
    while (left.stream().anyMatch(list -> !list.isEmpty())) {
      String next = next(left);
      order.add(next);
      left.forEach(list -> list.remove(next));
    }
    return List.copyOf(order);
  }

  /** The first head that no list has further back; where the lists disagree, the first head there is. */
  private static String next(List<List<String>> left) {
    List<String> heads =
        left.stream().filter(list -> !list.isEmpty()).map(list -> list.get(0)).toList();
    Optional<String> free = heads.stream()
        .filter(head -> left.stream().noneMatch(list -> list.indexOf(head) > 0))
        .findFirst();
    return free.orElse(heads.get(0));
  }
}
