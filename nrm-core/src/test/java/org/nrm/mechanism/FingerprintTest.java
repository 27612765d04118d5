package org.nrm.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.condition.Conditions.always;
import static org.nrm.condition.Conditions.is;
import static org.nrm.mechanism.SmallMechanism.ARRIVED;
import static org.nrm.mechanism.SmallMechanism.CENTRE;
import static org.nrm.mechanism.SmallMechanism.CHILDREN;
import static org.nrm.mechanism.SmallMechanism.DETECTED;
import static org.nrm.mechanism.SmallMechanism.ENDED;
import static org.nrm.mechanism.SmallMechanism.FILED;
import static org.nrm.mechanism.SmallMechanism.GROUND;
import static org.nrm.mechanism.SmallMechanism.LAW;
import static org.nrm.mechanism.SmallMechanism.MINOR;
import static org.nrm.mechanism.SmallMechanism.NONE;
import static org.nrm.mechanism.SmallMechanism.OFFICE;
import static org.nrm.mechanism.SmallMechanism.PERMIT;
import static org.nrm.mechanism.SmallMechanism.RECOVERY;
import static org.nrm.mechanism.SmallMechanism.REFERRAL;
import static org.nrm.mechanism.SmallMechanism.REFERRED;
import static org.nrm.mechanism.SmallMechanism.REFLECTION;
import static org.nrm.mechanism.SmallMechanism.RESIDENCE;
import static org.nrm.mechanism.SmallMechanism.SOUND;
import static org.nrm.mechanism.SmallMechanism.STAY;
import static org.nrm.mechanism.SmallMechanism.TAKEN;
import static org.nrm.mechanism.SmallMechanism.sound;
import static org.nrm.mechanism.SmallMechanism.withDuty;
import static org.nrm.mechanism.SmallMechanism.withEvent;
import static org.nrm.mechanism.SmallMechanism.withFact;
import static org.nrm.mechanism.SmallMechanism.withProcedure;
import static org.nrm.mechanism.SmallMechanism.withStage;
import static org.nrm.mechanism.SmallMechanism.withTerm;
import static org.nrm.mechanism.SmallMechanism.withTransition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nrm.condition.Anchor;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.condition.WorkingCalendar;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.Standing;

/** One rule of the small mechanism changed at a time; and everything changed that is no rule. */
class FingerprintTest {
  private static final Citation OTHER = Citation.of("Other act", "art. 2", Standing.TREATY);

  @Test
  void a_fingerprint_is_64_hexadecimal_digits_and_the_same_each_time() {
    assertThat(SOUND.fingerprint()).matches("[0-9a-f]{64}");
    assertThat(sound().build().fingerprint()).isEqualTo(SOUND.fingerprint());
  }

  @Test
  void each_rule_changed_gives_a_fingerprint_of_its_own() {
    Map<String, ReferralMechanism.Builder> changed = rules();
    Set<String> prints = new HashSet<>(Set.of(SOUND.fingerprint()));
    changed.forEach((rule, mechanism) ->
        assertThat(prints.add(mechanism.build().fingerprint())).as(rule).isTrue());
  }

  @Test
  void titles_citations_dates_and_the_name_do_not_count() {
    words()
        .forEach((what, mechanism) ->
            assertThat(mechanism.build().fingerprint()).as(what).isEqualTo(SOUND.fingerprint()));
  }

  /** The small mechanism with one thing changed that is no rule. */
  static Map<String, ReferralMechanism.Builder> words() {
    Map<String, ReferralMechanism.Builder> changed = new LinkedHashMap<>();
    changed.put("id", sound().id(MechanismId.of("other")));
    changed.put("title", sound().title("Other"));
    changed.put("version", sound().version(2));
    changed.put("dates", sound().inForceThrough(Optional.empty()));
    changed.put(
        "role title",
        sound().roles(List.of(Role.of("police", "x", RoleKind.ENFORCES), OFFICE, CENTRE)));
    changed.put(
        "fact title",
        withFact(MINOR, f -> new FactType.Builder().from(f).title("x").build()));
    changed.put(
        "code title",
        withFact(
            GROUND,
            f -> new FactType.Builder()
                .from(f)
                .codes(f.codes().stream().map(c -> Code.of(c.id(), "x")).toList())
                .build()));
    changed.put("presumption source", withFact(MINOR, f -> f.presumed(FactValue.of(false), OTHER)));
    changed.put(
        "event title",
        withEvent(DETECTED, e -> new EventType.Builder().from(e).title("x").build()));
    changed.put(
        "procedure title",
        withProcedure(RESIDENCE, p -> new Procedure.Builder().from(p).title("x").build()));
    changed.put(
        "stage",
        withStage(
            PERMIT,
            s ->
                new Stage.Builder().from(s).title("x").citations(List.of(OTHER)).build()));
    changed.put(
        "term source",
        withTerm(
            PERMIT, t -> new Term.Builder().from(t).citations(List.of(OTHER)).build()));
    changed.put(
        "transition source",
        withTransition(
            "told",
            t -> new Transition.Builder().from(t).citations(List.of(OTHER)).build()));
    changed.put(
        "duty",
        withDuty(
            d -> new Duty.Builder().from(d).title("x").citations(List.of(OTHER)).build()));
    return changed;
  }

