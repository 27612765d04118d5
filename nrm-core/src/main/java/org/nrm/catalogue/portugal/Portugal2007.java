package org.nrm.catalogue.portugal;

import static org.nrm.catalogue.europe.union.Directive2004Words.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.identification.IdentificationRoles.COMPETENT_AUTHORITY;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEntitlements.*;
import static org.nrm.reintegration.ReintegrationEntitlements.EDUCATION;
import static org.nrm.reintegration.ReintegrationEntitlements.VOCATIONAL_TRAINING;
import static org.nrm.residence.ResidenceEntitlements.*;
import static org.nrm.residence.ResidenceRoles.IMMIGRATION_AUTHORITY;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.Length;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReadingChange;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.StageChange;
import org.nrm.mechanism.TermChange;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.WordChange;
import org.nrm.residence.Presence;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;
import org.nrm.vocabulary.Words;

/**
 * Portugal: Act 23/2007 as it transposes Directive 2004/81/EC, and what it adds: a permit that asks neither for cooperation nor
 * for its use in proceedings (art. 109(4)), which therefore does not end when cooperation does (art. 115(2)).
 *
 * <p>Arts 109(1)-(5), 110, 111(1) and 115 were read. The length of the reflection period is known from accounts; the general
 * grounds of cancellation (art. 85), the dates in force, and who decides were not read, and stand as the directive's
 * mechanism has them.
 */
