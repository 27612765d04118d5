package org.nrm.examples.tutorial;

import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationFacts.TREATED_AS_CHILD;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.residence.ResidenceEntitlements.*;
import static org.nrm.residence.ResidenceMeanings.*;
import static org.nrm.residence.ResidenceRoles.*;

import java.time.LocalDate;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.identification.IdentificationFacts;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.residence.Asylum;
import org.nrm.residence.Presence;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

/** A small mechanism of an invented country, made from the common packages: the program of the how-to. */
public final class YourCountry {
  // spotless:off
  // region words
  private static final Instrument ACT = Instrument.of("Victims Act (invented)", Standing.STATUTE);

  private static final FactType CHILD = IdentificationFacts.CHILD.by(COMPETENT_AUTHORITY);
  private static final FactType AGE_UNCERTAIN = IdentificationFacts.AGE_UNCERTAIN.by(COMPETENT_AUTHORITY, POLICE);
  private static final FactType REASONS = IdentificationFacts.REASONS_TO_BELIEVE_CHILD.by(COMPETENT_AUTHORITY, POLICE);
  private static final FactType NEEDS_STAY = ResidenceFacts.PERSONAL_SITUATION_REQUIRES_STAY.by(COMPETENT_AUTHORITY);

  private static final EventType FOUND = EventType.of("indications-found", "indications of trafficking are found")
          .by(POLICE, NON_GOVERNMENTAL_ORGANISATION).mayCarry(AGE_UNCERTAIN, REASONS).meaning(DETECTION);
  private static final EventType RECOGNISED = EventType.of("victim-recognised", "the authority recognises the person as a victim")
          .by(COMPETENT_AUTHORITY).meaning(IDENTIFICATION_CONCLUSION);
  private static final EventType PERMITTED = EventType.of("permit-granted", "a residence permit is granted")
          .by(IMMIGRATION_AUTHORITY).meaning(PERMIT_GRANT);
  private static final EventType RENEWED = EventType.of("permit-renewed", "the permit is renewed")
          .by(IMMIGRATION_AUTHORITY).meaning(PERMIT_RENEWAL);
  // endregion

  // region procedures
  private static final ProcedureId IDENTIFICATION = ProcedureId.of("identification");
  private static final ProcedureId STAY_PROCEDURE = ProcedureId.of("residence");
  private static final StageId UNKNOWN = StageId.of("unknown");
  private static final StageId PRESUMED = StageId.of("presumed");
  private static final StageId CONFIRMED = StageId.of("confirmed");
  private static final StageId NO_STAY = StageId.of("no-stay");
  private static final StageId REFLECTION = StageId.of("reflection");
  private static final StageId PERMIT = StageId.of("permit");
  private static final StageId OVER = StageId.of("over");

  private static ProcedureTable identification() {
    return procedure(IDENTIFICATION, "Identification", UNKNOWN)
        .under(ACT.at("s. 2"),
            stage (UNKNOWN,   "Not known"),
            stage (PRESUMED,  "Presumed a victim").means(REASONABLE_GROUNDS_FOUND).grants(SAFE_ACCOMMODATION, MEDICAL_CARE),
            in    (PRESUMED) .grants(LEGAL_ASSISTANCE).when(TREATED_AS_CHILD),
            ending(CONFIRMED, "Recognised as a victim").means(IDENTIFIED).grants(SAFE_ACCOMMODATION, MEDICAL_CARE, LEGAL_ASSISTANCE),
            from  (UNKNOWN)  .on(FOUND)     .to(PRESUMED).must(),
            from  (PRESUMED) .on(RECOGNISED).to(CONFIRMED).must());
  }

  private static ProcedureTable residence() {
    return procedure(STAY_PROCEDURE, "Residence", NO_STAY)
        .under(ACT.at("s. 5"),
            stage (NO_STAY,    "No stay"),
            stage (REFLECTION, "Recovery and reflection").means(REFLECTION_PERIOD).grants(STAY).lasts(days(30)).then(OVER),
            from  (NO_STAY)   .on(FOUND)    .to(REFLECTION).must())
        .under(ACT.at("s. 6"),
            stage (PERMIT,     "Permit of six months").means(TEMPORARY_PERMIT).grants(STAY, WORK).lasts(months(6)).then(OVER),
            ending(OVER,       "Run out").means(STAY_OVER),
            from  (REFLECTION).on(PERMITTED).when(at(IDENTIFICATION, CONFIRMED), NEEDS_STAY).to(PERMIT).must(),
            from  (PERMIT)    .on(RENEWED)  .when(NEEDS_STAY).prolongs(months(6)).may()
                .reading("renewal is at the authority's discretion", "a right while the need lasts"));
  }
  // endregion

  // region mechanism
  private static ReferralMechanism country() {
    Citation silence = ACT.at("s. 5").reading("nobody is removed while the period runs", "an order alone is suspended");
    return mechanism("your-country", "An invented country", "your-country")
        .roles(POLICE, NON_GOVERNMENTAL_ORGANISATION, COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY)
        .facts(CHILD, AGE_UNCERTAIN, REASONS, NEEDS_STAY)
        .events(FOUND, RECOGNISED, PERMITTED, RENEWED)
        .entitlements(SAFE_ACCOMMODATION, MEDICAL_CARE, LEGAL_ASSISTANCE, STAY, WORK)
        .meanings(DETECTION, REASONABLE_GROUNDS_FOUND, IDENTIFIED, IDENTIFICATION_CONCLUSION)
        .meanings(REFLECTION_PERIOD, TEMPORARY_PERMIT, STAY_OVER, PERMIT_GRANT, PERMIT_RENEWAL)
        .procedures(identification(), residence())
        .with(
            Presence.of(silence, always(), silence, not(at(STAY_PROCEDURE, REFLECTION, PERMIT)), POLICE),
            Asylum.of(silence, ASYLUM_AUTHORITY))
        .build();
  }
  // endregion
  // spotless:on

  private YourCountry() {}

  /**
   * Prints a short life under the mechanism.
   *
   * @param args none
   */
  public static void main(String... args) {
    System.out.println("== run");
    // region run
    Pseudonym caseId = Pseudonym.of("Y-1");
    LocalDate day = LocalDate.of(2024, 3, 1);
    CaseFile file = CaseFile.open(country(), caseId, day)
        .apply(CaseEvent.of(caseId, FOUND, day, NON_GOVERNMENTAL_ORGANISATION))
        .fold(Outcome.Accepted::next, Outcome.Refused::file);
    file.entitlements()
        .forEach(held -> System.out.println(held.entitlement() + " in " + held.stage()));

    CaseEvent removal = CaseEvent.of(
        caseId, org.nrm.residence.ResidenceEvents.EXPULSION_ENFORCED, day.plusDays(9), POLICE);
    System.out.println(file.apply(removal).fold(a -> "accepted", Outcome.Refused::message));
    // endregion
  }
}
