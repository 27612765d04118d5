package org.nrm.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nrm.vocabulary.Nearest;

/**
 * How a message calls a member of a line. Whoever keeps notes as members may have put a person's name there: a name that is not
 * known is repeated only where it has the form of an id and a known one was most likely meant, else its number stands for it.
 */
final class LineMember {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  private LineMember() {}

  /** The fault of a member that is not known. */
  static EventReader.Fault unknown(String at, String name, int number, List<String> known) {
    Optional<String> meant = Optional.of(name)
        .filter(n -> n.length() <= LONGEST && ID.matcher(n).matches())
        .flatMap(n -> Nearest.to(n, known));
    return meant
        .map(m -> new EventReader.Fault(
            "unknown member `" + name + "`: did you mean `" + m + "`?", Pointers.child(at, name)))
        .orElseGet(() -> new EventReader.Fault(
            numbered(number, "member") + " is unknown: there are " + String.join(", ", known), at));
  }

  /** Something by its number, counted from 1: {@code the 2nd fact}. */
  static String numbered(int number, String what) {
    return "the " + number + ending(number) + " " + what;
  }

  private static String ending(int number) {
    if (number % 100 / 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
