package org.nrm.residence;

import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;

import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/** A request for a residence permit of another kind than those for victims, beside whatever else runs in a case. */
public final class OtherPermit {
  /** The procedure. */
  public static final ProcedureId OTHER_PERMIT = ProcedureId.of("other-permit");

  /** Not asked for. */
  public static final StageId NO_REQUEST = StageId.of("no-other-permit-request");

  /** Asked for and not decided. */
  public static final StageId PENDING = StageId.of("other-permit-pending");

  /** Granted. */
  public static final StageId HELD = StageId.of("other-permit-held");

  private OtherPermit() {}

  /**
   * The procedure.
   *
   * @param source where it comes from
   * @param decidedWhen what must hold for a decision
   * @param authority who decides
   * @return the procedure with its words, those of the requirement not included
   */
  public static SharedProcedure of(Citation source, Requirement decidedWhen, Role authority) {
    Words words = Words.of()
        .roles(PERSON_CONCERNED, authority)
        .events(
            ResidenceEvents.OTHER_PERMIT_REQUESTED.by(PERSON_CONCERNED),
            ResidenceEvents.OTHER_PERMIT_GRANTED.by(authority),
            ResidenceEvents.OTHER_PERMIT_REFUSED.by(authority))
        .entitlements(ResidenceEntitlements.STAY)
        .meanings(
            ResidenceMeanings.OTHER_PERMIT_APPLICATION,
            ResidenceMeanings.OTHER_PERMIT_GRANT,
            ResidenceMeanings.OTHER_PERMIT_REFUSAL);
    // spotless:off
    return SharedProcedure.of(procedure(OTHER_PERMIT, "Request for another residence permit", NO_REQUEST)
            .under(source,
                stage (NO_REQUEST, "Not asked for"),
                stage (PENDING,    "Pending"),
                ending(HELD,       "Held").grants(ResidenceEntitlements.STAY),
                from  (NO_REQUEST).on(ResidenceEvents.OTHER_PERMIT_REQUESTED).to(PENDING).as("asked").must(),
                from  (PENDING)   .on(ResidenceEvents.OTHER_PERMIT_GRANTED).when(decidedWhen).to(HELD).as("granted").may(),
                from  (PENDING)   .on(ResidenceEvents.OTHER_PERMIT_REFUSED).when(decidedWhen).to(NO_REQUEST).as("refused").may()),
        words);
    // spotless:on
  }
}