public final class Portugal2007 {
  // spotless:off
    /** Identified. */
    public static final FactType IDENTIFIED_AS_VICTIM = FactType.flag("identified-as-victim", "is identified as a victim of trafficking").by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY).handled(Sensitivity.SENSITIVE);
    /** Protection is still needed. */
    public static final FactType PROTECTION_NEEDED = FactType.flag("protection-still-needed", "the need of protection lasts").by(COMPETENT_AUTHORITY, IMMIGRATION_AUTHORITY);
    /** The permit without cooperation. */
    public static final EventType PROTECTION_PERMIT_GRANTED = EventType.of("protection-permit-granted", "a permit is issued to an identified victim, cooperation not asked for")
            .by(IMMIGRATION_AUTHORITY).mayCarry(IDENTIFIED_AS_VICTIM, TIES_BROKEN, PUBLIC_ORDER_DANGER).meaning(ResidenceMeanings.PERMIT_GRANT);

    private static final Instrument ACT = Instrument.of("Portugal, Act 23/2007", Standing.STATUTE);
    private static final Instrument ACCOUNTS = Instrument.of("Accounts of Portuguese law on the reflection period", Standing.SECONDARY);
    private static final StageId PROTECTION_PERMIT = StageId.of("permit-without-cooperation");
    private static final Condition CONTACT = all(oneOf(WITHDRAWAL_GROUND, CONTACT_RENEWED), CONTACT_ACTIVE, CONTACT_VOLUNTARY, CONTACT_OWN_INITIATIVE);
    private static final Condition CONDITIONS = all(STAY_USEFUL, COOPERATES, TIES_BROKEN, not(PUBLIC_ORDER_DANGER));
    // spotless:on

  private Portugal2007() {}

  /**
   * The mechanism.
   *
   * @param directive the mechanism {@code eu-2004-81}
   * @return the mechanism, a variant of the directive's
   */
  public static ReferralMechanism of(ReferralMechanism directive) {
    return new Variant.Builder()
        .id(MechanismId.of("portugal-2007"))
        .title("Portugal: residence permits for victims (Act 23/2007, arts 109 to 115)")
        .addAllChanges(reflectionOf(days(60)))
        .addAllChanges(yearlyPermit())
        .addAllChanges(permitWithoutCooperation())
        .addAllChanges(cancellation())
        .addAllChanges(questionsOfTheDirective(directive))
        .build()
        .of(directive);
  }

  /** What the directive leaves to the states was settled by the Portuguese act. */
  private static List<Change> questionsOfTheDirective(ReferralMechanism directive) {
    return directive.readings().stream()
        .map(r -> (Change) ReadingChange.removeReading(r.id(), ACT.at("arts 109 to 115")))
        .toList();
  }

  /**
   * The reflection period that an authority sets.
   *
   * @param length thirty to sixty days
   * @return the changes
   * @throws IllegalArgumentException if it is shorter than thirty days or longer than sixty
   */
  @SuppressWarnings("JavaPeriodGetDays") // a period with months is refused besides
  public static List<Change> reflectionOf(Length length) {
    int days = length.period().getDays();
    if (length.inWorkingDays() || length.period().toTotalMonths() > 0 || days < 30 || days > 60) {
      throw new IllegalArgumentException("a Portuguese reflection period of " + length.words()
          + " is not of 30 to 60 days: give a number of days between");
    }
    return List.of(TermChange.setTerm(
        Place.of(RESIDENCE, StageId.of("reflection")),
        length,
        ACCOUNTS.at("30 to 60 days"),
        ACCOUNTS
            .at("30 to 60 days")
            .reading(length.words() + " of the 30 to 60", "another length of 30 to 60 days")));
  }

  private static List<Change> yearlyPermit() {
    Citation source = ACT.at("art. 109");
    return List.of(
        TermChange.setTerm(Place.of(RESIDENCE, PERMIT), years(1), source),
        TransitionChange.removeTransition(Place.parse("residence/permit-renewed"), source),
        TransitionChange.addTransition(
            RESIDENCE,
            from(PERMIT)
                .on(PERMIT_RENEWED)
                .when(any(CONDITIONS, PROTECTION_NEEDED))
                .prolongs(years(1))
                .as("permit-renewed")
                .must()
                .reading(
                    "renewed for a year while the conditions or the need of protection last",
                    "for another time")
                .under(source),
            source),
        ConditionChange.setCondition(
            Place.parse("residence/permit-not-renewed"),
            all(any(not(STAY_USEFUL), not(COOPERATES), not(TIES_BROKEN)), not(PROTECTION_NEEDED)),
            source));
  }

  // spotless:off
    private static List<Change> permitWithoutCooperation() {
        Citation source = ACT.at("art. 109(4)");
        Citation renewal = ACT.at("art. 109");
        Citation held = source.reading("a holder is not expelled while the permit runs", "general rules on removal, which were not read");
        return List.of(
            WordChange.addWords(Words.of().facts(IDENTIFIED_AS_VICTIM, PROTECTION_NEEDED).events(PROTECTION_PERMIT_GRANTED, PERMIT_RENEWED.mayCarry(PROTECTION_NEEDED)), source),
            StageChange.addStage(RESIDENCE, stage(PROTECTION_PERMIT, "Residence permit without cooperation").document("residence permit").means(ResidenceMeanings.TEMPORARY_PERMIT).lasts(years(1)).then(PERMIT_RUN_OUT)
                .grants(STAY, WORK, EDUCATION, VOCATIONAL_TRAINING, PHYSICAL_PROTECTION)
                .reading("what the permit entitles to is as for the other permit", "it entitles to something else").under(source), source),
            TransitionChange.addTransition(RESIDENCE, from(EXAMINATION).on(PROTECTION_PERMIT_GRANTED).when(IDENTIFIED_AS_VICTIM, TIES_BROKEN, not(PUBLIC_ORDER_DANGER)).to(PROTECTION_PERMIT).as("permit-without-cooperation").may()
                .reading("of the conditions the broken ties alone are asked for, and that public order is not endangered", "public order is not asked for either").under(source), source),
            TransitionChange.addTransition(RESIDENCE, from(PROTECTION_PERMIT).on(PERMIT_RENEWED).when(any(CONDITIONS, PROTECTION_NEEDED)).prolongs(years(1)).as("permit-without-cooperation-renewed").must()
                .reading("renewed for a year while the conditions or the need of protection last, as the other permit is", "the ties have to stay broken besides").under(renewal), renewal),
            ConditionChange.require(Place.parse(Presence.PRESENCE + "/expulsion-enforced-to-removed"), not(at(RESIDENCE, PROTECTION_PERMIT)), held),
            ConditionChange.require(Place.parse("transfer/transferred"), not(at(RESIDENCE, PROTECTION_PERMIT)), held));
    }

    private static List<Change> cancellation() {
        Citation source = ACT.at("art. 115(1)");
        Citation general = source.reading("the three grounds of the article; general grounds (art. 85) were not read", "the grounds of art. 85 besides");
        return Stream.concat(
            Stream.of("withdrawn-for-public-policy", "withdrawn-for-discontinued-proceedings", "withdrawn-for-conditions").map(rule -> TransitionChange.removeTransition(Place.parse("residence/" + rule), general)),
            Stream.of(
                WordChange.removeWords(Set.of(PROCEEDINGS_ONGOING.id()), Set.of(), general),
                cited("withdrawn-for-contact", CONTACT, "art. 115(1)(a)"),
                cited("withdrawn-for-fraud", oneOf(WITHDRAWAL_GROUND, FRAUD), "art. 115(1)(b)"),
                TransitionChange.setOrigins(Place.parse("residence/withdrawn-for-contact"), Set.of(PERMIT, PROTECTION_PERMIT), ACT.at("art. 115(1)(a)")),
                TransitionChange.setOrigins(Place.parse("residence/withdrawn-for-fraud"), Set.of(PERMIT, PROTECTION_PERMIT), general),
                cited("withdrawn-for-ceased-cooperation", all(oneOf(WITHDRAWAL_GROUND, CEASED_COOPERATION), not(COOPERATES)), "art. 115(1)(c), art. 115(2)")))
            .toList();
    }
    // spotless:on

  private static Change cited(String rule, Condition condition, String provision) {
    return ConditionChange.setCondition(
        Place.parse("residence/" + rule), condition, ACT.at(provision));
  }
}
