package org.nrm.json.primero;

import java.util.List;
import org.nrm.condition.Conditions;
import org.nrm.identification.IdentificationRoles;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.MechanismTable;
import org.nrm.protection.Consent;
import org.nrm.protection.Purpose;
import org.nrm.referral.Referral;
import org.nrm.referral.ReferralRoles;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The rules by which a history of Primero is judged: our {@link Referral} and the consent that it rests on, nothing else. */
public final class PrimeroReferrals {
  private static final Citation SOURCE = Instrument.of(
          "Primero v2 (UNICEF), transitions of a record", Standing.PRACTICE)
      .at("consent of a referral or transfer");

  /** Consent to be referred. Primero keeps answers to two questions of the record, and no time. */
  static final Consent CONSENT = Consent.to(Purpose.REFERRAL)
      .askedBy(ReferralRoles.REFERRING_ORGANISATION)
      .givenBy(IdentificationRoles.PERSON_CONCERNED);

  private static final ReferralMechanism MECHANISM = MechanismTable.mechanism(
          "referral-history", "A history of referrals", "international")
      .with(
          CONSENT.under(SOURCE),
          Referral.of(
              SOURCE,
              CONSENT,
              Conditions.always(),
              List.of(ReferralRoles.REFERRING_ORGANISATION),
              List.of(ReferralRoles.RECEIVING_ORGANISATION)))
      .build();

  private PrimeroReferrals() {}

  /** {@return the rules} */
  public static ReferralMechanism mechanism() {
    return MECHANISM;
  }
}
