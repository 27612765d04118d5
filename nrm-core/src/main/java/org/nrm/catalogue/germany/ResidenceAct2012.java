package org.nrm.catalogue.germany;

import static org.nrm.catalogue.germany.GermanSources.*;
import static org.nrm.catalogue.germany.GermanWords.*;
import static org.nrm.catalogue.germany.HamburgWords.RETURN_CHOSEN;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationMeanings.INFORMATION_GIVEN;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.residence.ResidenceEntitlements.STAY;
import static org.nrm.residence.ResidenceEntitlements.TOLERATED_PRESENCE;
import static org.nrm.residence.ResidenceMeanings.*;

import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.residence.Asylum;
import org.nrm.residence.Presence;
import org.nrm.vocabulary.Words;

/** The procedures of the Residence Act after August 2012, for a mechanism that says when a person is willing to testify. */
final class ResidenceAct2012 {
  private static final Condition GROUND = any(
      oneOf(PERIOD_GROUND, SECURITY),
      all(oneOf(PERIOD_GROUND, RECONTACT), CONTACT_VOLUNTARY, INSTRUCTED));

  /** A period is owed, and neither set nor waived yet. */
  private static final Condition PERIOD_OWED = all(at(RESIDENCE, NO_TITLE), CONCRETE_INDICATIONS);

  /** What the act itself has against a removal, whoever carries it out. */
  private static final Condition REMOVABLE = all(
      not(at(RESIDENCE, PERIOD, SHORT_PERIOD, PERMIT)),
      not(PERIOD_OWED),
      not(at(TOLERATION, TOLERATED)),
      not(PRESENCE_NEEDED),
      not(at(Asylum.ASYLUM, Asylum.PENDING, Asylum.PROTECTED)));

  private ResidenceAct2012() {}

  // spotless:off
    static Words words() {
        return Words.of()
            .roles(HamburgWords.PERSON, HamburgWords.POLICE, HamburgWords.PROSECUTOR, HamburgWords.COURT)
            .roles(ALIENS_AUTHORITY, REMOVING_AUTHORITY, INSTRUCTING_BODY)
            .facts(CONCRETE_INDICATIONS, CONSULTED, PERIOD_MONTHS, PERIOD_THROUGH, PERIOD_GROUND, CONTACT_VOLUNTARY, INSTRUCTED)
            .facts(PRESENCE_APPROPRIATE, TIES_BROKEN, ONGOING, REVOCATION_GROUND, STATEMENTS_FALSE, PRESENCE_NEEDED)
            .events(PERIOD_SET, PERIOD_WAIVED, PERIOD_LIFTED, PERIOD_SHORTENED, PERSON_INSTRUCTED)
            .events(RESIDENCE_ISSUED, RESIDENCE_RENEWED, RESIDENCE_REVOKED, TOLERATION_GRANTED, TOLERATION_ENDED)
            .events(RETURN_CHOSEN, EXPULSION_ENFORCED, ASYLUM_REQUESTED)
            .entitlements(STAY, TOLERATED_PRESENCE)
            .meanings(REFLECTION_PERIOD, REFLECTION_GRANT, REFLECTION_TERMINATION, INFORMATION_GIVEN)
            .meanings(TEMPORARY_PERMIT, PERMIT_GRANT, PERMIT_RENEWAL, PERMIT_WITHDRAWAL, STAY_OVER)
            .meanings(VOLUNTARY_RETURN, ENFORCED_REMOVAL);
    }

