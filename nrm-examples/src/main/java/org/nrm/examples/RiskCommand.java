package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.nrm.repatriation.Extent;
import org.nrm.repatriation.RiskAssessment;
import org.nrm.repatriation.RiskCircumstance;
import org.nrm.repatriation.RiskIndicator;
import org.nrm.repatriation.RiskLevel;
import org.nrm.repatriation.RiskRating;
import org.nrm.repatriation.RiskReason;
import org.nrm.repatriation.RiskScale;
import org.nrm.vocabulary.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Rates the risk of a return. */
@Command(
    name = "risk",
    description = {
      "Rates the risk of a return: the level, why it is not lower, and what is still to be asked.",
      "What is not given is not known, and leaves the level unsettled. How answers are weighed is the library's reading."
    })
final class RiskCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Option(
      names = "--indicator",
      paramLabel = "NAME=EXTENT",
      description = "How much there is of one of extent-of-trafficking, expected-demand, "
          + "control-by-criminal-groups, capacity-for-reprisals, capacity-of-local-law-enforcement, "
          + "endemic-corruption, government-commitment: low, medium or high.")
  @SuppressWarnings("NullAway.Init")
  private Map<String, String> indicators;

  @Option(
      names = "--circumstance",
      paramLabel = "NAME=ANSWER",
      description = "Whether one of escaped, cooperated, intends-to-cooperate, trafficker-knows "
          + "holds: yes or no.")
  @SuppressWarnings("NullAway.Init")
  private Map<String, String> circumstances;

  @Option(names = "--json", description = "Write a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    RiskRating rating = assessment().rated(RiskScale.READING);
    nrm.channels().out().print(json ? Json.of(value(rating)) + "\n" : text(rating));
    return 0;
  }

  private RiskAssessment assessment() {
    RiskAssessment assessment = RiskAssessment.of();
    Map<String, String> given = indicators == null ? Map.of() : indicators;
    for (Map.Entry<String, String> e : given.entrySet()) {
      assessment = assessment.with(
          named(e.getKey(), RiskIndicator::id, List.of(RiskIndicator.values())),
          named(e.getValue(), extent -> lower(extent.name()), List.of(Extent.values())));
    }
    Map<String, String> answers = circumstances == null ? Map.of() : circumstances;
    for (Map.Entry<String, String> e : answers.entrySet()) {
      assessment = assessment.with(
          named(e.getKey(), RiskCircumstance::id, List.of(RiskCircumstance.values())),
          named(e.getValue(), yes -> yes ? "yes" : "no", List.of(false, true)));
    }
    return assessment;
  }

  private static <E> E named(String word, Function<E, String> id, List<E> all) {
    return all.stream()
        .filter(each -> id.apply(each).equals(word))
        .findFirst()
        .orElseThrow(() -> new WrongUse("`" + word + "` is none of the answers"
            + Nearest.hint(word, all.stream().map(id).toList())));
  }

  private static String text(RiskRating rating) {
    StringBuilder text = new StringBuilder("level: ")
        .append(settled(rating) ? "" : "not settled, at least ")
        .append(lower(rating.level().name()));
    if (!settled(rating)) {
      text.append(", up to ")
          .append(lower(rating.atWorst().name()))
          .append(" if all that is not known is at its worst");
    }
    text.append('\n');
    if (rating.immediate()) {
      text.append("immediate\n");
    }
    rating
        .reasons()
        .forEach(r -> text.append("because ")
            .append(r.text())
            .append(" [")
            .append(r.citation().text())
            .append(", ")
            .append(lower(r.citation().standing().name()))
            .append("]\n"));
    rating.questions().forEach(q -> text.append("ask ").append(q).append('\n'));
    return text.toString();
  }

  private static boolean settled(RiskRating rating) {
    return rating.level() == rating.atWorst();
  }

  private static Map<String, Object> value(RiskRating rating) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("settled", settled(rating));
    value.put("level", level(rating.level()));
    value.put("atWorst", level(rating.atWorst()));
    value.put("immediate", rating.immediate());
    value.put("reasons", rating.reasons().stream().map(RiskCommand::value).toList());
    value.put("questions", rating.questions());
    return value;
  }

  private static Map<String, String> value(RiskReason reason) {
    Map<String, String> value = new LinkedHashMap<>();
    value.put("text", reason.text());
    value.put("source", reason.citation().text());
    value.put("standing", reason.citation().standing().name());
    return value;
  }

  private static String level(RiskLevel level) {
    return lower(level.name());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
