package org.nrm.catalogue.agreement;

import static org.nrm.referral.AgreedDuty.Act.*;
import static org.nrm.referral.AgreementTerm.*;
import static org.nrm.referral.TermStatus.*;

import java.time.LocalDate;
import java.time.Year;
import org.nrm.identification.IdentificationRoles;
import org.nrm.referral.AgreedDuty;
import org.nrm.referral.AgreementParty;
import org.nrm.referral.CaseCategory;
import org.nrm.referral.CooperationAgreement;
import org.nrm.referral.InformationFlow;
import org.nrm.referral.StatedTerm;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.Standing;

/**
 * The agreement of Hamburg between the coordination centre KOOFRA and the criminal investigation office, of 1999. Its text
 * was not read: the categories and who leads are told of it, the duties are those of the general German model, as the manual
 * of 2005 tells both.
 */
final class HamburgAgreement1999 {
  static final Role POLICE = IdentificationRoles.POLICE;
  static final Role PERSON = IdentificationRoles.PERSON_CONCERNED;
  static final Role COUNSELLING =
      Role.of("counselling-service", "specialised counselling service", RoleKind.SUPPORTS);

  private static final Instrument AGREEMENT = Instrument.of(
      "Agreement of KOOFRA and the police of Hamburg, 1999 (told in the manual of 2005, text not read)",
      Standing.SECONDARY);
  private static final Instrument MODEL = Instrument.of(
      "Obligations of police and counselling services in Germany, general model (told in the manual of 2005)",
      Standing.SECONDARY);
  private static final Instrument ACCOUNTS =
      Instrument.of("Accounts of the work of KOOFRA (excerpts)", Standing.SECONDARY);

  private HamburgAgreement1999() {}

  // spotless:off
  static CooperationAgreement agreement() {
    return new CooperationAgreement.Builder()
        .id(RuleId.of("hamburg-1999"))
        .title("Hamburg: counselling service KOOFRA and criminal investigation office")
        .jurisdiction(JurisdictionId.of("germany-hamburg"))
        .addParties(AgreementParty.of(POLICE, AgreementParty.Kind.LAW_ENFORCEMENT), AgreementParty.of(COUNSELLING, AgreementParty.Kind.INDEPENDENT))
        .since(Year.of(1999))
        .renewed(LocalDate.of(2018, 11, 23))
        .signed(NOT_STATED)
        .funding(NOT_STATED)
        .addCategories(
            CaseCategory.of("potential-victim", "an indicator applies", POLICE,
                AGREEMENT.at("list of indicators").reading("who has the first contact leads until the person has been informed", "nobody leads before the three categories")),
            CaseCategory.of("undecided", "has not decided whether to testify", COUNSELLING, AGREEMENT.at("three categories of victims")),
            CaseCategory.of("unwilling", "does not want to testify", COUNSELLING, AGREEMENT.at("three categories of victims")),
            CaseCategory.of("witness", "testifies", POLICE, AGREEMENT.at("three categories of victims")))
        .addDuties(
            AgreedDuty.of("recognise-potential-victims", POLICE, IDENTIFY, "any indicator of the list applies", "treat the person as a potential victim", AGREEMENT.at("list of indicators")),
            AgreedDuty.of("inform-of-counselling", POLICE, INFORM_PERSON, "first contact with a potential witness", "inform of the independent counselling service", MODEL.at("obligations of the police, 1")),
            AgreedDuty.of("contact-counselling-and-protection", POLICE, INFORM_PARTY, "as soon as trafficking is suspected", "contact the counselling service and the police unit for protection", MODEL.at("obligations of the police, 1")),
            AgreedDuty.of("deal-with-authorities", POLICE, ADMINISTER, "throughout", "settle formalities, and see that nothing about the witness gets out", MODEL.at("obligations of the police, 2")),
            AgreedDuty.of("protect-at-hearings", POLICE, PROTECT, "before, during and after inspections, interviews and hearings", "protect the person", MODEL.at("obligations of the police, 3")),
            AgreedDuty.of("advise-counsellors", POLICE, PROTECT, "throughout", "advise counsellors on their own protection", MODEL.at("obligations of the police, 4")),
            AgreedDuty.of("cooperate-where-needed", POLICE, PROTECT, "where necessary", "cooperate with the counselling service that leads", AGREEMENT.at("three categories of victims")
                .reading("who does not lead still cooperates", "the duty is that of the counselling service, to cooperate with the police")).in("undecided", "unwilling"),
            AgreedDuty.of("decide-on-accommodation", COUNSELLING, ACCOMMODATE, "placement", "decide on the accommodation in consultation with the police, and place the person", MODEL.at("obligations of counselling services, 1")),
            AgreedDuty.of("care-continuously", COUNSELLING, ASSIST, "throughout", "give psychological and social care and arrange medical care", MODEL.at("obligations of counselling services, 2")),
            AgreedDuty.of("be-present-at-interviews", COUNSELLING, ASSIST, "interviews, if the person so wishes", "be present", MODEL.at("obligations of counselling services, 3")),
            AgreedDuty.of("support-at-hearings", COUNSELLING, ASSIST, "before, during and after inspections, interviews and hearings", "give psychological support", MODEL.at("obligations of counselling services, 4")),
            AgreedDuty.of("train-and-educate", COUNSELLING, ASSIST, "throughout", "offer training for reintegration, and education", MODEL.at("obligations of counselling services, 5")),
            AgreedDuty.of("counsel-neutrally", COUNSELLING, ASSIST, "before the decision to testify", "counsel neutrally, so that the decision is informed", AGREEMENT.at("neutral counselling")),
            AgreedDuty.of("counsel-witnesses-besides", COUNSELLING, ASSIST, "the police lead", "counsel in the person's own language, with regular contact of a cultural mediator", AGREEMENT.at("three categories of victims")).in("witness"))
        .addFlows(
            InformationFlow.of(POLICE, PERSON, "that independent counselling exists, by a flyer in her language", "an indicator applies", AGREEMENT.at("list of indicators; flyer")),
            InformationFlow.of(POLICE, COUNSELLING, "that a person may be trafficked", "as soon as it is suspected", MODEL.at("obligations of the police, 1")),
            InformationFlow.of(COUNSELLING, POLICE, "where the person is to be housed", "before placement, in consultation", MODEL.at("obligations of counselling services, 1")))
        .addTerms(
            StatedTerm.of(ASSISTANCE_IRRESPECTIVE_OF_TESTIMONY, PRESENT, "those who do not want to testify, and the undecided, are supported too", AGREEMENT.at("three categories of victims"), ACCOUNTS.at("support does not depend on cooperation")),
            StatedTerm.of(DECISION_TO_TESTIFY_IS_THE_PERSONS, PRESENT, "counselling is neutral, so that she decides informed", AGREEMENT.at("neutral counselling")),
            StatedTerm.of(SAFETY_OF_WITNESSES_FIRST, NOT_STATED, "the police protect her at hearings; that safety comes first is not said", MODEL.at("obligations of the police, 3")),
            StatedTerm.of(TIME_TO_REFLECT, NOT_STATED, "four weeks are reported of the practice from 1999 to 2001, not of the agreement", ACCOUNTS.at("four weeks")),
            StatedTerm.of(EXCEPTIONAL_LEAVE_TO_REMAIN, NOT_STATED, "the stay is not said to be part of the agreement", AGREEMENT.at("contents")))
        .addCitations(AGREEMENT.at("contents"), MODEL.at("obligations"), ACCOUNTS.at("first agreement of 1999, renewed on 23 November 2018"))
        .build();
  }
  // spotless:on
}
