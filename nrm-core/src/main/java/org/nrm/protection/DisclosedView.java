package org.nrm.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.StageId;

/** What a role may see of a case for a purpose on a day, and what was left out and why. Its text form shows no values. */
@Value.Immutable
public sealed interface DisclosedView extends Disclosure permits ImmutableDisclosedView {
  /** {@return the case} */
  Pseudonym caseId();

  /** {@return the mechanism; empty in a public view, since its name would tell of a victim} */
  Optional<MechanismId> mechanism();

  /** {@return who sees it} */
  RoleId recipient();

  /** {@return what for} */
  Purpose purpose();

  /** {@return the day as of which it is shown; empty where days are left out, since it may be that of the last event} */
  Optional<LocalDate> on();

  /** {@return the facts that are shown, of those established, in the mechanism's order} */
  Map<FactId, ShownFact> facts();

  /** {@return where procedures stand, in the mechanism's order} */
  List<ShownPosition> positions();

  /** {@return what the person may claim, in the mechanism's order} */
  Set<EntitlementId> entitlements();

  /** {@return the residence documents, without a ground; in a public view alone} */
  List<NeutralDocument> documents();

  /** {@return what was left out and why, in the mechanism's order; the same whatever the case holds} */
  List<Omission> omissions();

  /** {@return where the rule comes from that shows this; empty in a public view} */
  List<Citation> citations();

  @Override
  default <R> R fold(Function<DisclosedView, R> shown, Function<RefusedDisclosure, R> refused) {
    return shown.apply(this);
  }

  /** A fact that is shown. */
  @Value.Immutable
  sealed interface ShownFact permits ImmutableShownFact {
    /** {@return the value} */
    @Value.Redacted
    FactValue value();

    /** {@return the day on which it was established; empty if days are left out} */
    Optional<LocalDate> since();
  }

  /** Where a procedure stands, as far as it is shown. */
  @Value.Immutable
  sealed interface ShownPosition permits ImmutableShownPosition {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return which instance; empty if stages are left out, or the procedure runs once} */
    @Value.Redacted
    Optional<Pseudonym> key();

    /** {@return the stage; empty if it is left out} */
    @Value.Redacted
    Optional<StageId> stage();

    /** {@return what the stage means across mechanisms, if it has a meaning} */
    @Value.Redacted
    Optional<MeaningId> meaning();

    /** {@return the day on which the stage was entered; empty if days are left out} */
    @Value.Redacted
    Optional<LocalDate> since();

    /** {@return the last day of its term, inclusive; empty if none runs or days are left out} */
    @Value.Redacted
    Optional<LocalDate> validThrough();
  }

  /** A document that says nothing of why it was issued. */
  @Value.Immutable
  sealed interface NeutralDocument permits ImmutableNeutralDocument {
    /** {@return what it is, in words that fit every holder} */
    String title();

    /** {@return its last day, inclusive; empty if it has none} */
    Optional<LocalDate> validThrough();
  }
}
