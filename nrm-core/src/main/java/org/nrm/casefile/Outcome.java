package org.nrm.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nrm.vocabulary.FactId;
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

  /** The event is accepted. What changed is told when it is asked for. */
  final class Accepted implements Outcome {
    private final CaseFile next;
    private final CaseFile before;
    private final CaseEvent event;
    private final Set<FactId> granted;
    private @Nullable Account account;

    Accepted(CaseFile next, CaseFile before, CaseEvent event) {
      this(next, before, event, Set.of(), null);
    }

    Accepted(
        CaseFile next,
        CaseFile before,
        CaseEvent event,
        Set<FactId> granted,
        @Nullable Account account) {
      this.next = next;
      this.before = before;
      this.event = event;
      this.granted = granted;
      this.account = account;
    }

    /** {@return the case file after the event} */
    public CaseFile next() {
      return next;
    }

    /**
     * {@return what changed, in order: lapses that came before the event, then moves, extensions, facts, and duties}
     */
    public List<CaseChange> changes() {
      return account().changes();
    }

    /** {@return why procedures that have a transition for the event from where they stand did not take it} */
    public List<Finding> passedOver() {
      return account().passedOver();
    }

    Account account() {
      Account told = account;
      if (told == null) {
        told = granted.isEmpty() ? Telling.of(before, event, next) : null;
        told = told == null ? Interpreter.account(before, event, granted) : told;
        account = told;
      }
      return told;
    }

    @Override
    public <R> R fold(Function<Accepted, R> accepted, Function<Refused, R> refused) {
      return accepted.apply(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Accepted that
          && next.equals(that.next)
          && changes().equals(that.changes())
          && passedOver().equals(that.passedOver());
    }

    @Override
    public int hashCode() {
      return Objects.hash(next, changes(), passedOver());
    }

    /** {@return what changed, and why some procedures did not} */
    @Override
    public String toString() {
      return "Accepted{next=" + next + ", changes=" + changes() + ", passedOver=" + passedOver()
          + "}";
    }
  }

  /** The event is refused; the case file stays as it was. The reasons are told when they are asked for. */
  final class Refused implements Outcome {
    private final CaseFile file;
    private final CaseEvent event;
    private final Set<FactId> granted;
    private @Nullable Reasons reasons;
    private @Nullable String message;
    private @Nullable List<Remedy> remedies;

    Refused(CaseFile file, CaseEvent event) {
      this(file, event, Set.of(), null);
    }

    Refused(CaseFile file, CaseEvent event, Set<FactId> granted, @Nullable Reasons reasons) {
      this.file = file;
      this.event = event;
      this.granted = granted;
      this.reasons = reasons;
    }

    /** {@return why, in a word: the code of the finding that is nearest to passing} */
    public RefusalCode code() {
      return reasons().code();
    }

    /** {@return the procedure that came nearest to taking the event, if one did} */
    public Optional<ProcedureId> procedure() {
      return reasons().procedure();
    }

    /** {@return where that procedure stands on the event's day} */
    public Optional<StageId> stage() {
      return reasons().stage();
    }

    /** {@return every reason; at least one} */
    public List<Finding> findings() {
      return reasons().findings();
    }

    /** {@return the file that the event was applied to, unchanged} */
    public CaseFile file() {
      return file;
    }

    /** {@return the event} */
    public CaseEvent event() {
      return event;
    }

    /** {@return the whole refusal in words, on one line} */
    public String message() {
      String told = message;
      if (told == null) {
        told = Sentence.of(this);
        message = told;
      }
      return told;
    }

    /** {@return what would make the event pass, nearest first; empty if nothing that can still be established would} */
    public List<Remedy> remedies() {
      List<Remedy> told = remedies;
      if (told == null) {
        told = Remedies.of(file, event);
        remedies = told;
      }
      return told;
    }

    Reasons reasons() {
      Reasons told = reasons;
      if (told == null) {
        told = Interpreter.reasons(file, event, granted);
        reasons = told;
      }
      return told;
    }

    @Override
    public <R> R fold(Function<Accepted, R> accepted, Function<Refused, R> refused) {
      return refused.apply(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Refused that
          && event.equals(that.event)
          && reasons().equals(that.reasons());
    }

    @Override
    public int hashCode() {
      return Objects.hash(event, reasons());
    }

    /** {@return the code, where the case stands, the reasons without their words, and the event without its facts} */
    @Override
    public String toString() {
      return "Refused{code=" + code() + ", procedure=" + procedure() + ", stage=" + stage()
          + ", findings=" + findings() + ", event=" + event + "}";
    }
  }
}
