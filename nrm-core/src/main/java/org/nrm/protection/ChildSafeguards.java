package org.nrm.protection;

import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.protection.ProtectionFacts.*;

import org.nrm.condition.Condition;

/**
 * What has to be in place before something is done with a child. Each safeguard counts for whoever is a child or is to be
 * treated as one while the age is uncertain; for adults it asks nothing. None reads whether the child is a victim or is
 * accused.
 *
 * <pre>{@code
 * from(PENDING).on(STAY_REFUSED).when(ChildSafeguards.DECISION, ...).to(REFUSED).may()
 * }</pre>
 *
 * <p>Council of Europe Convention, arts 10(3), 10(4)(a) and 14(2); Directive 2011/36/EU as amended in 2024, arts 13, 14 and
 * 15.
 */
public final class ChildSafeguards {
  /**
   * Somebody acts for the child: a guardian, whose interests are not known to conflict with the child's.
   *
   * <p>Council of Europe Convention, art. 10(4)(a); Directive 2011/36/EU, art. 14(2): where guardian and child are in
   * conflict, another is appointed. Until then nobody acts for the child.
   */
  public static final Condition REPRESENTED = any(not(TREATED_AS_CHILD), GUARDIAN_APPOINTED);

  /**
   * A decision may be taken: somebody acts for the child, and the child's best interests were assessed.
   *
   * <p>Council of Europe Convention, arts 10(4)(a) and 14(2); Directive 2011/36/EU, art. 13(1).
   */
  public static final Condition DECISION =
      any(not(TREATED_AS_CHILD), all(GUARDIAN_APPOINTED, BEST_INTERESTS_ASSESSED));

  /**
   * Who stands by the child at a hearing: a guardian who may act, or another representative whose interests do not conflict
   * with the child's. A guardian in conflict cannot come as representative either.
   */
  public static final Condition ACCOMPANIED_AT_HEARING = any(
      all(GUARDIAN_PRESENT, GUARDIAN_APPOINTED),
      all(REPRESENTATIVE_PRESENT, REPRESENTATIVE_WITHOUT_CONFLICT));

  /** Who helps the child at a hearing: a psychologist or a social worker. */
  public static final Condition SUPPORTED_AT_HEARING =
      any(PSYCHOLOGIST_PRESENT, SOCIAL_WORKER_PRESENT);

  /**
   * All that a hearing of a child needs: somebody for the child, a psychologist or social worker, a room made for children,
   * a closed session, and that the statement is recorded.
   *
   * <p>Alternative sociale (Iasi, 2005), as told in: Good practices in response to trafficking in human beings; compare
   * Directive 2011/36/EU, art. 15(3) to (5).
   */
  public static final Condition HEARING = all(
      ACCOMPANIED_AT_HEARING,
      SUPPORTED_AT_HEARING,
      CHILD_APPROPRIATE_ROOM,
      CLOSED_SESSION,
      STATEMENT_RECORDED);

  private ChildSafeguards() {}
}
