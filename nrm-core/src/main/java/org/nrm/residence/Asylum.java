package org.nrm.residence;

import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;

import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/** A request for asylum, open to the person at every time and beside whatever else runs in a case. */
public final class Asylum {
  /** The procedure. */
  public static final ProcedureId ASYLUM = ProcedureId.of("asylum");

  /** Not asked for. */
  public static final StageId NO_REQUEST = StageId.of("no-asylum-request");

  /** Asked for and not decided. */
  public static final StageId PENDING = StageId.of("asylum-pending");

  /** Granted. */
  public static final StageId PROTECTED = StageId.of("asylum-granted");

  /** Refused; it can be asked for again. */
  public static final StageId REFUSED = StageId.of("asylum-refused");

  private Asylum() {}

  /**
   * The procedure.
   *
   * @param source where it comes from that the mechanism leaves asylum open
   * @param authority who decides on asylum
   * @return the procedure with its words
   */
  public static SharedProcedure of(Citation source, Role authority) {
    Words words = Words.of()
        .roles(PERSON_CONCERNED, authority)
        .events(
            ResidenceEvents.ASYLUM_REQUESTED.by(PERSON_CONCERNED),
            ResidenceEvents.ASYLUM_GRANTED.by(authority),
            ResidenceEvents.ASYLUM_REFUSED.by(authority))
        .entitlements(ResidenceEntitlements.STAY)
        .meanings(
            ResidenceMeanings.ASYLUM_APPLICATION,
            ResidenceMeanings.ASYLUM_GRANT,
            ResidenceMeanings.ASYLUM_REFUSAL);
    // spotless:off
    return SharedProcedure.of(procedure(ASYLUM, "Request for asylum", NO_REQUEST)
            .under(source,
                stage (NO_REQUEST, "Not asked for"),
                stage (PENDING,    "Pending"),
                ending(PROTECTED,  "Granted").grants(ResidenceEntitlements.STAY),
                stage (REFUSED,    "Refused"),
                from  (NO_REQUEST, REFUSED).on(ResidenceEvents.ASYLUM_REQUESTED).to(PENDING).as("asked").must(),
                from  (PENDING)            .on(ResidenceEvents.ASYLUM_GRANTED)  .to(PROTECTED).as("granted").may(),
                from  (PENDING)            .on(ResidenceEvents.ASYLUM_REFUSED)  .to(REFUSED).as("refused").may()),
        words);
    // spotless:on
  }
}
