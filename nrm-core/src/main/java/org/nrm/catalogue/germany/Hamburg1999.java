package org.nrm.catalogue.germany;

import static org.nrm.catalogue.germany.GermanSources.*;
import static org.nrm.catalogue.germany.HamburgWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionMeanings.CONSENT_WITHDRAWAL;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.EDUCATION;
import static org.nrm.reintegration.ReintegrationEntitlements.VOCATIONAL_TRAINING;
import static org.nrm.residence.ResidenceMeanings.COOPERATION_DECISION;
import static org.nrm.residence.ResidenceMeanings.VOLUNTARY_RETURN;

import java.time.LocalDate;
import java.util.List;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.vocabulary.Citation;

/**
 * Hamburg from 1999 to 22 November 2018: the agreement of the counselling service and the police on who has the main
 * responsibility for a trafficked person, by whether she is a witness, does not want to testify, or is undecided.
 *
 * <p>It assigns responsibility and says nothing on stay; see {@link HamburgStay}. The day of 1999 on which it was signed was
 * not read, and the text of the agreement was not either: the lists of duties are those of the German model, as the manual
 * of 2005 tells them.
 */
public final class Hamburg1999 {
  private Hamburg1999() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism1999() {
    Citation agreement = MANUAL.at("Hamburg, categories of the agreement");
    return mechanism(
            "hamburg-1999", "Hamburg: agreement of counselling service and police", "hamburg")
        .inForceSince(LocalDate.of(1999, 1, 1))
        .inForceThrough(LocalDate.of(2018, 11, 22))
        .roles(PERSON, POLICE, PROTECTION_UNIT, SERVICE, MEDIATOR, PROSECUTOR, COURT)
        .facts(INDICATORS_FOUND, COUNSELLING_KNOWN, SERVICE_INVOLVED, PRESENCE_DESIRED)
        .facts(IN_OWN_LANGUAGE, ACCOMMODATION_DECIDER, SHELTER, POLICE_HEARD)
        .events(INDICATORS_COMPARED, COUNSELLING_EXPLAINED, SERVICE_CONTACTED)
        .events(PROTECTION_UNIT_CONTACTED, FORMALITIES_SETTLED, CONFIDENTIALITY_ARRANGED)
        .events(COUNSELLORS_ADVISED, HEARING_SET, PROTECTION_GIVEN, PROCEEDINGS_ENDED)
        .events(COUNSELLING_GIVEN, SUPPORT_GIVEN, COUNSELLOR_PRESENT, CARE_STARTED)
        .events(MEDICAL_CARE_ARRANGED, TRAINING_OFFERED, ADDITIONAL_COUNSELLING_OFFERED)
        .events(POLICE_CONSULTED, POLICE_OBJECTED, ACCOMMODATION_PROVIDED)
        .events(WILLINGNESS_DECLARED, UNWILLINGNESS_DECLARED, WILLINGNESS_WITHDRAWN)
        .events(SERVICE_SOUGHT, SUPPORT_LEFT, RETURN_CHOSEN)
        .entitlements(SAFE_ACCOMMODATION, PSYCHOLOGICAL_ASSISTANCE, SOCIAL_ASSISTANCE)
        .entitlements(MEDICAL_CARE, COUNSELLING, VOCATIONAL_TRAINING, EDUCATION)
        .entitlements(PHYSICAL_PROTECTION, SUPPORT_IN_PROCEEDINGS)
        .meanings(DETECTION, IDENTIFICATION_PENDING, INFORMATION_GIVEN)
        .meanings(COOPERATION_DECISION, CONSENT_WITHDRAWAL, VOLUNTARY_RETURN)
        .procedures(category(), accommodation())
        .leads(
            LeadRule.of(
                "police-before-the-choice",
                at(CATEGORY, NOT_ASSESSED, POTENTIAL),
                POLICE.id(),
                List.of(MANUAL
                    .at("Hamburg, guidelines and indicators")
                    .reading(
                        "the police lead from the first contact until the service is involved",
                        "nobody leads"))),
            LeadRule.of(
                "police-for-witnesses", at(CATEGORY, WITNESS), POLICE.id(), List.of(agreement)),
            LeadRule.of(
                "service-for-others",
                at(CATEGORY, UNDECIDED, UNWILLING),
                SERVICE.id(),
                List.of(agreement.noting("the police cooperate where necessary"))))
        .readings(HamburgQuestions.all1999())
        .build();
  }

