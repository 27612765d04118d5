package org.nrm.json.primero;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.RefusalCode;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.StageId;

/** What our rules say of an entry. */
@Value.Immutable
public sealed interface PrimeroVerdict permits ImmutablePrimeroVerdict {
  /** The kinds of verdicts. */
  enum Kind {
    /** Every step that the entry stands for is possible by our rules. */
    LAWFUL,
    /** A step is refused. */
    REFUSED,
    /** A status that Primero does not have, or not for this type. */
    UNKNOWN_STATUS,
    /** Days or entries in an order that cannot be. */
    OUT_OF_ORDER,
    /** A type that is no referral and no transfer. */
    NOT_A_REFERRAL,
    /** Something in it cannot be read. */
    MALFORMED;

    /** {@return the word for it in documents} */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return whether nothing speaks against the entry} */
    public boolean isWell() {
      return this == LAWFUL || this == NOT_A_REFERRAL;
    }
  }

  /** {@return the entry} */
  PrimeroEntry entry();

  /** {@return the verdict} */
  Kind kind();

  /** {@return why; one line each, several only where it cannot be read; empty for a lawful entry} */
  List<String> messages();

  /** {@return the event that is refused} */
  Optional<EventId> refused();

  /** {@return the code of the refusal} */
  Optional<RefusalCode> code();

  /** {@return the events that the entry stands for and that were accepted, in order} */
  List<CaseEvent> events();

  /** {@return where the referral stands by our rules on the day that is asked for; empty if it was never judged} */
  Optional<StageId> stands();

  /** {@return what Primero does not keep and was taken to be so, one line each} */
  List<String> assumed();
}
