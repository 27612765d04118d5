package org.nrm.mechanism;

import static org.nrm.condition.Conditions.at;
import static org.nrm.condition.Conditions.atLeast;
import static org.nrm.condition.Conditions.known;
import static org.nrm.condition.Conditions.not;
import static org.nrm.condition.Conditions.oneOf;
import static org.nrm.condition.Length.days;
import static org.nrm.condition.Length.months;
import static org.nrm.mechanism.notation.Notation.duty;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.repeatable;
import static org.nrm.mechanism.notation.Notation.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.nrm.condition.Condition;
import org.nrm.mechanism.notation.MechanismTable;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

/** A sound mechanism of two procedures, and builders that start from it with one thing changed. */
@SuppressWarnings("BadImport") // a table reads best with bare words
final class SmallMechanism {
  static final Citation LAW = Citation.of("Small act", "art. 1", Standing.STATUTE);
  static final Citation PROPOSAL = LAW.reading("a proposal", "leave it as it is");

  static final Role POLICE = Role.of("police", "the police", RoleKind.ENFORCES);
  static final Role OFFICE = Role.of("office", "the office", RoleKind.DECIDES);
  static final Role CENTRE = Role.of("centre", "the centre", RoleKind.SUPPORTS);

  static final Code CONTACT = Code.of("contact-resumed", "contact was resumed");
  static final Code ORDER = Code.of("public-order", "public order");
  static final FactType ACCOMPANIED =
      FactType.flag("accompanied", "the person is accompanied").by(CENTRE);
  static final FactType MINOR =
      FactType.flag("minor", "the person is a minor").by(OFFICE).presumed(FactValue.of(false), LAW);
  static final FactType CHILDREN =
      FactType.count("children", "the person has children").by(CENTRE);
  static final FactType FILED =
      FactType.date("filed-on", "a complaint was filed on that day").by(POLICE);
  static final FactType GROUND =
      FactType.choice("ground", "the ground", CONTACT, ORDER).by(OFFICE).forThisEvent();

  static final EventType DETECTED =
      EventType.of("detected", "the person is detected").by(POLICE);
  static final EventType FILED_COMPLAINT =
      EventType.of("complaint-filed", "a complaint is filed").by(POLICE, CENTRE).mayCarry(FILED);
  static final EventType PROLONGED =
      EventType.of("prolonged", "the stay is prolonged").by(OFFICE);
  static final EventType STAY_ENDED =
      EventType.of("stay-ended", "the stay is ended").by(OFFICE).mustCarry(GROUND);
  static final EventType REFERRED =
      EventType.of("referred", "the person is referred").by(CENTRE).mayCarry(ACCOMPANIED);
  static final EventType INFORMED =
      EventType.of("informed", "the person is informed").by(POLICE).mayCarry(CHILDREN);

  static final Meaning RECOVERY = Meaning.of("recovery", "a time to recover");
  static final Meaning REMOVAL = Meaning.of("leaving", "the stay is over");
  static final Entitlement STAY = Entitlement.of("stay", "to stay");
  static final Entitlement WORK = Entitlement.of("work", "to work");

  static final ProcedureId RESIDENCE = ProcedureId.of("residence");
  static final ProcedureId REFERRAL = ProcedureId.of("referral");
  static final StageId ARRIVED = StageId.of("arrived");
  static final StageId REFLECTION = StageId.of("reflection");
  static final StageId PERMIT = StageId.of("permit");
  static final StageId ENDED = StageId.of("ended");
  static final StageId NONE = StageId.of("none");
  static final StageId TAKEN = StageId.of("taken");

