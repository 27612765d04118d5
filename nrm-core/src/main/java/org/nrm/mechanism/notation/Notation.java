package org.nrm.mechanism.notation;

import java.util.Set;
import org.nrm.mechanism.Multiplicity;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/**
 * The words with which a mechanism is written, to be imported statically.
 *
 * <pre>{@code
 * procedure(RESIDENCE, "Residence", NO_DOCUMENT)
 *     .under(ACT.at("art. 61/3 §1"),
 *         stage(PROVISIONAL, "Provisional stay").lasts(months(3)).then(AWAITING_PROSECUTOR),
 *         from(REFLECTION).on(COMPLAINT_FILED).to(PROVISIONAL).must())
 * }</pre>
 */
public final class Notation {
  private Notation() {}

  /**
   * Starts the table of a procedure that runs once in a case.
   *
   * @param id the procedure
   * @param title what it is, in words
   * @param initial the stage in which it starts
   * @return the table, without rows
   */
  public static ProcedureTable procedure(ProcedureId id, String title, StageId initial) {
    return new ProcedureTable(id, title, Multiplicity.ONE, initial);
  }

  /**
   * Starts the table of a procedure that can run several times in a case, told apart by a key.
   *
   * @param id the procedure
   * @param title what it is, in words
   * @param initial the stage in which each instance starts
   * @return the table, without rows
   */
  public static ProcedureTable repeatable(ProcedureId id, String title, StageId initial) {
    return new ProcedureTable(id, title, Multiplicity.MANY, initial);
  }

  /**
   * A row that declares a stage.
   *
   * @param id the stage
   * @param title what it is, in words
   * @return the row
   */
  public static StageRow stage(StageId id, String title) {
    return new StageRow(id, title);
  }

  /**
   * A row that declares an ending.
   *
   * @param id the stage
   * @param title what it is, in words
   * @return the row
   */
  public static StageRow ending(StageId id, String title) {
    return new StageRow(id, title).asEnding();
  }

  /**
   * A row that says more of a stage declared elsewhere in the table.
   *
   * @param id the stage
   * @return the row
   */
  public static StageRow in(StageId id) {
    return new StageRow(id, null);
  }

  /**
   * Starts a row that says what an event does in some stages.
   *
   * @param origins the stages
   * @return the start of the row, to be followed by the event
   */
  public static Origin from(StageId... origins) {
    return new Origin(new java.util.LinkedHashSet<>(java.util.List.of(origins)));
  }

  /**
   * Starts a row that sets a duty.
   *
   * @param id the duty's id, in kebab-case
   * @param title what has to be done, in words
   * @return the row
   */
  public static DutyRow duty(String id, String title) {
    return new DutyRow(RuleId.of(id), title);
  }

  /** The stages that a row is for, waiting for the event. */
  public static final class Origin {
    private final Set<StageId> origins;

    private Origin(Set<StageId> origins) {
      this.origins = origins;
    }

    /**
     * Names the event.
     *
     * @param event the event
     * @return the row
     */
    public TransitionRow on(EventType event) {
      return new TransitionRow(origins, event);
    }
  }
}
