package org.nrm.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** What a condition is read against: a day, the facts held, and where the procedures stand. */
public interface Situation {
  /** {@return the day on which the condition is read} */
  LocalDate on();

  /**
   * Looks a fact up.
   *
   * @param fact the fact
   * @return its value as established or, failing that, as presumed; empty if neither
   */
  Optional<FactValue> fact(FactId fact);

  /** {@return the day on which the procedure that the condition belongs to entered its stage, if it belongs to one} */
  Optional<LocalDate> entered();

  /**
   * Looks up where a procedure stands.
   *
   * @param procedure the procedure
   * @return its stage; for a procedure that runs several times, the stage of each instance; empty if none has started
   */
  List<StageId> standing(ProcedureId procedure);

  /** {@return which days are working days} */
  WorkingCalendar calendar();
}
