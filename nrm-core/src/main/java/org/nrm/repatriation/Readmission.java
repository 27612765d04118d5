package org.nrm.repatriation;

import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.repatriation.RepatriationEvents.*;
import static org.nrm.repatriation.RepatriationFacts.*;
import static org.nrm.residence.ResidenceEvents.TRANSFER_EXECUTED;

import org.nrm.condition.Condition;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Readmission between states: request, examination, acceptance or refusal on a ground, transfer, taking over, a centre or
 * release, onward return. After a refusal it can be requested again. It holds no safeguard: a mechanism that has one adds it.
 */
public final class Readmission {
  /** The procedure. */
  public static final ProcedureId READMISSION = ProcedureId.of("readmission");

  /** Not requested. */
  public static final StageId NOT_REQUESTED = StageId.of("not-requested");

  /** Requested. */
  public static final StageId REQUESTED = StageId.of("requested");

  /** Examined. */
  public static final StageId EXAMINED = StageId.of("examined");

  /** Accepted. */
  public static final StageId ACCEPTED = StageId.of("accepted");

  /** Refused. */
  public static final StageId REFUSED = StageId.of("refused");

  /** Handed over by the requesting state. */
  public static final StageId TRANSFERRED = StageId.of("transferred");

  /** Taken over by the requested state. */
  public static final StageId READMITTED = StageId.of("readmitted");

  /** In a centre. */
  public static final StageId IN_CENTRE = StageId.of("in-centre");

  /** Released. */
  public static final StageId FREE = StageId.of("released");

  /** Returned onward. */
  public static final StageId GONE_ONWARD = StageId.of("returned-onward");

  private static final Condition THIRD_COUNTRY_NATIONAL =
      oneOf(READMISSION_NATIONALITY, NATIONAL_UNDER_AGREEMENT, OTHER_NATIONAL);

  private Readmission() {}

  /**
   * Which nationals have to be readmitted, and where that and the rest of the procedure come from.
   *
   * @param source the agreement
   * @param practice where it comes from what is done after the transfer
   * @param inScope which nationals have to be readmitted, and since when
   * @param scopeSource where the scope comes from
   */
  public record Terms(
      Citation source, Citation practice, Requirement inScope, Citation scopeSource) {}

  /**
   * Who takes part.
   *
   * @param requesting the state that requests and transfers
   * @param examiner who examines requests for the requested state
   * @param requested who takes the person over, holds, releases and returns
   */
  public record Parties(Role requesting, Role examiner, Role requested) {}

  /**
   * The procedure. Readmission must be accepted where identity and nationality are established, documents put forward are
   * genuine, the person stays irregularly, is within the scope given and, being no national of the requested state, came through it.
   *
   * @param terms the scope and the sources
   * @param parties who takes part
   * @return the procedure with its words
   */
  public static SharedProcedure of(Terms terms, Parties parties) {
    return SharedProcedure.of(table(terms), words(parties));
  }

