package org.nrm.catalogue.serbia.hotline;

import static org.nrm.catalogue.serbia.hotline.HotlineSources.MANUAL;
import static org.nrm.catalogue.serbia.hotline.HotlineWords.*;
import static org.nrm.condition.Conditions.at;
import static org.nrm.identification.HotlineCall.*;
import static org.nrm.identification.IdentificationRoles.HOTLINE;
import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.protection.ProtectionMeanings.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.FOLLOW_UP;

import org.nrm.identification.HotlineCall;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;

/**
 * The SOS hotline of ASTRA, a non-governmental organisation in Serbia, as of 2005: calls, and the assistance that follows
 * where somebody is a suspected victim. It decides on nobody's stay.
 */
public final class AstraHotline2005 {
  private AstraHotline2005() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2005() {
    return mechanism("astra-hotline-2005", "Serbia: the hotline of ASTRA", "serbia")
        .roles(PERSON_CONCERNED)
        .events(
            ASSISTANCE_OFFERED,
            ASSISTANCE_ACCEPTED,
            ASSISTANCE_DECLINED,
            ASSISTANCE_WITHDRAWN,
            ASSISTANCE_COMPLETED)
        .entitlements(
            COUNSELLING,
            LEGAL_ASSISTANCE,
            SAFE_ACCOMMODATION,
            PSYCHOLOGICAL_ASSISTANCE,
            SOCIAL_ASSISTANCE,
            MEDICAL_CARE,
            SUPPORT_IN_PROCEEDINGS,
            FOLLOW_UP)
        .meanings(CONSENT_GRANT, CONSENT_REFUSAL, CONSENT_WITHDRAWAL)
        .with(calls())
        .procedures(assistance())
        .build();
  }

  // spotless:off
    private static SharedProcedure calls() {
        SharedProcedure calls = HotlineCall.of(MANUAL.at("ASTRA, calls and identification of victims"), HOTLINE);
        calls.table()
            .under(MANUAL.at("ASTRA, hotline counselling"),
                in    (CRITERIA_OPEN).grants(COUNSELLING),
                in    (SUSPECTED)    .grants(COUNSELLING),
                in    (CONFIRMED)    .grants(COUNSELLING))
            .under(MANUAL.at("ASTRA, prevention of trafficking"),
                in    (ASKING)       .grants(COUNSELLING, LEGAL_ASSISTANCE));
        return calls;
    }

    private static ProcedureTable assistance() {
        return procedure(ASSISTANCE, "Assistance by ASTRA", NOT_OFFERED)
            .under(MANUAL.at("ASTRA, victim assistance"),
                stage (NOT_OFFERED, "Not offered"),
                stage (OFFERED,     "Offered"),
                stage (ACCEPTED,    "Accepted").grants(SAFE_ACCOMMODATION, PSYCHOLOGICAL_ASSISTANCE, SOCIAL_ASSISTANCE, LEGAL_ASSISTANCE,
                                                       MEDICAL_CARE, SUPPORT_IN_PROCEEDINGS, FOLLOW_UP),
                stage (DECLINED,    "Declined"),
                stage (WITHDRAWN,   "Withdrawn from"),
                stage (COMPLETED,   "Completed"),
                from  (NOT_OFFERED, DECLINED, WITHDRAWN, COMPLETED)
                                  .on(ASSISTANCE_OFFERED).when(at(HOTLINE_CALL, SUSPECTED, CONFIRMED)).to(OFFERED).as("offered").must()
                    .reading("a suspicion is enough for the offer, and it can be made again", "assistance waits until the suspicion is confirmed"),
                from  (OFFERED)   .on(ASSISTANCE_ACCEPTED)  .to(ACCEPTED) .must(),
                from  (OFFERED)   .on(ASSISTANCE_DECLINED)  .to(DECLINED) .must(),
                from  (ACCEPTED)  .on(ASSISTANCE_WITHDRAWN) .to(WITHDRAWN).must(),
                from  (ACCEPTED)  .on(ASSISTANCE_COMPLETED) .to(COMPLETED).may());
    }
    // spotless:on
}
