package org.nrm.catalogue.iom;

import static org.nrm.catalogue.iom.MoscowWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.reintegration.ReintegrationEntitlements.*;
import static org.nrm.reintegration.ReintegrationRoles.MONITORING_ORGANISATION;
import static org.nrm.repatriation.RepatriationRoles.*;

import java.time.LocalDate;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.referral.ReferralEntitlements;
import org.nrm.reintegration.FollowUp;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.reintegration.ReintegrationSources;
import org.nrm.reintegration.Testimony;
import org.nrm.repatriation.RepatriationMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactValue;

/**
 * The rehabilitation programme of the International Organization for Migration in Moscow, April 2006 to January 2009, as a
 * critical study tells it.
 *
 * <p>What the study criticises is in the rules, so that an audit finds it: every support after the centre lies behind the
 * return (an event that means an obligatory return); the stay in the centre means restricted liberty; the grant
 * depends on nationality; consent is given once, at the entrance, and no event withdraws it. What the study grants is in them
 * too: nothing depends on testimony.
 *
 * <p>The study says nothing of persons who leave. That a person can always be gone in fact, and is then without support, is
 * this library's reading; it is a fact of life and no right that the programme gives, so that the event carries no
 * meaning of a withdrawal. The consent is a fact of this programme's own for the same reason.
 *
 * <p>Residence and removal are not told of and not in here.
 */
public final class Moscow2006 {
  private static final Citation ENTRY =
      ReintegrationSources.MOSCOW_STUDY.at("The Label VoT, screening interview");
  private static final Citation CENTRE =
      ReintegrationSources.MOSCOW_STUDY.at("Rehabilitation, the centre");
  private static final Citation HOME =
      ReintegrationSources.MOSCOW_STUDY.at("Rehabilitation, return as an obligatory component");
  private static final Citation AFTER =
      ReintegrationSources.MOSCOW_STUDY.at("Rehabilitation, reintegration assistance");
  private static final Citation EVIDENCE =
      ReintegrationSources.MOSCOW_STUDY.at("Teaching the Model, usability in criminal proceedings");
  private static final Condition TRAFFICKED = all(any(RECRUITED, TRANSPORTED), EXPLOITED);
  private static final Condition AMOUNT_OF_NATIONALITY = any(
      all(RUSSIAN_NATIONAL, is(GRANT_EUROS, FactValue.of(150))),
      all(not(RUSSIAN_NATIONAL), is(GRANT_EUROS, FactValue.of(50))));

  private Moscow2006() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2006() {
    return mechanism("iom-moscow-2006", "IOM Moscow: rehabilitation programme", "russia")
        .inForceSince(LocalDate.of(2006, 4, 1))
        .inForceThrough(LocalDate.of(2009, 1, 31))
        .roles(
            PERSON_CONCERNED,
            SENDING_MISSION,
            NON_GOVERNMENTAL_ORGANISATION,
            RECEIVING_MISSION,
            MONITORING_ORGANISATION)
        .facts(RECRUITED, TRANSPORTED, EXPLOITED, WRITTEN_CONSENT, GOES_OUT_ACCOMPANIED)
        .facts(RUSSIAN_NATIONAL, GRANT_EUROS, RESETTLES, DISCHARGED_ON)
        .events(SCREENING_HELD, RECOGNISED_AS_VICTIM, NOT_RECOGNISED)
        .events(CONSENT_SIGNED, CONSENT_NOT_GIVEN, ADMITTED_TO_CENTRE, PROGRAMME_LEFT)
        .events(MEDICALLY_SCREENED, INDIVIDUAL_SESSION_HELD, GROUP_SESSION_HELD, WENT_OUT)
        .events(RETURN_ORGANISED, RETURN_CARRIED_OUT, GRANT_PAID, FURTHER_GRANT_GIVEN)
        .events(MONITORING_STARTED)
        .entitlements(
            ReferralEntitlements.SAFE_ACCOMMODATION,
            ReferralEntitlements.MEDICAL_CARE,
            ReferralEntitlements.LEGAL_ASSISTANCE,
            INDIVIDUAL_THERAPY,
            GROUP_THERAPY,
            RETURN_PAID,
            REINSTALLATION_GRANT,
            GRANT_OF_150,
            GRANT_OF_50)
        .entitlements(
            REINTEGRATION_GRANT,
            HOUSING_COSTS,
            ReferralEntitlements.SUBSISTENCE,
            TRANSPORT_COSTS,
            VOCATIONAL_TRAINING,
            EDUCATION,
            INCOME_GENERATION_SUPPORT)
        .meanings(
            IDENTIFICATION_PENDING,
            IDENTIFIED,
            NOT_IDENTIFIED,
            DETECTION,
            IDENTIFICATION_CONCLUSION,
            IDENTIFICATION_REFUSAL)
        .meanings(
            ProtectionMeanings.CONSENT_GRANT,
            ProtectionMeanings.CONSENT_REFUSAL,
            ProtectionMeanings.CONSENT_NOT_REVISITED,
            ProtectionMeanings.RESTRICTED_LIBERTY)
        .meanings(
            RepatriationMeanings.RETURN_PREPARATION,
            RepatriationMeanings.OBLIGATORY_RETURN,
            RepatriationMeanings.RETURNED_HOME,
            ReintegrationMeanings.PROGRAMME_BROKEN_OFF)
        .procedures(screening(), programme(), furtherGrant())
        .with(
            FollowUp.supervised(
                AFTER,
                at(PROGRAMME, RETURNED),
                years(1),
                Anchor.since(DISCHARGED_ON),
                SENDING_MISSION,
                RECEIVING_MISSION,
                MONITORING_ORGANISATION),
            Testimony.of(EVIDENCE))
        .build();
  }

