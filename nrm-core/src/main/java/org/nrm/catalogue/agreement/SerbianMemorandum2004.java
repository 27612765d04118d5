package org.nrm.catalogue.agreement;

import static org.nrm.referral.AgreedDuty.Act.*;
import static org.nrm.referral.AgreementTerm.*;
import static org.nrm.referral.TermStatus.*;

import org.nrm.referral.AgreedDuty;
import org.nrm.referral.AgreementParty;
import org.nrm.referral.CooperationAgreement;
import org.nrm.referral.InformationFlow;
import org.nrm.referral.ReferralRoles;
import org.nrm.referral.StatedTerm;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.Standing;

/**
 * The memorandum of understanding between the Serbian Agency for the co-ordination of victim protection and the Ministry of
 * the Interior: negotiated, never formally signed, and followed as standard practice, as the manual of 2005 tells it.
 */
final class SerbianMemorandum2004 {
  static final Role AGENCY = ReferralRoles.COORDINATING_AGENCY;
  static final Role MINISTRY =
      Role.of("interior-ministry", "ministry of the interior", RoleKind.ENFORCES);

  private static final Instrument MEMORANDUM = Instrument.of(
      "Memorandum of the Serbian Agency and the Ministry of the Interior, unsigned (told in the manual of 2005)",
      Standing.PRACTICE);

  private SerbianMemorandum2004() {}

  // spotless:off
  static CooperationAgreement agreement() {
    return new CooperationAgreement.Builder()
        .id(RuleId.of("serbia-2004"))
        .title("Serbia: Agency for the co-ordination of victim protection and Ministry of the Interior")
        .jurisdiction(JurisdictionId.of("serbia"))
        .addParties(AgreementParty.of(MINISTRY, AgreementParty.Kind.LAW_ENFORCEMENT), AgreementParty.of(AGENCY, AgreementParty.Kind.STATE))
        .signed(ABSENT)
        .funding(NOT_STATED)
        .addDuties(
            AgreedDuty.of("tell-agency-of-each-case", MINISTRY, INFORM_PARTY, "each case that is revealed", "inform the Agency", MEMORANDUM.at("information about each case")),
            AgreedDuty.of("admit-agency", MINISTRY, ADMIT, "police procedures", "let staff of the Agency be present", MEMORANDUM.at("presence at police procedures")))
        .addFlows(
            InformationFlow.of(MINISTRY, AGENCY, "that a possible case of trafficking was revealed", "in each case", MEMORANDUM.at("information about each case")))
        .addTerms(
            StatedTerm.of(ASSISTANCE_IRRESPECTIVE_OF_TESTIMONY, NOT_STATED, "the Agency treats all suspected victims as victims; the memorandum is not said to rule on it", MEMORANDUM.at("practice of the Agency")))
        .addCitations(MEMORANDUM.at("contents"))
        .build();
  }
  // spotless:on
}
