package org.nrm.catalogue.europe.union;

import static org.nrm.catalogue.europe.union.Directive2004Words.*;
import static org.nrm.catalogue.europe.union.UnionSources.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.EDUCATION;
import static org.nrm.reintegration.ReintegrationEntitlements.VOCATIONAL_TRAINING;
import static org.nrm.residence.ResidenceEntitlements.*;
import static org.nrm.residence.ResidenceRoles.*;

import java.time.LocalDate;
import java.util.List;
import org.nrm.condition.Condition;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.residence.Asylum;
import org.nrm.residence.Presence;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;

/**
 * Directive 2004/81/EC: a state that takes over what the directive asks and no more, for adults, without a programme on which
 * the permit depends. Arts 3, 5 to 8, 10 and 12 were read in German; arts 9, 11, 13 and 14 are recalled, art. 14 mirrored in
 * part by Portuguese law.
 *
 * <p>The length of the reflection period is the state's: see {@link Directive2004Readings}.
 */
public final class Directive2004 {
  /** Art. 6(4), art. 14(a): all three must hold, so that contact that the traffickers sought or forced is no ground. */
  static final Condition CONTACT_OF_OWN_WILL =
      all(CONTACT_ACTIVE, CONTACT_VOLUNTARY, CONTACT_OWN_INITIATIVE);

  /** Art. 8(1)-(2). */
  static final Condition CONDITIONS_MET =
      all(STAY_USEFUL, COOPERATES, TIES_BROKEN, not(PUBLIC_ORDER_DANGER));

  private static final Condition NOT_PROTECTED = not(at(RESIDENCE, REFLECTION, EXAMINATION));

  private Directive2004() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2004() {
    return mechanism(
            "eu-2004-81",
            "European Union: residence permits for victims who cooperate (Directive 2004/81/EC)",
            "european-union")
        .inForceSince(LocalDate.of(2004, 8, 6))
        .roles(
            PERSON_CONCERNED,
            COMPETENT_AUTHORITY,
            NON_GOVERNMENTAL_ORGANISATION,
            IMMIGRATION_AUTHORITY,
            REMOVING_AUTHORITY,
            ASYLUM_AUTHORITY,
            PROSECUTOR)
        .facts(THIRD_COUNTRY_NATIONAL, CHILD, INFORMED_OF_RIGHTS)
        .facts(WITHOUT_MEANS, SPECIAL_NEEDS, NEEDS_INTERPRETING, PROGRAMME_OFFERED)
        .facts(STAY_USEFUL, COOPERATES, TIES_BROKEN, PUBLIC_ORDER_DANGER, PROCEEDINGS_ONGOING)
        .facts(CONTACT_ACTIVE, CONTACT_VOLUNTARY, CONTACT_OWN_INITIATIVE)
        .facts(REFLECTION_END_GROUND, REFUSAL_GROUND, WITHDRAWAL_GROUND)
        .events(POSSIBILITIES_EXPLAINED, REFLECTION_STARTED, REFLECTION_TERMINATED)
        .events(COOPERATION_DECIDED, EXAMINATION_STARTED, PERMIT_ISSUED, PERMIT_REFUSED)
        .events(PERMIT_RENEWED, RENEWAL_REFUSED, PERMIT_WITHDRAWN)
        .events(TRANSFER_DECIDED, TRANSFER_EXECUTED)
        .entitlements(INFORMATION_ON_RIGHTS, SUBSISTENCE, EMERGENCY_MEDICAL_CARE)
        .entitlements(PSYCHOLOGICAL_ASSISTANCE, INTERPRETING, PHYSICAL_PROTECTION, MEDICAL_CARE)
        .entitlements(TOLERATED_PRESENCE, NO_REMOVAL, STAY, WORK, EDUCATION)
        .entitlements(VOCATIONAL_TRAINING, PROGRAMME_ACCESS)
        .meanings(
            IdentificationMeanings.INFORMATION_GIVEN,
            ResidenceMeanings.REFLECTION_PERIOD,
            ResidenceMeanings.REFLECTION_GRANT,
            ResidenceMeanings.REFLECTION_TERMINATION,
            ResidenceMeanings.COOPERATION_DECISION,
            ResidenceMeanings.TEMPORARY_PERMIT,
            ResidenceMeanings.PERMIT_GRANT,
            ResidenceMeanings.PERMIT_REFUSAL,
            ResidenceMeanings.PERMIT_RENEWAL,
            ResidenceMeanings.PERMIT_WITHDRAWAL,
            ResidenceMeanings.STAY_OVER,
            ResidenceMeanings.TRANSFER_DECISION,
            ResidenceMeanings.ENFORCED_TRANSFER,
            ResidenceMeanings.REMOVED_FROM_TERRITORY)
        .procedures(residence(), transfer())
        .with(
            Asylum.of(
                Citation.of("Rules of this library", "asylum", org.nrm.vocabulary.Standing.READING)
                    .reading(
                        "the directive leaves asylum open at any time",
                        "what its recitals say, which were not read"),
                ASYLUM_AUTHORITY),
            Presence.of(
                permit("art. 6(2)")
                    .reading(
                        "an order to leave may be issued; what is forbidden is to enforce it",
                        "no order may be issued either"),
                always(),
                List.of(
                    permit("art. 6(2)"),
                    permit("art. 8(3)")
                        .reading(
                            "who holds a permit, or has asked for asylum or been granted it, is not removed",
                            "a permit or a request for asylum suspends nothing")),
                all(
                    NOT_PROTECTED,
                    not(at(RESIDENCE, PERMIT)),
                    not(at(Asylum.ASYLUM, Asylum.PENDING, Asylum.PROTECTED))),
                REMOVING_AUTHORITY))
        .readings(Directive2004Questions.all2004())
        .build();
  }

