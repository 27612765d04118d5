package org.nrm.catalogue.italy.outreach;

import static org.nrm.identification.IdentificationRoles.OUTREACH_UNIT;
import static org.nrm.identification.OutreachContact.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.in;
import static org.nrm.protection.ProtectionFacts.INFORMED_CONSENT;
import static org.nrm.protection.ProtectionRoles.CULTURAL_MEDIATOR;
import static org.nrm.referral.ReferralEntitlements.*;

import org.nrm.identification.OutreachContact;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/**
 * The outreach units of On the Road and Tampep in Italy as of 2005. Their mapping and monitoring are about places, not about
 * a person, and are no part of a case.
 */
public final class Outreach2005 {
  private static final Instrument MANUAL = Instrument.of(
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
      Standing.SECONDARY);

  private Outreach2005() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2005() {
    return mechanism(
            "outreach-2005", "Italy: the outreach units of On the Road and Tampep", "italy")
        .entitlements(
            INFORMATION_ON_RIGHTS,
            COUNSELLING,
            INTERPRETING,
            MEDICAL_CARE,
            LEGAL_ASSISTANCE,
            PSYCHOLOGICAL_ASSISTANCE,
            SPECIALISED_ASSISTANCE)
        .with(contact())
        .build();
  }

  // spotless:off
    private static SharedProcedure contact() {
        SharedProcedure contact = OutreachContact.of(MANUAL.at("On the Road and Tampep, outreach units"), INFORMED_CONSENT, OUTREACH_UNIT, CULTURAL_MEDIATOR);
        contact.table()
            .under(MANUAL.at("On the Road and Tampep, contact work and cultural mediators"),
                in    (IN_CONTACT)             .grants(INFORMATION_ON_RIGHTS, COUNSELLING, INTERPRETING),
                in    (IN_RELATIONSHIP)        .grants(INFORMATION_ON_RIGHTS, COUNSELLING, INTERPRETING),
                in    (ACCOMPANIED_TO_SERVICES).grants(INFORMATION_ON_RIGHTS, COUNSELLING, INTERPRETING),
                in    (WISHING_TO_LEAVE)       .grants(INFORMATION_ON_RIGHTS, COUNSELLING, INTERPRETING))
            .under(MANUAL.at("On the Road and Tampep, activities of the outreach units"),
                in    (ACCOMPANIED_TO_SERVICES).grants(MEDICAL_CARE, LEGAL_ASSISTANCE, PSYCHOLOGICAL_ASSISTANCE),
                in    (WISHING_TO_LEAVE)       .grants(MEDICAL_CARE, LEGAL_ASSISTANCE, PSYCHOLOGICAL_ASSISTANCE),
                in    (REFERRED)               .grants(SPECIALISED_ASSISTANCE)
                    .reading("the programme to which the person is referred takes over", "the unit goes on to assist beside the programme"));
        return contact;
    }
    // spotless:on
}
