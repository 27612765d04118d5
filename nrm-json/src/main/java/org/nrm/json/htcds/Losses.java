package org.nrm.json.htcds;

import java.util.Optional;
import java.util.Set;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.HeldEntitlement;
import org.nrm.casefile.Position;
import org.nrm.json.htcds.HtcdsNote.Kind;
import org.nrm.mechanism.Procedure;
import org.nrm.referral.Referral;
import org.nrm.reintegration.PlanMeasures;
import org.nrm.vocabulary.FactId;

/** Notes what of a case has no field in HTCDS: by ids of the mechanism, without values. */
final class Losses {
  private static final String CONSENT = "consent-to-";
  private static final String NO_FIELD = " has no field";

  private final CaseFile file;
  private final Set<FactId> told;
  private final Tally tally;

  Losses(CaseFile file, Set<FactId> told, Tally tally) {
    this.file = file;
    this.told = told;
    this.tally = tally;
  }

  void note() {
    file.positions().stream().filter(p -> !isInitial(p)).forEach(this::position);
    file.positions().stream()
        .filter(p -> p.validThrough().isPresent())
        .forEach(p -> tally.add(Kind.TERM, "the term of " + name(p) + NO_FIELD));
    file.entitlements().stream()
        .map(HeldEntitlement::entitlement)
        .distinct()
        .forEach(e -> tally.add(Kind.ENTITLEMENT, "the entitlement `" + e + "`" + NO_FIELD));
    file.duties().forEach(d -> tally.add(Kind.DUTY, "the open duty `" + d.duty() + "`" + NO_FIELD));
    file.facts().keySet().stream()
        .filter(fact -> !told.contains(fact))
        .forEach(fact -> tally.add(Kind.FACT, "the fact `" + fact + "`" + NO_FIELD));
  }

  private void position(Position position) {
    Kind kind = kind(position);
    String rest = switch (kind) {
      case REFERRAL -> " is lost: the standard keeps the day of a referral alone";
      case MEASURE -> " is lost: of a support plan the standard keeps the end alone";
      case CONSENT -> " is lost: the standard keeps one consent, without purpose, recipient or day";
      default ->
        isTold(position)
            ? " is told in part: the standard has three values for all of identification, and no day"
            : NO_FIELD;
    };
    tally.add(kind, "the stage " + name(position) + rest);
  }

  private static Kind kind(Position position) {
    if (position.procedure().equals(Referral.REFERRAL)) {
      return Kind.REFERRAL;
    }
    if (position.procedure().equals(PlanMeasures.MEASURE)) {
      return Kind.MEASURE;
    }
    return position.procedure().value().startsWith(CONSENT) ? Kind.CONSENT : Kind.POSITION;
  }

  /** Whether a row of the table reads the stage. */
  private boolean isTold(Position position) {
    return file.mechanism().procedure(position.procedure()).stream()
        .flatMap(p -> p.stages().stream())
        .filter(stage -> stage.id().equals(position.stage()))
        .flatMap(stage -> stage.meaning().stream())
        .anyMatch(meaning -> HtcdsMappings.table().stream()
            .anyMatch(row -> row.origin() == HtcdsMapping.Origin.STAGE
                && row.field().equals(HtcdsFields.TRAFFICKING_STATUS)
                && row.id().equals(meaning.value())));
  }

  private boolean isInitial(Position position) {
    Optional<Procedure> procedure = file.mechanism().procedure(position.procedure());
    return procedure.filter(p -> p.initial().equals(position.stage())).isPresent();
  }

  private static String name(Position position) {
    return "`" + position.procedure() + "/" + position.stage() + "`";
  }
}
