package org.nrm.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** One thing that an accepted event, or time alone, changed in a case file. */
public sealed interface CaseChange
    permits CaseChange.Lapsed,
        CaseChange.Moved,
        CaseChange.Extended,
        CaseChange.FactEstablished,
        CaseChange.FactRetracted,
        CaseChange.DutyOpened,
        CaseChange.DutyMet,
        CaseChange.DutyBreached,
        CaseChange.DutyCeased {
  /** {@return the name of this sort of change in files, such as {@code moved}} */
  String kind();

  /**
   * Tells the sorts of change apart.
   *
   * @param <R> what comes out
   * @param cases what to do with each sort
   * @return what the sort that fits gives
   */
  <R> R fold(Cases<R> cases);

  /**
   * What to do with each sort of change.
   *
   * @param <R> what comes out
   */
  interface Cases<R> {
    /**
     * Takes a change of this sort: a term ran out, and the stage that follows was entered on the day after.
     *
     * @param change the change
     * @return what comes of it
     */
    R lapsed(Lapsed change);

    /**
     * Takes a change of this sort: a procedure entered a stage.
     *
     * @param change the change
     * @return what comes of it
     */
    R moved(Moved change);

    /**
     * Takes a change of this sort: a term was extended.
     *
     * @param change the change
     * @return what comes of it
     */
    R extended(Extended change);

    /**
     * Takes a change of this sort: a fact took a new value.
     *
     * @param change the change
     * @return what comes of it
     */
    R factEstablished(FactEstablished change);

    /**
     * Takes a change of this sort: a fact is no longer held.
     *
     * @param change the change
     * @return what comes of it
     */
    R factRetracted(FactRetracted change);

    /**
     * Takes a change of this sort: a duty began.
     *
     * @param change the change
     * @return what comes of it
     */
    R dutyOpened(DutyOpened change);

    /**
     * Takes a change of this sort: a duty was met, in time or late.
     *
     * @param change the change
     * @return what comes of it
     */
    R dutyMet(DutyMet change);

    /**
     * Takes a change of this sort: a duty was not met in time; it stays open.
     *
     * @param change the change
     * @return what comes of it
     */
    R dutyBreached(DutyBreached change);

    /**
     * Takes a change of this sort: a duty fell away because the stage it goes with was left.
     *
     * @param change the change
     * @return what comes of it
     */
    R dutyCeased(DutyCeased change);
  }

  /** A term ran out, and the stage that follows was entered on the day after. */
  @Value.Immutable
  sealed interface Lapsed extends CaseChange permits ImmutableLapsed {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return the instance} */
    Optional<Pseudonym> key();

    /** {@return the stage whose term ran out} */
    StageId origin();

    /** {@return the stage entered} */
    StageId to();

    /** {@return the day on which it was entered} */
    LocalDate since();

    /** {@return the last day of its own term, inclusive} */
    Optional<LocalDate> validThrough();

    /** {@return the source of the term that ran out} */
    List<Citation> citations();

    @Override
    default String kind() {
      return "lapsed";
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.lapsed(this);
    }
  }

  /** A procedure entered a stage. */
  @Value.Immutable
  sealed interface Moved extends CaseChange permits ImmutableMoved {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return the instance} */
    Optional<Pseudonym> key();

    /** {@return the stage left} */
    StageId origin();

    /** {@return the stage entered} */
    StageId to();

    /** {@return the day on which it was entered} */
    LocalDate since();

    /** {@return the last day of its term, inclusive} */
    Optional<LocalDate> validThrough();

    /** {@return the transition taken} */
    RuleId rule();

    /** {@return the source of the transition} */
    List<Citation> citations();

    @Override
    default String kind() {
      return "moved";
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.moved(this);
    }
  }

  /** A term was extended. */
  @Value.Immutable
  sealed interface Extended extends CaseChange permits ImmutableExtended {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return the instance} */
    Optional<Pseudonym> key();

    /** {@return the stage} */
    StageId stage();

    /** {@return the new last day, inclusive} */
    LocalDate validThrough();

    /** {@return the transition taken} */
    RuleId rule();

    /** {@return the source of the extension} */
    List<Citation> citations();

    @Override
    default String kind() {
      return "extended";
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.extended(this);
    }
  }

  /** A fact took a new value. */
  @Value.Immutable
  sealed interface FactEstablished extends CaseChange permits ImmutableFactEstablished {
    /** {@return the fact} */
    FactId fact();

    /** {@return the value} */
    @Value.Redacted
    FactValue value();

    @Override
    default String kind() {
      return "established";
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.factEstablished(this);
    }
  }

  /** A fact is no longer held. */
  @Value.Immutable
  sealed interface FactRetracted extends CaseChange permits ImmutableFactRetracted {
    /** {@return the fact} */
    FactId fact();

    @Override
    default String kind() {
      return "retracted";
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.factRetracted(this);
    }
  }

  /** A duty began. */
  @Value.Immutable
  sealed interface DutyOpened extends CaseChange permits ImmutableDutyOpened {
    /** {@return the duty} */
    RuleId duty();

    /** {@return the instance} */
    Optional<Pseudonym> key();

    /** {@return who has to do it} */
    RoleId holder();

    /** {@return the last day for it, inclusive} */
    Optional<LocalDate> due();

    @Override
    default String kind() {
      return "duty-opened";
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.dutyOpened(this);
    }
  }

  /** A duty was met, in time or late. */
  @Value.Immutable
  sealed interface DutyMet extends CaseChange permits ImmutableDutyMet {
    /** {@return the duty} */
    RuleId duty();

    /** {@return the instance} */
    Optional<Pseudonym> key();

    /** {@return whether it had been breached before} */
    boolean late();

    @Override
    default String kind() {
      return "duty-met";
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.dutyMet(this);
    }
  }

  /** A duty was not met in time; it stays open. */
  @Value.Immutable
  sealed interface DutyBreached extends CaseChange permits ImmutableDutyBreached {
    /** {@return the duty} */
    RuleId duty();

    /** {@return the instance} */
    Optional<Pseudonym> key();

    /** {@return who should have met it} */
    RoleId holder();

    /** {@return the first day on which it was overdue} */
    LocalDate since();

    @Override
    default String kind() {
      return "duty-breached";
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.dutyBreached(this);
    }
  }

  /** A duty fell away because the stage it goes with was left. */
  @Value.Immutable
  sealed interface DutyCeased extends CaseChange permits ImmutableDutyCeased {
    /** {@return the duty} */
    RuleId duty();

    /** {@return the instance} */
    Optional<Pseudonym> key();

    @Override
    default String kind() {
      return "duty-ceased";
    }

    @Override
    default <R> R fold(Cases<R> cases) {
      return cases.dutyCeased(this);
    }
  }
}
