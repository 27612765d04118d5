package org.nrm.protection;

import static org.nrm.condition.Conditions.known;
import static org.nrm.identification.IdentificationFacts.*;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionFacts.*;

import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * The hearing of a child in proceedings, as victim, witness or accused. A hearing may be held only with every safeguard of
 * {@link ChildSafeguards#HEARING}, which each hearing has to state anew. The first hearing leaves a recorded statement; the
 * child is then not heard again, unless a new reason is established and recorded, and each further hearing uses its reason
 * up.
 *
 * <p>Alternative sociale (Iasi, 2005), as told in: Good practices in response to trafficking in human beings. Compare
 * Directive 2011/36/EU, art. 15(3): as few interviews as possible, and only where strictly necessary. The codes of new
 * reasons are the library's reading.
 */
public final class ChildHearing {
  /** The procedure. */
  public static final ProcedureId CHILD_HEARING = ProcedureId.of("child-hearing");

  /** Not heard. */
  public static final StageId NOT_HEARD = StageId.of("not-heard");

  /** Heard, and the statement recorded. */
  public static final StageId HEARD = StageId.of("statement-on-record");

  private ChildHearing() {}

  /**
   * The procedure.
   *
   * @param safeguards where the safeguards come from
   * @param once where it comes from that a child is heard once
   * @param reasons who may establish a new reason
   * @param hearing who holds hearings; at least one
   * @return the procedure with its words, those that say who is a child and whether a guardian may act not included:
   *     {@link Minority} and {@link Guardianship} bring them
   */
  public static SharedProcedure of(
      Citation safeguards, Citation once, Role[] reasons, Role... hearing) {
    EventType heard = ProtectionEvents.CHILD_HEARD
        .by(hearing)
        .mayCarry(
            GUARDIAN_PRESENT,
            REPRESENTATIVE_PRESENT,
            REPRESENTATIVE_WITHOUT_CONFLICT,
            PSYCHOLOGIST_PRESENT,
            SOCIAL_WORKER_PRESENT,
            CHILD_APPROPRIATE_ROOM,
            CLOSED_SESSION,
            STATEMENT_RECORDED);
    EventType reasoned = ProtectionEvents.HEARING_REASON_RECORDED.by(reasons);
    Words words = Words.of()
        .roles(hearing)
        .roles(reasons)
        .facts(
            GUARDIAN_PRESENT.by(hearing),
            REPRESENTATIVE_PRESENT.by(hearing),
            REPRESENTATIVE_WITHOUT_CONFLICT.by(hearing),
            PSYCHOLOGIST_PRESENT.by(hearing),
            SOCIAL_WORKER_PRESENT.by(hearing),
            CHILD_APPROPRIATE_ROOM.by(hearing),
            CLOSED_SESSION.by(hearing),
            STATEMENT_RECORDED.by(hearing),
            HEARING_REASON.by(reasons))
        .events(heard, reasoned)
        .meanings(ProtectionMeanings.CHILD_HEARING);
    // spotless:off
    return SharedProcedure.of(procedure(CHILD_HEARING, "Hearing of the child", NOT_HEARD)
            .under(safeguards,
                stage (NOT_HEARD, "Not heard"),
                ending(HEARD,     "Heard, statement recorded"),
                from  (NOT_HEARD).on(heard).when(TREATED_AS_CHILD, ChildSafeguards.HEARING).to(HEARD).forgets(HEARING_REASON).as("heard").may())
            .under(once,
                from  (HEARD).on(reasoned).stays().as("new-reason").may(),
                from  (HEARD).on(heard).when(known(HEARING_REASON), TREATED_AS_CHILD, ChildSafeguards.HEARING).stays().forgets(HEARING_REASON).as("heard-once-more").may()),
        words);
    // spotless:on
  }
}