  /** The small mechanism with one rule changed. */
  static Map<String, ReferralMechanism.Builder> rules() {
    Map<String, ReferralMechanism.Builder> changed = new LinkedHashMap<>();
    changed.put(
        "holidays",
        sound()
            .calendar(WorkingCalendar.of(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(LocalDate.of(2024, 1, 1)))));
    changed.put(
        "rest days", sound().calendar(WorkingCalendar.of(Set.of(DayOfWeek.SUNDAY), Set.of())));
    changed.put(
        "role kind",
        sound().roles(List.of(Role.of("police", "the police", RoleKind.DECIDES), OFFICE, CENTRE)));
    changed.put(
        "document",
        withStage(PERMIT, s -> new Stage.Builder().from(s).document("x").build()));
    facts(changed);
    events(changed);
    stages(changed);
    transitions(changed);
    duties(changed);
    changed.put("order of procedures", sound().procedures(reversed(SOUND.procedures())));
    changed.put(
        "multiplicity",
        withProcedure(
            REFERRAL,
            p -> new Procedure.Builder().from(p).multiplicity(Multiplicity.ONE).build()));
    changed.put(
        "lead",
        sound()
            .leadRules(List.of(LeadRule.of(
                "office-leads", SOUND.leadRules().get(0).condition(), CENTRE.id(), List.of(LAW)))));
    changed.put(
        "lead condition",
        sound()
            .leadRules(List.of(LeadRule.of("office-leads", always(), OFFICE.id(), List.of(LAW)))));
    return changed;
  }

  private static void facts(Map<String, ReferralMechanism.Builder> changed) {
    changed.put("establisher", withFact(MINOR, f -> f.by(CENTRE)));
    changed.put(
        "constancy",
        withFact(
            MINOR,
            f -> new FactType.Builder().from(f).constancy(Constancy.FIXED).build()));
    changed.put(
        "scope",
        withFact(
            GROUND, f -> new FactType.Builder().from(f).scope(FactScope.CASE).build()));
    changed.put("sensitivity", withFact(MINOR, f -> f.handled(Sensitivity.SENSITIVE)));
    changed.put("presumption", withFact(MINOR, f -> f.presumed(FactValue.of(true), LAW)));
    changed.put(
        "no presumption",
        withFact(
            MINOR,
            f -> new FactType.Builder().from(f).presumption(Optional.empty()).build()));
    changed.put(
        "code",
        withFact(
            GROUND,
            f -> new FactType.Builder()
                .from(f)
                .addCodes(Code.of("fraud", "fraud"))
                .build()));
  }

  private static void events(Map<String, ReferralMechanism.Builder> changed) {
    changed.put("reporter", withEvent(DETECTED, e -> e.by(CENTRE)));
    changed.put("required fact", withEvent(DETECTED, e -> e.mustCarry(MINOR)));
    changed.put("optional fact", withEvent(DETECTED, e -> e.mayCarry(MINOR)));
    changed.put("event meaning", withEvent(DETECTED, e -> e.meaning(RECOVERY)));
  }

  private static void stages(Map<String, ReferralMechanism.Builder> changed) {
    changed.put(
        "initial stage",
        withProcedure(
            REFERRAL,
            p -> new Procedure.Builder()
                .from(p)
                .initial(TAKEN)
                .transitions(List.of(new Transition.Builder()
                    .from(p.transitions().get(0))
                    .origins(List.of(TAKEN))
                    .effect(Effect.to(NONE))
                    .build()))
                .stages(p.stages().stream()
                    .map(s -> new Stage.Builder().from(s).ending(true).build())
                    .toList())
                .build()));
    changed.put(
        "ending",
        withStage(PERMIT, s -> new Stage.Builder().from(s).ending(true).build()));
    changed.put(
        "stage meaning",
        withStage(
            PERMIT, s -> new Stage.Builder().from(s).meaning(RECOVERY.id()).build()));
    changed.put(
        "length",
        withTerm(
            PERMIT, t -> new Term.Builder().from(t).length(Length.days(180)).build()));
    changed.put(
        "anchor",
        withTerm(
            PERMIT, t -> new Term.Builder().from(t).anchor(Anchor.since(FILED)).build()));
    changed.put(
        "later anchor",
        withTerm(
            PERMIT,
            t -> new Term.Builder().from(t).anchor(Anchor.entryOrLater(FILED)).build()));
    changed.put(
        "counting",
        withTerm(
            PERMIT,
            t ->
                new Term.Builder().from(t).counting(Counting.FIRST_DAY_INCLUDED).build()));
    changed.put(
        "not before",
        withTerm(
            PERMIT, t -> new Term.Builder().from(t).notBefore(is(MINOR, false)).build()));
    changed.put(
        "following stage",
        withTerm(PERMIT, t -> new Term.Builder().from(t).then(REFLECTION).build()));
    changed.put(
        "grant",
        withStage(
            ENDED,
            s -> new Stage.Builder()
                .from(s)
                .addGrants(Grant.of(STAY.id(), always(), List.of(LAW)))
                .build()));
    changed.put(
        "grant condition",
        withStage(
            ENDED,
            s -> new Stage.Builder()
                .from(s)
                .addGrants(Grant.of(STAY.id(), is(MINOR, true), List.of(LAW)))
                .build()));
  }

