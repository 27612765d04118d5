package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Presumption;
import org.nrm.vocabulary.Standing;
import org.nrm.vocabulary.Words;

/**
 * Leaves out of the rules that an alternative of a reading changed what they cited for the alternative taken before. A
 * citation may state several choices, parted by semicolons in what was chosen and in what else was possible alike; then the
 * others stay.
 */
final class Restated {
  private static final double OF_THE_PROVISION = 0.6;
  private static final double OF_ANOTHER = 0.9;
  private static final Set<String> EMPTY = Set.of(
      "a", "an", "the", "is", "are", "it", "of", "to", "in", "and", "or", "as", "by", "for", "from",
      "that", "so", "be", "with", "on", "at");

  private final Reading reading;
  private final String left;
  private final String taken;

  Restated(Reading reading, Reading.Alternative taken) {
    this.reading = reading;
    this.left = reading.alternative(reading.chosen()).orElseThrow().words();
    this.taken = taken.words();
  }

  Rules of(Rules before, Rules after) {
    return new Rules(
        new Words.Builder()
            .from(after.words())
            .facts(each(before.words().facts(), after.words().facts(), FactType::id, this::fact))
            .build(),
        each(before.procedures(), after.procedures(), Procedure::id, this::procedure),
        each(
            before.duties(),
            after.duties(),
            Duty::id,
            (a, b) -> new Duty.Builder()
                .from(b)
                .citations(cited(a.citations(), b.citations()))
                .build()),
        each(
            before.leadRules(),
            after.leadRules(),
            LeadRule::id,
            (a, b) -> LeadRule.of(
                b.id().value(), b.condition(), b.lead(), cited(a.citations(), b.citations()))),
        after.readings());
  }

  /** What became of a thing. */
  private interface Change<T> {
    T of(T before, T after);
  }

  private static <T> List<T> each(
      List<T> before, List<T> after, Function<T, ?> id, Change<T> restated) {
    return after.stream()
        .map(own -> before.stream()
            .filter(b -> id.apply(b).equals(id.apply(own)) && !b.equals(own))
            .findFirst()
            .map(b -> restated.of(b, own))
            .orElse(own))
        .toList();
  }

  private FactType fact(FactType before, FactType after) {
    if (before.presumption().isEmpty() || after.presumption().isEmpty()) {
      return after;
    }
    Presumption own = after.presumption().get();
    return new FactType.Builder()
        .from(after)
        .presumption(Presumption.of(
            own.value(), cited(before.presumption().get().citations(), own.citations())))
        .build();
  }

  private Procedure procedure(Procedure before, Procedure after) {
    return new Procedure.Builder()
        .from(after)
        .stages(each(before.stages(), after.stages(), Stage::id, this::stage))
        .transitions(each(
            before.transitions(),
            after.transitions(),
            Transition::id,
            (a, b) -> new Transition.Builder()
                .from(b)
                .citations(cited(a.citations(), b.citations()))
                .build()))
        .build();
  }

  private Stage stage(Stage before, Stage after) {
    return new Stage.Builder()
        .from(after)
        .citations(cited(before.citations(), after.citations()))
        .term(after
            .term()
            .map(own -> before
                .term()
                .map(b -> new Term.Builder()
                    .from(own)
                    .citations(cited(b.citations(), own.citations()))
                    .build())
                .orElse(own)))
        .grants(each(
            before.grants(),
            after.grants(),
            Grant::entitlement,
            (a, b) ->
                Grant.of(b.entitlement(), b.condition(), cited(a.citations(), b.citations()))))
        .build();
  }

  /** The citations of what was changed; those of what was not are the same before and after. */
  private List<Citation> cited(List<Citation> before, List<Citation> after) {
    if (before.equals(after)) {
      return after;
    }
    List<Citation> kept = after.stream()
        .flatMap(c -> (c.standing() == Standing.READING && before.contains(c)
                ? restated(c)
                : Optional.of(c))
            .stream())
        .toList();
    return kept.isEmpty() ? after : kept;
  }

  private Optional<Citation> restated(Citation citation) {
    List<String> chosen = choices(citation.note());
    List<String> otherwise = choices(citation.otherwise());
    double least = reading.citations().stream().anyMatch(c -> isSamePlace(c, citation))
        ? OF_THE_PROVISION
        : OF_ANOTHER;
    if (chosen.size() != otherwise.size()) {
      List<String> notes = without(chosen, left, least);
      List<String> others = without(otherwise, taken, least);
      return notes.equals(chosen) && others.equals(otherwise)
          ? Optional.of(citation)
          : apart(citation, notes, others);
    }
    List<Integer> kept = IntStream.range(0, chosen.size())
        .filter(i -> !says(chosen.get(i), left, least) && !says(otherwise.get(i), taken, least))
        .boxed()
        .toList();
    if (kept.size() == chosen.size()) {
      return Optional.of(citation);
    }
    return apart(
        citation,
        kept.stream().map(chosen::get).toList(),
        kept.stream().map(otherwise::get).toList());
  }

  /** The choices of a citation that still hold; empty if none does. */
  private static Optional<Citation> apart(
      Citation citation, List<String> notes, List<String> others) {
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Citation.Builder()
            .from(citation)
            .note(String.join("; ", notes))
            .otherwise(Optional.of(String.join("; ", others)).filter(text -> !text.isEmpty()))
            .build());
  }

  private static List<String> without(List<String> choices, String words, double least) {
    return choices.stream().filter(choice -> !says(choice, words, least)).toList();
  }

  private static boolean isSamePlace(Citation a, Citation b) {
    return a.instrument().equals(b.instrument()) && a.provision().equals(b.provision());
  }

  private static List<String> choices(Optional<String> text) {
    return text.map(t -> Arrays.asList(t.split(";\\s*", -1))).orElse(List.of());
  }

  /** Whether two statements share so many of the words of the shorter one. */
  private static boolean says(String choice, String words, double least) {
    Set<String> a = content(choice);
    Set<String> b = content(words);
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return a.equals(b) && !a.isEmpty()
        || common.size() > 1 && common.size() >= least * Math.min(a.size(), b.size());
  }

  private static Set<String> content(String text) {
    List<String> words =
        new ArrayList<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    words.removeIf(word -> word.isEmpty() || EMPTY.contains(word));
    return new HashSet<>(words);
  }
}
