package org.nrm.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.RefusalCode;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Nearest;

/** Judges lines one after the other against the files of a shelf, and counts. */
final class Judging {
  private final Law law;
  private final CaseShelf shelf;
  private final Map<RefusalCode, Long> refused = new EnumMap<>(RefusalCode.class);
  private long accepted;
  private long malformed;

  Judging(Law law, CaseShelf shelf) {
    this.law = law;
    this.shelf = shelf;
  }

  /**
   * Which mechanisms there are for cases.
   *
   * @param mechanisms finds a mechanism by its id
   * @param known the ids to name where another is asked for
   * @param fallback the mechanism of cases whose first event names none
   */
  record Law(
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms,
      List<String> known,
      Optional<ReferralMechanism> fallback) {
    static Law of(
        Function<MechanismId, Optional<ReferralMechanism>> mechanisms,
        List<String> known,
        Optional<MechanismId> fallback) {
      return new Law(
          mechanisms,
          known,
          fallback.map(id -> mechanisms
              .apply(id)
              .orElseThrow(() -> new IllegalArgumentException(unknown(id, known)))));
    }

    private Optional<ReferralMechanism> of(CaseEvent event) {
      return event.mechanism().isPresent() ? event.mechanism().flatMap(mechanisms) : fallback;
    }

    /**
     * The event under the mechanism that its name stands for, as where a variant takes the place of its base. One that names
     * the mechanism of its file is left as it is.
     */
    private CaseEvent under(CaseFile file, CaseEvent event) {
      if (event.mechanism().filter(id -> !id.equals(file.mechanism().id())).isEmpty()) {
        return event;
      }
      Optional<MechanismId> meant =
          event.mechanism().flatMap(mechanisms).map(ReferralMechanism::id);
      return meant.isEmpty()
          ? event
          : new CaseEvent.Builder().from(event).mechanism(meant).build();
    }

    private String none(CaseEvent event) {
      return event
          .mechanism()
          .map(id -> unknown(id, known))
          .orElse("the first event of a case must name its mechanism: add `mechanism`");
    }

    private static String unknown(MechanismId id, List<String> known) {
      return "unknown mechanism `" + id + "`"
          + (known.isEmpty() ? ": name one that there is" : Nearest.hint(id.value(), known));
    }
  }

  /**
   * Judges a line.
   *
   * @param line the line
   * @param order what the case is ordered by if the line opens it: the later, the larger
   */
  Verdict judge(LogLine line, long order) {
    return line.fold(event -> judge(event, order), this::counted);
  }

  private Verdict judge(LogLine.Event line, long order) {
    CaseEvent event = line.event();
    CaseFile file = shelf.get(event.caseId());
    if (file == null) {
      file = opened(event, order);
    }
    if (file == null) {
      return counted(Malformed.of(line.line(), law.none(event), "/mechanism"));
    }
    return file.apply(law.under(file, event))
        .fold(
            outcome -> {
              accepted++;
              shelf.put(outcome.next(), order);
              return ImmutableAccepted.of(line.line(), event.caseId(), outcome);
            },
            outcome -> {
              refused.merge(outcome.code(), 1L, Long::sum);
              return ImmutableRefused.of(line.line(), event.caseId(), outcome);
            });
  }

  private @Nullable CaseFile opened(CaseEvent event, long order) {
    Optional<CaseFile> file =
        law.of(event).map(mechanism -> CaseFile.open(mechanism, event.caseId(), event.on()));
    file.ifPresent(opened -> shelf.put(opened, order));
    return file.orElse(null);
  }

  private Malformed counted(Malformed line) {
    malformed++;
    return line;
  }

  Summary summary() {
    return ImmutableSummary.of(accepted, refused, malformed, shelf.size());
  }
}
