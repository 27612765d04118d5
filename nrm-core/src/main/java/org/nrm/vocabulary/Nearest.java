package org.nrm.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the known name that a misspelt one most likely means. */
public final class Nearest {
  private static final int MOST_LISTED = 12;

  private Nearest() {}

  /**
   * Finds the known name nearest to a text.
   *
   * @param text what was written
   * @param known the names there are
   * @return the nearest name, or empty if none is within a third of its length
   */
  public static Optional<String> to(String text, Collection<String> known) {
    return known.stream()
        .filter(name -> distance(text, name) <= tolerance(text, name))
        .min(Comparator.<String>comparingInt(name -> distance(text, name))
            .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * The end of a message about an unknown name.
   *
   * @param text what was written
   * @param known the names there are
   * @return {@code : did you mean `...`?} or, if nothing is near, the names there are
   */
  public static String hint(String text, Collection<String> known) {
    return to(text, known)
        .map(name -> ": did you mean `" + name + "`?")
        .orElseGet(() -> known.isEmpty() ? ": there is none" : ": there are " + listed(known));
  }

  private static int tolerance(String text, String name) {
    int longer = Math.max(text.length(), name.length());
    return Math.max(longer >= 5 ? 2 : 1, longer / 3);
  }

  private static String listed(Collection<String> known) {
    String first = known.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
    return known.size() > MOST_LISTED
        ? first + " and " + (known.size() - MOST_LISTED) + " more"
        : first;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
