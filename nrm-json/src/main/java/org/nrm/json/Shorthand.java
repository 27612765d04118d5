package org.nrm.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Standing;

/** Short ids for the instruments that a mechanism cites, so that most citations fit on one line. */
final class Shorthand {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "as", "by", "for", "in", "of", "on", "the", "to", "with");
  private static final int WORDS = 2;
  private static final int LONGEST = 40;

  private final Map<String, Cited> byTitle;

  /** An instrument, with what most of its citations say. */
  record Cited(
      String id,
      String title,
      Standing standing,
      Optional<LocalDate> since,
      Optional<LocalDate> through) {}

  /** What a citation says besides its place. */
  private record Worth(Standing standing, Optional<LocalDate> since, Optional<LocalDate> through) {}

  private Shorthand(Map<String, Cited> byTitle) {
    this.byTitle = byTitle;
  }

  /** Short ids for what these citations cite, in the order in which they first do. */
  static Shorthand of(List<Citation> citations) {
    Map<String, List<Citation>> cited = citations.stream()
        .collect(
            Collectors.groupingBy(Citation::instrument, LinkedHashMap::new, Collectors.toList()));
    Map<String, String> ids = ids(List.copyOf(cited.keySet()));
    Map<String, Cited> byTitle = new LinkedHashMap<>();
    cited.forEach((title, all) -> {
      Worth usual = usual(all);
      byTitle.put(
          title,
          new Cited(
              ids.getOrDefault(title, ""),
              title,
              usual.standing(),
              usual.since(),
              usual.through()));
    });
    return new Shorthand(byTitle);
  }

  private static Worth usual(List<Citation> all) {
    boolean onlyReadings = all.stream().allMatch(Shorthand::isReading);
    Map<Worth, Long> counted = all.stream()
        .filter(c -> onlyReadings || !isReading(c))
        .collect(Collectors.groupingBy(
            c -> new Worth(c.standing(), c.inForceSince(), c.inForceThrough()),
            LinkedHashMap::new,
            Collectors.counting()));
    long most = counted.values().stream().mapToLong(n -> n).max().orElse(0);
    return counted.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isReading(Citation citation) {
    return citation.standing() == Standing.READING;
  }

  List<Cited> instruments() {
    return List.copyOf(byTitle.values());
  }

  Cited of(Citation citation) {
    return Optional.ofNullable(byTitle.get(citation.instrument())).orElseThrow();
  }

  /** The first words of each title, and a word by which it differs where others start alike. */
  private static Map<String, String> ids(List<String> titles) {
    Map<String, List<String>> words =
        titles.stream().collect(Collectors.toMap(Function.identity(), Shorthand::words));
    Map<String, String> ids = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>(titles);
    for (String title : titles) {
      String start = start(words.getOrDefault(title, List.of()));
      List<List<String>> alike = words.entrySet().stream()
          .filter(e -> !e.getKey().equals(title) && start(e.getValue()).equals(start))
          .map(Map.Entry::getValue)
          .toList();
      String id = start + difference(words.getOrDefault(title, List.of()), alike);
      ids.put(title, free(id, taken));
    }
    return ids;
  }

  private static String difference(List<String> words, List<List<String>> alike) {
    List<String> own = words.stream()
        .filter(word -> alike.stream().noneMatch(other -> other.contains(word)))
        .toList();
    return alike.isEmpty()
        ? ""
        : own.stream()
            .filter(word -> word.matches("[0-9]{4}"))
            .findFirst()
            .or(() -> own.stream().findFirst())
            .map(word -> "-" + word)
            .orElse("");
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  private static String start(List<String> words) {
    String start = words.stream().limit(WORDS).collect(Collectors.joining("-"));
    return start.isEmpty() || !Character.isLetter(start.charAt(0)) ? "source" : start;
  }

  private static List<String> words(String title) {
    String plain = title.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Arrays.stream(plain.split("[^a-z0-9]+", -1))
        .filter(word -> WORD.matcher(word).matches() && !SMALL.contains(word))
        .map(word -> word.substring(0, Math.min(word.length(), LONGEST / WORDS)))
        .forEach(words::add);
    return words;
  }
}