  // spotless:off
    private static ProcedureTable table(Terms terms) {
        Condition examined = all(IDENTITY_ESTABLISHED, STAYS_IRREGULARLY, any(not(known(DOCUMENTS_GENUINE)), DOCUMENTS_GENUINE));
        return procedure(READMISSION, "Readmission", NOT_REQUESTED)
            .under(terms.source(),
                stage (NOT_REQUESTED, "Not requested"),
                stage (REQUESTED,     "Requested"),
                stage (EXAMINED,      "Examined"),
                stage (ACCEPTED,      "Accepted"),
                stage (REFUSED,       "Refused"),
                stage (TRANSFERRED,   "Transferred"),
                from  (NOT_REQUESTED, REFUSED).on(READMISSION_REQUESTED).to(REQUESTED).as("requested").forgets(IDENTITY_ESTABLISHED, READMISSION_NATIONALITY, DOCUMENTS_GENUINE, TRANSITED_REQUESTED_STATE).may()
                    .reading("a refusal does not bar a new request, and a new request is examined from the start", "a refusal is final"),
                from  (REQUESTED).on(READMISSION_EXAMINED).to(EXAMINED).as("examined").must(),
                from  (EXAMINED) .on(READMISSION_ACCEPTED).when(examined, terms.inScope(), oneOf(READMISSION_NATIONALITY, OWN_NATIONAL)).to(ACCEPTED).as("accepted-own-national").must(),
                from  (EXAMINED) .on(READMISSION_ACCEPTED).when(examined, terms.inScope(), THIRD_COUNTRY_NATIONAL, TRANSITED_REQUESTED_STATE).to(ACCEPTED).as("accepted-third-country-national").must()
                    .reading("every third-country national must have come through the requested state, also where an agreement with the country of nationality exists", "for nationals under an agreement transit is not asked"),
                from  (ACCEPTED) .on(TRANSFER_EXECUTED).to(TRANSFERRED).as("transferred").may())
            .under(terms.source().reading("a refusal names one ground, and the ground must hold", "a refusal without a ground, or on a list of grounds"),
                from  (EXAMINED).on(READMISSION_REFUSED).when(oneOf(READMISSION_REFUSAL_GROUND, IDENTITY_OPEN), not(IDENTITY_ESTABLISHED)).to(REFUSED).as("refused-identity").may(),
                from  (EXAMINED).on(READMISSION_REFUSED).when(oneOf(READMISSION_REFUSAL_GROUND, NATIONALITY_OPEN), not(known(READMISSION_NATIONALITY))).to(REFUSED).as("refused-nationality").may(),
                from  (EXAMINED).on(READMISSION_REFUSED).when(oneOf(READMISSION_REFUSAL_GROUND, DOCUMENTS_FALSE), not(DOCUMENTS_GENUINE)).to(REFUSED).as("refused-documents").may(),
                from  (EXAMINED).on(READMISSION_REFUSED).when(oneOf(READMISSION_REFUSAL_GROUND, STAY_REGULAR), not(STAYS_IRREGULARLY)).to(REFUSED).as("refused-stay").may(),
                from  (EXAMINED).on(READMISSION_REFUSED).when(oneOf(READMISSION_REFUSAL_GROUND, TRANSIT_NOT_SHOWN), THIRD_COUNTRY_NATIONAL, not(TRANSITED_REQUESTED_STATE)).to(REFUSED).as("refused-transit").may())
            .under(terms.scopeSource(),
                from  (EXAMINED).on(READMISSION_REFUSED).when(oneOf(READMISSION_REFUSAL_GROUND, OUTSIDE_TRANSITIONAL_DUTY), not(terms.inScope())).to(REFUSED).as("refused-scope").may())
            .under(terms.practice(),
                stage (READMITTED,    "Readmitted"),
                stage (IN_CENTRE,     "In a centre"),
                stage (FREE,          "Released"),
                ending(GONE_ONWARD,   "Returned onward"),
                from  (TRANSFERRED).on(PERSON_READMITTED).to(READMITTED).as("readmitted").must(),
                from  (READMITTED) .on(PLACED_IN_CENTRE) .to(IN_CENTRE).as("placed").may(),
                from  (READMITTED, IN_CENTRE).on(RELEASED).to(FREE).as("released").may(),
                from  (READMITTED, IN_CENTRE, FREE).on(RETURNED_ONWARD).when(THIRD_COUNTRY_NATIONAL).to(GONE_ONWARD).as("returned-onward").may()
                    .reading("only third-country nationals are returned onward, to their own country", "the source names nobody"));
    }
    // spotless:on

  private static Words words(Parties who) {
    return Words.of()
        .roles(who.requesting(), who.examiner(), who.requested())
        .facts(
            IDENTITY_ESTABLISHED.by(who.examiner()),
            READMISSION_NATIONALITY.by(who.examiner()),
            DOCUMENTS_GENUINE.by(who.examiner()),
            TRANSITED_REQUESTED_STATE.by(who.examiner()),
            STAYS_IRREGULARLY.by(who.requesting()),
            READMISSION_REFUSAL_GROUND.by(who.examiner()))
        .events(
            READMISSION_REQUESTED.by(who.requesting()).mustCarry(STAYS_IRREGULARLY),
            READMISSION_EXAMINED
                .by(who.examiner())
                .mustCarry(IDENTITY_ESTABLISHED)
                .mayCarry(READMISSION_NATIONALITY, DOCUMENTS_GENUINE, TRANSITED_REQUESTED_STATE),
            READMISSION_ACCEPTED.by(who.examiner()),
            READMISSION_REFUSED.by(who.examiner()).mustCarry(READMISSION_REFUSAL_GROUND))
        .events(
            TRANSFER_EXECUTED.by(who.requesting()),
            PERSON_READMITTED.by(who.requested()),
            PLACED_IN_CENTRE.by(who.requested()),
            RELEASED.by(who.requested()),
            RETURNED_ONWARD.by(who.requested()))
        .meanings(
            RepatriationMeanings.READMISSION_REQUEST,
            RepatriationMeanings.READMISSION_EXAMINATION,
            RepatriationMeanings.READMISSION_ACCEPTANCE,
            RepatriationMeanings.READMISSION_REFUSAL,
            RepatriationMeanings.READMISSION)
        .meanings(ResidenceMeanings.ENFORCED_TRANSFER, ResidenceMeanings.ENFORCED_RETURN);
  }
}
