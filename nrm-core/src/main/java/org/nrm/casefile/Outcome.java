package org.nrm.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/**
 * What comes of an event: it is accepted and gives the next case file, or it is refused and says why.
 *
 * <pre>{@code
 * String said = file.apply(event).fold(accepted -> "accepted", refused -> refused.message());
 * }</pre>
 */
public sealed interface Outcome permits Outcome.Accepted, Outcome.Refused {
  /**
   * Tells the two outcomes apart.
   *
   * @param <R> what comes out
   * @param accepted takes an accepted event
   * @param refused takes a refused event
   * @return what the one that fits gives
   */
  <R> R fold(Function<Accepted, R> accepted, Function<Refused, R> refused);

  /** {@return whether the event is accepted} */
  default boolean isAccepted() {
    return fold(accepted -> true, refused -> false);
  }

  /** The event is accepted. */
  @Value.Immutable
  abstract sealed class Accepted implements Outcome permits ImmutableAccepted {
    Accepted() {}

    /** {@return the case file after the event} */
    public abstract CaseFile next();

    /**
     * {@return what changed, in order: lapses that came before the event, then moves, extensions, facts, and duties}
     */
    public abstract List<CaseChange> changes();

    /** {@return why procedures that have a transition for the event from where they stand did not take it} */
    public abstract List<Finding> passedOver();

    @Override
    public final <R> R fold(Function<Accepted, R> accepted, Function<Refused, R> refused) {
      return accepted.apply(this);
    }
  }

  /** The event is refused; the case file stays as it was. */
  @Value.Immutable
  abstract sealed class Refused implements Outcome permits ImmutableRefused {
    Refused() {}

    /** {@return why, in a word: the code of the finding that is nearest to passing} */
    public abstract RefusalCode code();

    /** {@return the procedure that came nearest to taking the event, if one did} */
    public abstract Optional<ProcedureId> procedure();

    /** {@return where that procedure stands on the event's day} */
    public abstract Optional<StageId> stage();

    /** {@return every reason; at least one} */
    public abstract List<Finding> findings();

    /** {@return the file that the event was applied to, unchanged} */
    @Value.Auxiliary
    @Value.Redacted
    public abstract CaseFile file();

    /** {@return the event} */
    public abstract CaseEvent event();

    /** {@return the whole refusal in words, on one line} */
    @Value.Lazy
    public String message() {
      return Sentence.of(this);
    }

    /** {@return what would make the event pass, nearest first; empty if nothing that can still be established would} */
    @Value.Lazy
    public List<Remedy> remedies() {
      return Remedies.of(file(), event());
    }

    @Override
    public final <R> R fold(Function<Accepted, R> accepted, Function<Refused, R> refused) {
      return refused.apply(this);
    }
  }
}
