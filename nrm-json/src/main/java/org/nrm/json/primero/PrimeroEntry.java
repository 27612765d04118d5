package org.nrm.json.primero;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Code;

/** An entry of a history, as far as it could be read: a referral or transfer as it stands, not one step of it. */
@Value.Immutable
public sealed interface PrimeroEntry permits ImmutablePrimeroEntry {
  /** {@return where it stands in the document, as a JSON pointer} */
  String pointer();

  /** {@return what cannot be read of it; empty if it can be judged} */
  List<String> faults();

  /** {@return what tells it from others; never written again} */
  @Value.Redacted
  Optional<String> id();

  /** {@return what it is; empty if Primero has no such type} */
  Optional<PrimeroType> type();

  /** {@return where it stands; empty if Primero has no such status} */
  Optional<PrimeroStatus> status();

  /** {@return the day on which it was made, in the offset of the time that is given} */
  Optional<LocalDate> createdOn();

  /** {@return the day on which it was accepted or rejected; not every version of Primero keeps it} */
  Optional<LocalDate> respondedOn();

  /** {@return whether it was made against or without the person's consent} */
  boolean isConsentOverridden();

  /** {@return whether it went to somebody outside the system, who cannot answer in it} */
  boolean isRemote();

  /** {@return whether a reason of the rejection is given, in free text} */
  boolean hasReason();

  /** {@return whether a note on a rejection stands beside, in free text} */
  boolean hasRejectionNote();

  /** {@return whether the referral succeeded; not every version of Primero keeps it} */
  Optional<Boolean> succeeded();

  /** {@return why it did not, as our code; empty if that is not said} */
  Optional<Code> whyNot();

  /** {@return the members that name persons or are free text and have a value; none of the values is kept} */
  List<String> leftOut();

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds entries. */
  final class Builder extends ImmutablePrimeroEntry.Builder {
    /** Starts with nothing said. */
    public Builder() {}
  }
}
