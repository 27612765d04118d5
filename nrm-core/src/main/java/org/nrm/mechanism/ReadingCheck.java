package org.nrm.mechanism;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nrm.vocabulary.RuleId;

/** Checks the readings of a mechanism that is well defined without them: that what each alternative changes is there. */
final class ReadingCheck {
  /** For which rules the alternatives of a reading were last found to fit, so that no mechanism is tried twice in a row. */
  private static final Cache<Reading, String> FITTING =
      CacheBuilder.newBuilder().weakKeys().build();

  private ReadingCheck() {}

  static List<DefinitionFault> faults(ReferralMechanism mechanism) {
    List<DefinitionFault> faults = new ArrayList<>();
    Set<RuleId> ids = new HashSet<>();
    for (Reading reading : mechanism.readings()) {
      String place = "reading " + reading.id();
      if (!ids.add(reading.id())) {
        faults.add(DefinitionFault.of(
            FaultKind.DUPLICATE_ID, place, "stands there twice: rename one or remove it"));
      }
      if (reading.citations().isEmpty()) {
        faults.add(DefinitionFault.of(
            FaultKind.NO_CITATION, place, "has no citation: say which provision it reads"));
      }
      faults.addAll(shape(reading, place));
      if (!mechanism.fingerprint().equals(FITTING.getIfPresent(reading))) {
        for (Reading.Alternative alternative : reading.open()) {
          faults.addAll(faults(Rules.of(mechanism), reading, alternative));
        }
      }
    }
    return faults;
  }

  /** Notes that every alternative of a reading was tried and fits. */
  static void fits(ReferralMechanism mechanism, Reading reading) {
    FITTING.put(reading, mechanism.fingerprint());
  }

  private static List<DefinitionFault> shape(Reading reading, String place) {
    List<DefinitionFault> faults = new ArrayList<>();
    List<RuleId> ids =
        reading.alternatives().stream().map(Reading.Alternative::id).toList();
    if (Set.copyOf(ids).size() < ids.size()) {
      faults.add(DefinitionFault.of(
          FaultKind.DUPLICATE_ID, place, "has two alternatives of one id: rename one"));
    }
    if (ids.size() < 2) {
      faults.add(unfit(place, "has one alternative: add another, or cite the reading instead"));
    }
    if (reading.alternative(reading.chosen()).filter(a -> a.changes().isEmpty()).isEmpty()) {
      faults.add(unfit(
          place,
          "takes `" + reading.chosen()
              + "`, which must be one of its alternatives and change nothing: name the one that"
              + " the rules follow"));
    }
    return faults;
  }

  /** Why an alternative that is not taken cannot be, tried as a whole definition; empty if it can. */
  static List<DefinitionFault> thorough(
      ReferralMechanism mechanism, Reading reading, Reading.Alternative alternative) {
    List<DefinitionFault> faults = faults(Rules.of(mechanism), reading, alternative);
    if (!faults.isEmpty()) {
      return faults;
    }
    Draft draft = new Draft(Rules.of(mechanism).reading(List.of()));
    alternative.changes().forEach(draft::make);
    return built(mechanism, draft.rules()).stream()
        .limit(1)
        .map(fault ->
            unfit("reading " + reading.id(), "as `" + alternative.id() + "`, " + fault.text()))
        .toList();
  }

  /** Why alternatives that are not taken cannot be, each tried as a whole definition. */
  static List<DefinitionFault> unfit(ReferralMechanism mechanism) {
    return mechanism.readings().stream()
        .flatMap(reading -> reading.open().stream()
            .flatMap(alternative -> thorough(mechanism, reading, alternative).stream()))
        .toList();
  }

  /** Why what an alternative changes is not there; empty if it is. */
  static List<DefinitionFault> faults(
      Rules rules, Reading reading, Reading.Alternative alternative) {
    String place = "reading " + reading.id();
    if (alternative.changes().stream().anyMatch(c -> c instanceof ReadingChange)) {
      return List.of(
          unfit(place, "`" + alternative.id() + "` changes readings: let it change rules alone"));
    }
    Draft draft = new Draft(rules.reading(List.of()));
    alternative.changes().forEach(draft::make);
    List<DefinitionFault> faults = draft.faults();
    if (!faults.isEmpty()) {
      return List.of(
          unfit(place, "as `" + alternative.id() + "`, " + faults.get(0).text()));
    }
    return Uncited.same(rules.reading(List.of()), draft.rules())
        ? List.of(unfit(
            place,
            "`" + alternative.id() + "` alters no rule: say what it changes or leave it out"))
        : List.of();
  }

  private static List<DefinitionFault> built(ReferralMechanism mechanism, Rules rules) {
    ReferralMechanism.Builder builder = new ReferralMechanism.Builder();
    builder.from(mechanism);
    rules.writeTo(builder);
    try {
      builder.build();
      return List.of();
    } catch (DefinitionException e) {
      return e.faults();
    }
  }

  private static DefinitionFault unfit(String place, String message) {
    return DefinitionFault.of(FaultKind.UNFIT_READING, place, message);
  }
}