  // spotless:off
    private static ProcedureTable category() {
        return procedure(CATEGORY, "Category, from which the lead follows", NOT_ASSESSED)
            .under(MANUAL.at("Hamburg, guidelines and indicators"),
                stage (NOT_ASSESSED, "Not assessed yet"),
                stage (POTENTIAL,    "Potential victim: an indicator applies").means(IDENTIFICATION_PENDING),
                from  (NOT_ASSESSED)           .on(INDICATORS_COMPARED)  .when(INDICATORS_FOUND)       .to(POTENTIAL).must(),
                from  (NOT_ASSESSED)           .on(INDICATORS_COMPARED)  .when(not(INDICATORS_FOUND))  .stays().as("no-indicator").may(),
                from  (NOT_ASSESSED)           .on(COUNSELLING_EXPLAINED).stays().establishes(COUNSELLING_KNOWN).as("explained-at-first-contact").must(),
                from  (POTENTIAL)              .on(COUNSELLING_EXPLAINED).when(not(SERVICE_INVOLVED)).stays().establishes(COUNSELLING_KNOWN).as("explained-first").must(),
                from  (POTENTIAL)              .on(COUNSELLING_EXPLAINED).when(SERVICE_INVOLVED)     .to(UNDECIDED).establishes(COUNSELLING_KNOWN).as("explained-last").must(),
                from  (POTENTIAL)              .on(SERVICE_CONTACTED)    .when(not(COUNSELLING_KNOWN)).stays().establishes(SERVICE_INVOLVED).as("contacted-first").must(),
                from  (POTENTIAL)              .on(SERVICE_CONTACTED)    .when(COUNSELLING_KNOWN)    .to(UNDECIDED).establishes(SERVICE_INVOLVED).as("contacted-last").must())
            .under(MANUAL.at("Hamburg, categories of the agreement"),
                stage (UNDECIDED, "Undecided whether to testify"),
                stage (UNWILLING, "Does not want to testify"),
                stage (WITNESS,   "Witness"),
                from  (UNDECIDED)              .on(WILLINGNESS_DECLARED) .when(COUNSELLING_KNOWN).to(WITNESS).must()
                    .reading("the category follows from the person's own declaration; nobody else puts her into one", "the police put her into a category"),
                from  (UNDECIDED)              .on(UNWILLINGNESS_DECLARED).to(UNWILLING).must()
                    .reading("the category follows from the person's own declaration; nobody else puts her into one", "the police put her into a category"),
                from  (WITNESS)                .on(WILLINGNESS_WITHDRAWN).to(UNWILLING).must()
                    .reading("a witness can withdraw, and the lead goes back to the service", "a witness stays one"),
                from  (UNWILLING)              .on(WILLINGNESS_DECLARED).when(COUNSELLING_KNOWN).to(WITNESS).as("mind-changed").must()
                    .reading("a person can change her mind", "the refusal is final"),
                in    (UNDECIDED).grants(COUNSELLING), in (UNWILLING).grants(COUNSELLING), in (WITNESS).grants(COUNSELLING))
            .under(SERVICE_PAGE.at("support by her wish"),
                ending(ENDED, "Support ended by the person"),
                from  (POTENTIAL).on(SERVICE_SOUGHT).to(UNDECIDED).establishes(COUNSELLING_KNOWN, SERVICE_INVOLVED).as("sought-by-the-person").must()
                    .reading("support does not wait for the police: who comes to the service herself knows of it and has it; what the police owe stays owed", "the way leads over the police alone"),
                from  (UNDECIDED, UNWILLING, WITNESS).on(COUNSELLING_EXPLAINED).stays().as("explained-after-all").must()
                    .readingOnly("what the police owe can be done after the person came to the service herself, and again", "once"),
                from  (UNDECIDED, UNWILLING, WITNESS).on(SERVICE_CONTACTED).stays().as("contacted-after-all").must()
                    .readingOnly("what the police owe can be done after the person came to the service herself, and again", "once"),
                from  (ENDED)    .on(SERVICE_SOUGHT).to(UNDECIDED).establishes(COUNSELLING_KNOWN, SERVICE_INVOLVED).as("taken-up-again").must()
                    .reading("support follows the person's wish, also the wish to have it again", "who has left or returned is a new case"),
                from  (NOT_ASSESSED, POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(SUPPORT_LEFT) .to(ENDED).as("left")    .must(),
                from  (NOT_ASSESSED, POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(RETURN_CHOSEN).to(ENDED).as("returned").must(),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(PROCEEDINGS_ENDED).stays().may()
                    .reading("the end of the criminal proceedings ends no support, which lasts as long as she wishes", "support ends with the proceedings"))
            .under(MANUAL.at("Germany, obligations of the police"),
                in    (WITNESS).grants(PHYSICAL_PROTECTION),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(PROTECTION_UNIT_CONTACTED).stays().must(),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(FORMALITIES_SETTLED)      .stays().must(),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(CONFIDENTIALITY_ARRANGED) .stays().must(),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(COUNSELLORS_ADVISED)      .stays().must(),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(HEARING_SET)              .stays().may(),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(PROTECTION_GIVEN)         .stays().must(),
                duty("explain-counselling", "inform the person of the independent counselling service, with the flyer").of(POLICE).metBy(COUNSELLING_EXPLAINED).onEntering(POTENTIAL).when(not(COUNSELLING_KNOWN)).whileIn(POTENTIAL, UNDECIDED, UNWILLING, WITNESS).immediately()
                    .reading("at the first contact with a potential witness, which is the day on which an indicator is found", "no time"),
                duty("contact-counselling-service", "contact the counselling service").of(POLICE).metBy(SERVICE_CONTACTED).onEntering(POTENTIAL).whileIn(POTENTIAL, UNDECIDED, UNWILLING, WITNESS).immediately()
                    .reading("as soon as there is a suspicion is the same day", "no time"),
                duty("contact-protection-unit", "contact the special police unit for protection").of(POLICE).metBy(PROTECTION_UNIT_CONTACTED).onEntering(POTENTIAL).whileIn(POTENTIAL, UNDECIDED, UNWILLING, WITNESS).immediately()
                    .reading("as soon as there is a suspicion is the same day", "no time"),
                duty("settle-formalities", "take care of the formalities with the authorities").of(POLICE).metBy(FORMALITIES_SETTLED).onEntering(POTENTIAL).whileIn(POTENTIAL, UNDECIDED, UNWILLING, WITNESS)
                    .reading("the duty stays with the police in every category, whoever has the lead", "it passes with the lead"),
                duty("guarantee-confidentiality", "guarantee that nothing about the witness is divulged").of(POLICE).metBy(CONFIDENTIALITY_ARRANGED).onEntering(POTENTIAL).whileIn(POTENTIAL, UNDECIDED, UNWILLING, WITNESS)
                    .reading("the duty stays with the police in every category, whoever has the lead", "it passes with the lead"),
                duty("protect-at-hearings", "protect the person before, during and after inspections, interviews and hearings").of(POLICE).metBy(PROTECTION_GIVEN).on(HEARING_SET).whileIn(POTENTIAL, UNDECIDED, UNWILLING, WITNESS)
                    .reading("the duty stays with the police in every category, whoever has the lead", "it passes with the lead"),
                duty("advise-counsellors", "advise on the protection of the counsellors").of(POLICE).metBy(COUNSELLORS_ADVISED).on(SERVICE_CONTACTED, SERVICE_SOUGHT).whileIn(POTENTIAL, UNDECIDED, UNWILLING, WITNESS)
                    .reading("the duty stays with the police in every category, whoever has the lead", "it passes with the lead"))
            .under(MANUAL.at("Germany, obligations of the counselling services"),
                in    (UNDECIDED).grants(SAFE_ACCOMMODATION, PSYCHOLOGICAL_ASSISTANCE, SOCIAL_ASSISTANCE, MEDICAL_CARE, VOCATIONAL_TRAINING, EDUCATION),
                in    (UNWILLING).grants(SAFE_ACCOMMODATION, PSYCHOLOGICAL_ASSISTANCE, SOCIAL_ASSISTANCE, MEDICAL_CARE, VOCATIONAL_TRAINING, EDUCATION),
                in    (WITNESS)  .grants(SAFE_ACCOMMODATION, PSYCHOLOGICAL_ASSISTANCE, SOCIAL_ASSISTANCE, MEDICAL_CARE, VOCATIONAL_TRAINING, EDUCATION, SUPPORT_IN_PROCEEDINGS),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(CARE_STARTED)         .stays().must(),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(MEDICAL_CARE_ARRANGED).stays().must(),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(TRAINING_OFFERED)     .stays().must(),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(SUPPORT_GIVEN)        .stays().must(),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(COUNSELLOR_PRESENT)   .when(PRESENCE_DESIRED).stays().may(),
                duty("give-psychosocial-care", "give continuous psycho-social care").of(SERVICE).metBy(CARE_STARTED).onEntering(UNDECIDED).whileIn(UNDECIDED, UNWILLING, WITNESS)
                    .reading("the duty stays with the service in every category, whoever has the lead", "it passes with the lead"),
                duty("arrange-medical-care", "arrange medical care").of(SERVICE).metBy(MEDICAL_CARE_ARRANGED).onEntering(UNDECIDED).whileIn(UNDECIDED, UNWILLING, WITNESS)
                    .reading("the duty stays with the service in every category, whoever has the lead", "it passes with the lead"),
                duty("offer-training", "offer training and education for reintegration").of(SERVICE).metBy(TRAINING_OFFERED).onEntering(UNDECIDED).whileIn(UNDECIDED, UNWILLING, WITNESS)
                    .reading("the duty stays with the service in every category, whoever has the lead", "it passes with the lead"),
                duty("support-at-hearings", "support the person before, during and after inspections, interviews and hearings").of(SERVICE).metBy(SUPPORT_GIVEN).on(HEARING_SET).when(SERVICE_INVOLVED).whileIn(POTENTIAL, UNDECIDED, UNWILLING, WITNESS)
                    .reading("the duty stays with the service in every category, whoever has the lead", "it passes with the lead"))
            .under(MANUAL.at("Hamburg, counselling service and neutral counselling"),
                from  (POTENTIAL, UNDECIDED, UNWILLING, WITNESS).on(COUNSELLING_GIVEN).when(IN_OWN_LANGUAGE).stays().must(),
                duty("counsel-neutrally", "counsel neutrally and in the person's language, so that the decision to testify is an informed one").of(SERVICE).metBy(COUNSELLING_GIVEN).onEntering(UNDECIDED).whileIn(UNDECIDED, UNWILLING, WITNESS),
                from  (WITNESS).on(ADDITIONAL_COUNSELLING_OFFERED).stays().must(),
                duty("offer-additional-counselling", "offer a witness additional counselling in the native language and regular contact with a cultural mediator").of(SERVICE).metBy(ADDITIONAL_COUNSELLING_OFFERED).onEntering(WITNESS).whileIn(WITNESS)
                    .reading("a witness who does not wish it is owed the offer alone", "the counselling itself is owed"));
    }

    private static ProcedureTable accommodation() {
        return procedure(ACCOMMODATION, "Accommodation", NOT_PLACED)
            .under(MANUAL.at("Germany, obligations of the counselling services: accommodation"),
                stage (NOT_PLACED, "Not placed"),
                ending(PLACED,     "Placed in a suitable institution"),
                from  (NOT_PLACED, PLACED).on(POLICE_CONSULTED)      .when(at(CATEGORY, POTENTIAL, UNDECIDED, UNWILLING, WITNESS)).stays().establishes(POLICE_HEARD).must(),
                from  (NOT_PLACED, PLACED).on(POLICE_OBJECTED)       .when(at(CATEGORY, POTENTIAL, UNDECIDED, UNWILLING, WITNESS)).stays().may()
                    .reading("the police are consulted and the service decides, also against an objection", "the police must agree"),
                from  (NOT_PLACED, PLACED).on(ACCOMMODATION_PROVIDED).when(at(CATEGORY, POTENTIAL, UNDECIDED, UNWILLING, WITNESS), oneOf(ACCOMMODATION_DECIDER, BY_SERVICE), POLICE_HEARD, oneOf(SHELTER, SUITABLE))
                    .to(PLACED).forgets(POLICE_HEARD).must().citing(MANUAL.at("Hamburg, no shelters for other purposes, for refugees or mixed")),
                duty("decide-on-accommodation", "decide on the place of accommodation in consultation with the police, and place the person").of(SERVICE).metBy(ACCOMMODATION_PROVIDED).on(SERVICE_CONTACTED, SERVICE_SOUGHT).whileIn(NOT_PLACED));
    }
    // spotless:on
}