    static ProcedureTable residence(Condition willing) {
        return procedure(RESIDENCE, "Residence", NO_TITLE)
            .under(ACT.at("§ 59(7)"),
                stage (NO_TITLE,         "No title"),
                stage (PERIOD,           "Period to leave, to decide on testifying").means(REFLECTION_PERIOD),
                in    (PERIOD)      .lasts(days(0)).countedFrom(Anchor.since(PERIOD_THROUGH)).notBefore(elapsed(months(3))).then(PERIOD_OVER)
                    .reading("the period lasts through the day that the authority names, and never less than three months", "three months always"),
                stage (SHORT_PERIOD,     "Period to leave, shortened").means(REFLECTION_PERIOD).lasts(days(0)).countedFrom(Anchor.since(PERIOD_THROUGH)).then(PERIOD_OVER),
                stage (PERIOD_OVER,      "Period over").means(STAY_OVER),
                stage (PERIOD_WITHDRAWN, "Period waived or lifted").means(STAY_OVER),
                from  (NO_TITLE)    .on(PERIOD_SET)      .when(CONCRETE_INDICATIONS, atLeast(PERIOD_MONTHS, 3), CONSULTED).to(PERIOD).must().citing(later(ACT_2021, "§ 72(6)")),
                from  (NO_TITLE)    .on(PERIOD_WAIVED)   .when(GROUND, CONSULTED).to(PERIOD_WITHDRAWN).as("waived")   .may().citing(later(ACT_2021, "§ 72(6)"))
                    .reading("contact before the instruction is no ground", "any contact is"),
                from  (PERIOD, SHORT_PERIOD).on(PERIOD_LIFTED).when(GROUND, CONSULTED).to(PERIOD_WITHDRAWN).as("lifted").may().citing(later(ACT_2021, "§ 72(6)"))
                    .reading("contact before the instruction is no ground", "any contact is"),
                from  (PERIOD)      .on(PERIOD_SHORTENED).when(GROUND, CONSULTED).to(SHORT_PERIOD).as("shortened")    .may().citing(later(ACT_2021, "§ 72(6)"))
                    .reading("contact before the instruction is no ground", "any contact is"),
                from  (NO_TITLE, PERIOD, SHORT_PERIOD).on(PERSON_INSTRUCTED).stays().establishes(INSTRUCTED).must(),
                duty("instruct-person", "instruct the person on the period, its end and the permit").of(ALIENS_AUTHORITY).metBy(PERSON_INSTRUCTED).onEntering(PERIOD).when(not(INSTRUCTED)).whileIn(PERIOD, SHORT_PERIOD))
            .under(ACT.at("§ 25(4a)"),
                stage (PERMIT, "Residence permit for the criminal case").means(TEMPORARY_PERMIT).document("residence permit").grants(STAY),
                from  (NO_TITLE, PERIOD, SHORT_PERIOD).on(RESIDENCE_ISSUED).when(PRESENCE_APPROPRIATE, TIES_BROKEN, willing, CONSULTED).to(PERMIT).as("issued").may().citing(later(ACT_2021, "§ 72(6)")),
                from  (PERIOD_OVER, PERIOD_WITHDRAWN) .on(RESIDENCE_ISSUED).when(PRESENCE_APPROPRIATE, TIES_BROKEN, willing, CONSULTED).to(PERMIT).as("issued-after-the-period").may().citing(later(ACT_2021, "§ 72(6)"))
                    .reading("the permit does not depend on the period, and can follow its end", "before or during the period alone"),
                from  (EXPIRED, REVOKED)              .on(RESIDENCE_ISSUED).when(PRESENCE_APPROPRIATE, TIES_BROKEN, willing, CONSULTED).to(PERMIT).as("issued-anew").may().citing(later(ACT_2021, "§ 72(6)"))
                    .readingOnly("nothing read says that the permit is given once: who meets its conditions again can be given it again", "a permit that ran out or was revoked is not given again"))
            .under(ACT.at("§ 26(1)"),
                ending(EXPIRED, "Permit run out").means(STAY_OVER),
                in    (PERMIT).lasts(months(6)).then(EXPIRED).citing(ACT.at("§ 29(3)").noting("the family is not admitted to this permit"))
                    .reading("six months each time, as is usual", "longer in justified cases"),
                from  (PERMIT).on(RESIDENCE_RENEWED).when(PRESENCE_APPROPRIATE, TIES_BROKEN, willing, ONGOING, CONSULTED).prolongs(months(6)).may().citing(later(ACT_2026, "§ 8(1)"), later(ACT_2021, "§ 72(6)"))
                    .reading("renewal asks for the conditions of issue, and that the criminal case runs", "renewal as long as the case runs"))
            .under(later(ACT_2026, "§ 52(5)"),
                ending(REVOKED, "Permit revoked").means(STAY_OVER),
                from  (PERMIT).on(RESIDENCE_REVOKED).when(any(all(oneOf(REVOCATION_GROUND, NOT_WILLING), not(willing)), all(oneOf(REVOCATION_GROUND, FALSE_STATEMENTS), STATEMENTS_FALSE), oneOf(REVOCATION_GROUND, CONDITIONS_GONE), all(oneOf(REVOCATION_GROUND, RECONTACT), CONTACT_VOLUNTARY)), CONSULTED)
                    .to(REVOKED).should())
            .under(later(ACT_2021, "§ 51(1) no. 8"),
                ending(LAPSED_BY_ASYLUM, "Permit lapsed by a request for asylum").means(STAY_OVER),
                from  (PERMIT).on(ASYLUM_REQUESTED).to(LAPSED_BY_ASYLUM).must())
            .under(ACT.at("§§ 25(4a), 59(7)"),
                ending(RETURNED,         "Returned").means(STAY_OVER).readingOnly("a person can return at any time", "the provisions do not speak of return"),
                ending(ENDED_BY_REMOVAL, "Ended by removal from the territory").means(STAY_OVER).readingOnly("a stay ends when the person is removed", "removal leaves the title as it is"),
                from  (NO_TITLE, PERIOD, SHORT_PERIOD, PERIOD_OVER, PERIOD_WITHDRAWN, PERMIT, EXPIRED, REVOKED, LAPSED_BY_ASYLUM).on(RETURN_CHOSEN).to(RETURNED).as("returned").may()
                    .readingOnly("a person can return at any time", "the provisions do not speak of return"),
                from  (NO_TITLE, PERIOD_OVER, PERIOD_WITHDRAWN).on(EXPULSION_ENFORCED).when(REMOVABLE).to(ENDED_BY_REMOVAL).as("removed").may()
                    .readingOnly("a stay ends when the person is removed", "removal leaves the title as it is"));
    }