  // spotless:off
    private static ProcedureTable screening() {
        return procedure(SCREENING, "Identification", NOT_SCREENED)
            .under(ENTRY,
                stage (NOT_SCREENED, "Not screened"),
                stage (SCREENED,     "Interviewed").means(IDENTIFICATION_PENDING),
                ending(RECOGNISED,   "Recognised as a victim of trafficking").means(IDENTIFIED),
                stage (UNRECOGNISED, "Not recognised as a victim of trafficking").means(NOT_IDENTIFIED),
                from  (NOT_SCREENED, UNRECOGNISED).on(SCREENING_HELD).to(SCREENED).as("screened").may()
                    .reading("who was not recognised can be interviewed again", "one interview only"),
                from  (SCREENED).on(RECOGNISED_AS_VICTIM).when(TRAFFICKED)     .to(RECOGNISED).must()
                    .reading("recruitment or transportation together with exploitation, since trafficking may be internal and one act is enough", "all three of them"),
                from  (SCREENED).on(NOT_RECOGNISED)      .when(not(TRAFFICKED)).to(UNRECOGNISED).must()
                    .reading("recruitment or transportation together with exploitation, since trafficking may be internal and one act is enough", "all three of them"));
    }

    private static ProcedureTable programme() {
        return procedure(PROGRAMME, "Rehabilitation and return, one package", NOT_CONSENTED)
            .under(CENTRE,
                stage (NOT_CONSENTED,    "Not consented to"),
                stage (CONSENTED_ONCE,   "Consented to in writing, once for the whole package").means(ProtectionMeanings.CONSENT_NOT_REVISITED),
                stage (IN_CLOSED_CENTRE, "In the closed centre, not to leave alone").means(ProtectionMeanings.RESTRICTED_LIBERTY)
                    .lasts(days(21)).firstDayIncluded().then(RETURN_DUE)
                    .grants(ReferralEntitlements.SAFE_ACCOMMODATION, ReferralEntitlements.MEDICAL_CARE, ReferralEntitlements.LEGAL_ASSISTANCE, INDIVIDUAL_THERAPY, GROUP_THERAPY)
                    .reading("the day of arrival is the first of the twenty-one", "counted from the next day"),
                from  (NOT_CONSENTED)   .on(CONSENT_SIGNED).when(at(SCREENING, RECOGNISED), WRITTEN_CONSENT).to(CONSENTED_ONCE).may(),
                from  (NOT_CONSENTED)   .on(CONSENT_NOT_GIVEN).when(at(SCREENING, RECOGNISED)).stays().must()
                    .reading("who does not consent gets nothing, and can consent later", "a refusal is final"),
                from  (CONSENTED_ONCE)  .on(ADMITTED_TO_CENTRE)     .to(IN_CLOSED_CENTRE).must(),
                from  (IN_CLOSED_CENTRE).on(MEDICALLY_SCREENED)     .stays().must(),
                from  (IN_CLOSED_CENTRE).on(INDIVIDUAL_SESSION_HELD).stays().must(),
                from  (IN_CLOSED_CENTRE).on(GROUP_SESSION_HELD)     .stays().must(),
                from  (IN_CLOSED_CENTRE).on(WENT_OUT).when(GOES_OUT_ACCOMPANIED).stays().as("went-out-accompanied").may(),
                duty("medical-screening", "screen the person medically shortly after arrival").of(SENDING_MISSION).metBy(MEDICALLY_SCREENED).onEntering(IN_CLOSED_CENTRE).whileIn(IN_CLOSED_CENTRE)
                    .reading("shortly is not a number of days; at the latest before the stay ends", "on the day of arrival"),
                duty("individual-therapy", "hold a session of individual therapy every week").of(SENDING_MISSION).metBy(INDIVIDUAL_SESSION_HELD).onEntering(IN_CLOSED_CENTRE).on(INDIVIDUAL_SESSION_HELD).whileIn(IN_CLOSED_CENTRE).within(days(7)))
            .under(HOME,
                stage (RETURN_DUE,       "Discharged, return to be carried out").grants(RETURN_PAID, ReferralEntitlements.LEGAL_ASSISTANCE)
                    .reading("legal counselling goes on until the return, which is still early; shelter is not told of", "legal counselling in the centre alone"),
                from  (CONSENTED_ONCE, IN_CLOSED_CENTRE, RETURN_DUE).on(RETURN_ORGANISED).stays().as("return-organised").may(),
                from  (RETURN_DUE).on(RETURN_CARRIED_OUT).to(RETURNED).may(),
                from  (RETURN_DUE).on(WENT_OUT).stays().as("went-out-freely").may()
                    .readingOnly("the restriction is told of the time in the centre", "it goes on until the return"))
            .under(HOME,
                ending(WITHOUT_SUPPORT,  "Outside the package and without its support").means(ReintegrationMeanings.PROGRAMME_BROKEN_OFF)
                    .reading("the package is one: who does not take the return takes nothing more", "parts of it can be had"),
                from  (CONSENTED_ONCE, IN_CLOSED_CENTRE, RETURN_DUE).on(PROGRAMME_LEFT).to(WITHOUT_SUPPORT).as("left").must()
                    .readingOnly("a person can be gone in fact at any time, and the support ends with that; consent is not asked for again", "a person is kept in until the return"))
            .under(AFTER,
                ending(RETURNED,         "Returned").means(RepatriationMeanings.RETURNED_HOME).grants(REINSTALLATION_GRANT),
                in    (RETURNED).grants(GRANT_OF_150).when(RUSSIAN_NATIONAL),
                in    (RETURNED).grants(GRANT_OF_50) .when(not(RUSSIAN_NATIONAL)),
                from  (RETURNED).on(GRANT_PAID).when(AMOUNT_OF_NATIONALITY).stays().once().must());
    }

    private static ProcedureTable furtherGrant() {
        return procedure(FURTHER_GRANT, "Further grant", NO_FURTHER_GRANT)
            .under(AFTER,
                stage (NO_FURTHER_GRANT,      "None"),
                stage (FURTHER_GRANT_RUNNING, "Running").grants(REINTEGRATION_GRANT, VOCATIONAL_TRAINING, EDUCATION, INCOME_GENERATION_SUPPORT)
                    .lasts(months(6)).firstDayIncluded().then(FURTHER_GRANT_OVER)
                    .reading("six months bound the whole grant", "they bound the costs of a resettlement alone"),
                in    (FURTHER_GRANT_RUNNING).grants(HOUSING_COSTS, ReferralEntitlements.SUBSISTENCE, TRANSPORT_COSTS).when(RESETTLES),
                ending(FURTHER_GRANT_OVER,    "Over"),
                from  (NO_FURTHER_GRANT).on(FURTHER_GRANT_GIVEN).when(at(PROGRAMME, RETURNED)).to(FURTHER_GRANT_RUNNING).may());
    }
    // spotless:on
}