  // spotless:off
    private static ProcedureTable residence() {
        return procedure(RESIDENCE, "Reflection period and residence permit", POTENTIAL)
            .under(permit("art. 5"),
                stage (POTENTIAL, "May fall within the directive").grants(INFORMATION_ON_RIGHTS),
                stage (INFORMED,  "Informed").grants(INFORMATION_ON_RIGHTS),
                from  (POTENTIAL)             .on(POSSIBILITIES_EXPLAINED).when(THIRD_COUNTRY_NATIONAL).to(INFORMED).establishes(INFORMED_OF_RIGHTS).must()
                    .citing(permit("art. 3(1)")))
            .under(permit("art. 6(1)"),
                from  (INFORMED)              .on(REFLECTION_STARTED).when(not(CHILD)).to(REFLECTION).must().citing(permit("art. 3(3)"))
                    .reading("the state does not apply the directive to minors, so that the period is for adults; it starts when the authority says so", "minors are included; it starts on another day that national law names"))
            .under(permit("art. 6(1)-(2)"),
                stage (REFLECTION, "Reflection period").means(ResidenceMeanings.REFLECTION_PERIOD).lasts(days(45)).then(EXAMINATION).grants(NO_REMOVAL)
                    .reading("45 days: the directive leaves the length to national law and sets no least length", "any other length; a state bound by the Council of Europe Convention takes 30 days or more"),
                stage (EXAMINATION, "Reflection period over, decision on a permit awaited").grants(NO_REMOVAL)
                    .reading("until the authorities have decided nothing is enforced, an early examination included", "protection ends with the period"))
            .under(permit("art. 6(3)"),
                in    (REFLECTION)            .grants(TOLERATED_PRESENCE)
                    .reading("the period gives no right of residence; the person is present while nothing can be enforced", "no presence is read"),
                in    (EXAMINATION)           .grants(TOLERATED_PRESENCE)
                    .reading("the period gives no right of residence; the person is present while nothing can be enforced", "no presence is read"))
            .under(permit("art. 6(4)"),
                ending(TERMINATED, "Reflection period ended before its time").means(ResidenceMeanings.STAY_OVER),
                from  (REFLECTION)            .on(REFLECTION_TERMINATED).when(any(all(oneOf(REFLECTION_END_GROUND, PUBLIC_POLICY), PUBLIC_ORDER_DANGER), all(oneOf(REFLECTION_END_GROUND, CONTACT_RENEWED), CONTACT_OF_OWN_WILL))).to(TERMINATED).may())
            .under(permit("art. 6(1)"),
                from  (REFLECTION, EXAMINATION, PERMIT).on(COOPERATION_DECIDED).when(INFORMED_OF_RIGHTS).stays().may())
            .under(permit("art. 7(1)"),
                in    (REFLECTION)            .grants(SUBSISTENCE, EMERGENCY_MEDICAL_CARE).when(WITHOUT_MEANS),
                in    (EXAMINATION)           .grants(SUBSISTENCE, EMERGENCY_MEDICAL_CARE).when(WITHOUT_MEANS),
                in    (REFLECTION)            .grants(PSYCHOLOGICAL_ASSISTANCE).when(SPECIAL_NEEDS)
                    .reading("national law provides psychological help for the most vulnerable", "it provides none"),
                in    (EXAMINATION)           .grants(PSYCHOLOGICAL_ASSISTANCE).when(SPECIAL_NEEDS)
                    .reading("national law provides psychological help for the most vulnerable", "it provides none"))
            .under(permit("art. 7(2)"),
                in    (REFLECTION)            .grants(PHYSICAL_PROTECTION),
                in    (EXAMINATION)           .grants(PHYSICAL_PROTECTION))
            .under(permit("art. 7(3)"),
                in    (REFLECTION)            .grants(INTERPRETING).when(NEEDS_INTERPRETING),
                in    (EXAMINATION)           .grants(INTERPRETING).when(NEEDS_INTERPRETING))
            .under(permit("art. 8(1)"),
                from  (REFLECTION)            .on(EXAMINATION_STARTED).when(COOPERATES).to(EXAMINATION).may())
            .under(permit("art. 8(2)-(3)"),
                stage (PERMIT, "Residence permit").document("residence permit").means(ResidenceMeanings.TEMPORARY_PERMIT).lasts(months(6)).then(PERMIT_RUN_OUT).grants(STAY)
                    .reading("six months, the least validity", "a longer one"),
                ending(REFUSED, "Permit refused").means(ResidenceMeanings.STAY_OVER),
                from  (EXAMINATION)           .on(PERMIT_ISSUED) .when(CONDITIONS_MET).to(PERMIT).as("permit-issued").may()
                    .reading("a permit can be issued only if the conditions are met; that it must be then is not said", "it must be issued"),
                from  (EXAMINATION)           .on(PERMIT_REFUSED).when(any(all(oneOf(REFUSAL_GROUND, CONDITIONS_NOT_MET), any(not(STAY_USEFUL), not(COOPERATES), not(TIES_BROKEN))), all(oneOf(REFUSAL_GROUND, PUBLIC_POLICY), PUBLIC_ORDER_DANGER))).to(REFUSED).as("permit-refused").may()
                    .reading("a refusal names the condition that is not met; that no programme is attended is none, since the state asks for none", "participation is asked for (art. 12(2))"))
            .under(permit("art. 8(3)"),
                from  (PERMIT)                .on(PERMIT_RENEWED).when(CONDITIONS_MET).prolongs(months(6)).as("permit-renewed").must()
                    .reading("a renewal lasts six months at least, as the permit does", "a renewal can be shorter"))
            .under(recalled("art. 9"),
                in    (PERMIT)                .grants(SUBSISTENCE, EMERGENCY_MEDICAL_CARE).when(WITHOUT_MEANS),
                in    (PERMIT)                .grants(MEDICAL_CARE, PSYCHOLOGICAL_ASSISTANCE).when(SPECIAL_NEEDS),
                in    (PERMIT)                .grants(INTERPRETING).when(NEEDS_INTERPRETING),
                in    (PERMIT)                .grants(PHYSICAL_PROTECTION))
            .under(recalled("art. 11"),
                in    (PERMIT)                .grants(WORK, VOCATIONAL_TRAINING, EDUCATION))
            .under(permit("art. 12(1)"),
                in    (PERMIT)                .grants(PROGRAMME_ACCESS).when(PROGRAMME_OFFERED)
                    .reading("access is to programmes that exist and are offered", "programmes have to be set up"))
            .under(recalled("art. 13"),
                ending(PERMIT_RUN_OUT, "Permit run out").means(ResidenceMeanings.STAY_OVER),
                from  (PERMIT)                .on(RENEWAL_REFUSED).when(any(not(STAY_USEFUL), not(COOPERATES), not(TIES_BROKEN), not(PROCEEDINGS_ONGOING))).stays().as("permit-not-renewed").must()
                    .reading("the permit then runs out on its last day; a state may be more generous (art. 4)", "it ends at once"))
            .under(recalled("art. 14"),
                ending(WITHDRAWN, "Permit withdrawn").means(ResidenceMeanings.STAY_OVER),
                from  (PERMIT).on(PERMIT_WITHDRAWN).when(oneOf(WITHDRAWAL_GROUND, CONTACT_RENEWED), CONTACT_OF_OWN_WILL).to(WITHDRAWN).as("withdrawn-for-contact").may().citing(PORTUGAL.at("art. 115(1)(a)")),
                from  (PERMIT).on(PERMIT_WITHDRAWN).when(oneOf(WITHDRAWAL_GROUND, FRAUD)).to(WITHDRAWN).as("withdrawn-for-fraud").may().citing(PORTUGAL.at("art. 115(1)(b)")),
                from  (PERMIT).on(PERMIT_WITHDRAWN).when(oneOf(WITHDRAWAL_GROUND, PUBLIC_POLICY), PUBLIC_ORDER_DANGER).to(WITHDRAWN).as("withdrawn-for-public-policy").may(),
                from  (PERMIT).on(PERMIT_WITHDRAWN).when(oneOf(WITHDRAWAL_GROUND, CEASED_COOPERATION), not(COOPERATES)).to(WITHDRAWN).as("withdrawn-for-ceased-cooperation").may().citing(PORTUGAL.at("art. 115(1)(c)")),
                from  (PERMIT).on(PERMIT_WITHDRAWN).when(oneOf(WITHDRAWAL_GROUND, PROCEEDINGS_DISCONTINUED), not(PROCEEDINGS_ONGOING)).to(WITHDRAWN).as("withdrawn-for-discontinued-proceedings").may(),
                from  (PERMIT).on(PERMIT_WITHDRAWN).when(oneOf(WITHDRAWAL_GROUND, CONDITIONS_NOT_MET), any(not(STAY_USEFUL), not(TIES_BROKEN))).to(WITHDRAWN).as("withdrawn-for-conditions").may());
    }

    private static ProcedureTable transfer() {
        return procedure(TRANSFER, "Transfer to another Member State", NO_TRANSFER)
            .under(COURT_OF_JUSTICE.at("holding"),
                stage (NO_TRANSFER, "No transfer decided"),
                stage (DECIDED,     "Transfer decided"),
                ending(TRANSFERRED, "Transferred").means(ResidenceMeanings.REMOVED_FROM_TERRITORY),
                from  (NO_TRANSFER).on(TRANSFER_DECIDED) .to(DECIDED).may())
            .under(permit("art. 6(2)"),
                from  (DECIDED)    .on(TRANSFER_EXECUTED).when(NOT_PROTECTED, not(at(RESIDENCE, PERMIT))).to(TRANSFERRED).as("transferred").may().citing(COURT_OF_JUSTICE.at("holding"))
                    .reading("a transfer may be decided and prepared during the period and not carried out, nor while the decision on a permit is awaited or a permit runs", "the decision too is forbidden; a transfer is open once the period is over"));
    }
    // spotless:on
}