    static ProcedureTable toleration() {
        return procedure(TOLERATION, "Suspension of removal for criminal proceedings", NOT_TOLERATED)
            .under(ACT.at("§ 60a(2) sentence 2"),
                stage (NOT_TOLERATED, "Removal not suspended"),
                stage (TOLERATED,     "Removal suspended, presence tolerated").document("certificate of toleration").grants(TOLERATED_PRESENCE),
                from  (NOT_TOLERATED).on(TOLERATION_GRANTED).when(PRESENCE_NEEDED)     .to(TOLERATED)    .must(),
                from  (TOLERATED)    .on(TOLERATION_ENDED)  .when(not(PRESENCE_NEEDED)).to(NOT_TOLERATED).may()
                    .reading("toleration lasts as long as the presence is needed", "it ends with its certificate"));
    }

    static SharedProcedure presence() {
        return Presence.of(
            ACT.at("§ 59")
                .reading("the person stays obliged to leave, and can be told so, while no permit is held and no asylum granted", "no order during the period, or while a request for asylum is pending"),
            all(not(at(RESIDENCE, PERMIT)), not(at(Asylum.ASYLUM, Asylum.PROTECTED))),
            ACT.at("§ 59(7), § 60a(2) sentence 2")
                .reading("nobody is removed while a period is owed or runs, with a permit, while the removal is or must be suspended, or with asylum asked for or granted", "the period bars nothing before it is set, and the suspension nothing before it is granted; asylum law, which was not read"),
            REMOVABLE,
            ALIENS_AUTHORITY, REMOVING_AUTHORITY);
    }

    static SharedProcedure asylum() {
        return Asylum.of(
            ACT_2021.at("§ 51(1) no. 8")
                .reading("the provision supposes that asylum can be asked for at any time", "asylum law, which was not read"),
            ASYLUM_AUTHORITY);
    }
    // spotless:on
}