  private static void transitions(Map<String, ReferralMechanism.Builder> changed) {
    changed.put(
        "transition id",
        withTransition(
            "told", t -> new Transition.Builder().from(t).id(RuleId.of("heard")).build()));
    changed.put(
        "origins",
        withTransition(
            "told",
            t -> new Transition.Builder().from(t).origins(List.of(ARRIVED)).build()));
    changed.put(
        "event",
        withTransition(
                "told",
                t -> new Transition.Builder().from(t).event(REFERRED.id()).build())
            .duties(List.of())
            .events(SOUND.events().stream()
                .filter(e -> !e.id().value().equals("informed"))
                .toList()));
    changed.put(
        "condition",
        withTransition(
            "told",
            t -> new Transition.Builder()
                .from(t)
                .condition(Conditions.atLeast(CHILDREN, 2))
                .build()));
    changed.put(
        "modality",
        withTransition(
            "told",
            t -> new Transition.Builder().from(t).modality(Modality.MUST).build()));
    changed.put(
        "limit",
        withTransition("told", t -> new Transition.Builder().from(t).limit(2).build()));
    changed.put(
        "move",
        withTransition(
            "told",
            t -> new Transition.Builder().from(t).effect(Effect.to(ENDED)).build()));
    changed.put("extension", extended(Effect.extend(Length.months(4), Optional.empty())));
    changed.put("instances", inEveryInstance());
    changed.put("cap", extended(Effect.extend(Length.months(3), Optional.of(Length.years(1)))));
    changed.put(
        "establishes",
        withTransition(
            "told",
            t -> new Transition.Builder()
                .from(t)
                .addEstablishes(Establishment.of(MINOR.id(), FactValue.of(true)))
                .build()));
    changed.put(
        "establishes otherwise",
        withTransition(
            "told",
            t -> new Transition.Builder()
                .from(t)
                .addEstablishes(Establishment.of(MINOR.id(), FactValue.of(false)))
                .build()));
    changed.put(
        "dates",
        withTransition(
            "told",
            t -> new Transition.Builder()
                .from(t)
                .addEstablishes(Establishment.ofEventDate(FILED.id()))
                .build()));
    changed.put(
        "retracts",
        withTransition(
            "told",
            t -> new Transition.Builder().from(t).addRetracts(MINOR.id()).build()));
  }

  private static ReferralMechanism.Builder inEveryInstance() {
    return SmallMechanism.withProcedure(
        SmallMechanism.REFERRAL,
        p -> new Procedure.Builder()
            .from(p)
            .transitions(p.transitions().stream()
                .map(t -> new Transition.Builder().from(t).inEveryInstance(true).build())
                .toList())
            .build());
  }

  private static ReferralMechanism.Builder extended(Effect effect) {
    return withTransition(
        "permit-extended", t -> new Transition.Builder().from(t).effect(effect).build());
  }

  private static void duties(Map<String, ReferralMechanism.Builder> changed) {
    changed.put(
        "holder",
        withDuty(d -> new Duty.Builder().from(d).holder(RoleId.of("office")).build()));
    changed.put(
        "occasion",
        withDuty(d -> new Duty.Builder().from(d).onEntering(List.of(PERMIT)).build()));
    changed.put(
        "opening event",
        withDuty(d -> new Duty.Builder().from(d).addOnEvents(DETECTED.id()).build()));
    changed.put(
        "duty condition",
        withDuty(d -> new Duty.Builder().from(d).condition(is(MINOR, true)).build()));
    changed.put(
        "act", withDuty(d -> new Duty.Builder().from(d).act(DETECTED.id()).build()));
    changed.put(
        "period",
        withDuty(d -> new Duty.Builder().from(d).within(Length.days(4)).build()));
    changed.put(
        "before expiry",
        withDuty(d -> new Duty.Builder()
            .from(d)
            .within(Optional.empty())
            .beforeExpiry(true)
            .build()));
    changed.put(
        "during", withDuty(d -> new Duty.Builder().from(d).addDuring(REFLECTION).build()));
  }

  private static List<Procedure> reversed(List<Procedure> procedures) {
    List<Procedure> reversed = new ArrayList<>(procedures);
    Collections.reverse(reversed);
    return reversed;
  }
}