  static final ReferralMechanism SOUND = MechanismTable.mechanism("small", "Small", "nowhere")
      .inForceSince(LocalDate.of(2020, 1, 1))
      .inForceThrough(LocalDate.of(2023, 12, 31))
      .roles(POLICE, OFFICE, CENTRE)
      .facts(ACCOMPANIED, MINOR, CHILDREN, FILED, GROUND)
      .events(DETECTED, FILED_COMPLAINT, PROLONGED, STAY_ENDED.meaning(REMOVAL), REFERRED, INFORMED)
      .entitlements(STAY, WORK)
      .meanings(RECOVERY, REMOVAL)
      .procedures(
          procedure(RESIDENCE, "Residence", ARRIVED)
              .under(
                  LAW,
                  stage(ARRIVED, "Arrived"),
                  stage(REFLECTION, "Reflection")
                      .lasts(days(45))
                      .then(ENDED)
                      .grants(STAY)
                      .means(RECOVERY),
                  stage(PERMIT, "Permit")
                      .document("card")
                      .lasts(months(6))
                      .then(ENDED)
                      .grants(STAY, WORK),
                  ending(ENDED, "Ended"),
                  from(ARRIVED)
                      .on(DETECTED)
                      .when(ACCOMPANIED, not(MINOR))
                      .to(REFLECTION)
                      .must(),
                  from(ARRIVED, REFLECTION)
                      .on(INFORMED)
                      .when(atLeast(CHILDREN, 1))
                      .stays()
                      .may()
                      .as("told"),
                  from(REFLECTION)
                      .on(FILED_COMPLAINT)
                      .when(known(FILED))
                      .to(PERMIT)
                      .must()
                      .as("complained"),
                  from(PERMIT).on(PROLONGED).prolongs(months(3)).once().may(),
                  from(REFLECTION, PERMIT)
                      .on(STAY_ENDED)
                      .when(oneOf(GROUND, CONTACT, ORDER))
                      .to(ENDED)
                      .may()
                      .as("ended-early"),
                  duty("tell", "tell the person of her rights")
                      .of(POLICE)
                      .onEntering(REFLECTION)
                      .metBy(INFORMED)
                      .within(days(3))),
          repeatable(REFERRAL, "Referral", NONE)
              .under(
                  LAW,
                  stage(NONE, "None"),
                  ending(TAKEN, "Taken"),
                  from(NONE).on(REFERRED).to(TAKEN).must()))
      .leads(LeadRule.of("office-leads", at(RESIDENCE, PERMIT), OFFICE.id(), List.of(LAW)))
      .build();

  private SmallMechanism() {}

  static ReferralMechanism.Builder sound() {
    return new ReferralMechanism.Builder().from(SOUND);
  }

  static ReferralMechanism.Builder withFact(FactType fact, UnaryOperator<FactType> change) {
    return sound().facts(replaced(SOUND.facts(), FactType::id, fact.id(), change));
  }

  static ReferralMechanism.Builder withEvent(EventType event, UnaryOperator<EventType> change) {
    return sound().events(replaced(SOUND.events(), EventType::id, event.id(), change));
  }

  static ReferralMechanism.Builder withProcedure(ProcedureId id, UnaryOperator<Procedure> change) {
    return sound().procedures(replaced(SOUND.procedures(), Procedure::id, id, change));
  }

  static ReferralMechanism.Builder withStage(StageId id, UnaryOperator<Stage> change) {
    return withProcedure(
        RESIDENCE,
        p -> new Procedure.Builder()
            .from(p)
            .stages(replaced(p.stages(), Stage::id, id, change))
            .build());
  }

  static ReferralMechanism.Builder moreStages(Stage... stages) {
    return withProcedure(
        RESIDENCE, p -> new Procedure.Builder().from(p).addStages(stages).build());
  }

  static ReferralMechanism.Builder withTerm(StageId id, UnaryOperator<Term> change) {
    return withStage(
        id, s -> new Stage.Builder().from(s).term(s.term().map(change)).build());
  }

  static ReferralMechanism.Builder withTransition(String id, UnaryOperator<Transition> change) {
    return withProcedure(
        RESIDENCE,
        p -> new Procedure.Builder()
            .from(p)
            .transitions(replaced(p.transitions(), Transition::id, RuleId.of(id), change))
            .build());
  }

  static ReferralMechanism.Builder withCondition(String transition, Condition condition) {
    return withTransition(
        transition, t -> new Transition.Builder().from(t).condition(condition).build());
  }

  static ReferralMechanism.Builder moreTransitions(Transition... transitions) {
    return withProcedure(
        RESIDENCE,
        p -> new Procedure.Builder().from(p).addTransitions(transitions).build());
  }

  static ReferralMechanism.Builder withDuty(UnaryOperator<Duty> change) {
    return sound().duties(SOUND.duties().stream().map(change).toList());
  }

  static Procedure residence() {
    return SOUND.procedure(RESIDENCE).orElseThrow();
  }

  static Transition transition(String id) {
    return residence().transition(RuleId.of(id)).orElseThrow();
  }

  static Place place(String text) {
    return Place.parse(text);
  }

  private static <T> List<T> replaced(
      List<T> things, Function<T, ? extends Id> idOf, Id id, UnaryOperator<T> change) {
    List<T> next = new ArrayList<>(things);
    next.replaceAll(thing -> idOf.apply(thing).equals(id) ? change.apply(thing) : thing);
    return next;
  }
}
