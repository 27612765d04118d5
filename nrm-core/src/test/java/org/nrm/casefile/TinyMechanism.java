package org.nrm.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.DefinitionException;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

/** A random mechanism so small, with lengths of so few days, that every file that can come about can be listed. */
final class TinyMechanism {
  static final Role DECIDER = Role.of("decider", "who decides", RoleKind.DECIDES);
  static final Role HELPER = Role.of("helper", "who helps", RoleKind.SUPPORTS);
  static final int LONGEST = 3;

  private static final Citation SOURCE = Citation.of("Random law", "art. 1", Standing.READING);
  private static final FactType FREE = FactType.flag("free", "free").by(HELPER);
  private static final FactType SAID = FactType.flag("said", "said").by(HELPER).forThisEvent();
  private static final FactType FIXED =
      FactType.flag("fixed", "fixed").by(DECIDER).fixed();
  private static final FactType SET = FactType.flag("set", "set");
  private static final FactType DATED = FactType.date("dated", "dated");
  private static final List<FactType> FACTS = List.of(FREE, SAID, FIXED, SET, DATED);

  private final Random random;
  private final List<EventType> events = new ArrayList<>();
  private final Set<FactId> read = new LinkedHashSet<>();

  private TinyMechanism(Random random) {
    this.random = random;
  }

  static ReferralMechanism of(Random random) {
    int wrong = 0;
    while (wrong < 10_000) {
      try {
        return new TinyMechanism(random).build();
      } catch (DefinitionException e) {
        wrong++; // thrown away: the next one is tried
      }
    }
    throw new IllegalStateException("no mechanism of " + wrong + " is well defined");
  }

  private ReferralMechanism build() {
    Procedure one = procedure("one", "two");
    Procedure two = procedure("two", "one");
    return new ReferralMechanism.Builder()
        .id(MechanismId.of("tiny"))
        .title("tiny")
        .jurisdiction(JurisdictionId.of("nowhere"))
        .addRoles(DECIDER, HELPER)
        .facts(FACTS.stream().filter(f -> read.contains(f.id())).toList())
        .events(events.stream().map(this::known).toList())
        .addProcedures(one, two)
        .build();
  }

  private EventType known(EventType event) {
    return new EventType.Builder()
        .from(event)
        .optionalFacts(event.optionalFacts().stream().filter(read::contains).toList())
        .build();
  }

  private Procedure procedure(String name, String other) {
    int count = 2 + random.nextInt(2);
    List<Stage> stages = new ArrayList<>();
    List<Transition> transitions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stages.add(stage(i, count, other));
      if (i + 1 < count) {
        Condition condition = condition(other, 2);
        EventType event = event(name + "-" + i);
        transitions.add(transition(name + "-to-" + i, i, event, condition, Effect.to(id(i + 1))));
        transitions.add(transition(
            name + "-or-" + i,
            i,
            event,
            Conditions.not(condition),
            random.nextBoolean() ? Effect.stay() : Effect.to(id(random.nextInt(count)))));
      }
    }
    int origin = random.nextInt(count - 1);
    transitions.add(transition(
        name + "-extra",
        origin,
        event(name + "-x"),
        condition(other, 1),
        effect(stages.get(origin), count)));
    return new Procedure.Builder()
        .id(ProcedureId.of(name))
        .title(name)
        .multiplicity(Multiplicity.ONE)
        .initial(id(0))
        .stages(stages)
        .transitions(transitions)
        .build();
  }

  private Effect effect(Stage origin, int count) {
    return origin.term().isPresent()
        ? Effect.extend(Length.days(1 + random.nextInt(2)), Optional.of(length()))
        : Effect.to(id(random.nextInt(count)));
  }

  private Stage stage(int i, int count, String other) {
    Stage.Builder stage =
        new Stage.Builder().id(id(i)).title("stage").ending(i == count - 1).addCitations(SOURCE);
    if (i + 1 < count && random.nextInt(3) != 0) {
      boolean kept = random.nextInt(4) == 0;
      stage.term(new Term.Builder()
          .length(length())
          .anchor(anchor())
          .counting(random.nextInt(4) == 0 ? Counting.FIRST_DAY_INCLUDED : Counting.FROM_NEXT_DAY)
          .notBefore(kept ? Optional.of(held(condition(other, 1))) : Optional.empty())
          .then(id(i + 1))
          .addCitations(SOURCE)
          .build());
    }
    return stage.build();
  }

  private Condition held(Condition condition) {
    return ConditionParts.without(
        condition, p -> ConditionParts.fact(p).filter(SAID.id()::equals).isPresent());
  }

  private Transition transition(
      String name, int origin, EventType event, Condition condition, Effect effect) {
    Transition.Builder transition = new Transition.Builder()
        .id(RuleId.of(name))
        .addOrigins(id(origin))
        .event(event.id())
        .condition(condition)
        .effect(effect)
        .limit(random.nextInt(5) == 0 ? OptionalInt.of(1) : OptionalInt.empty())
        .modality(Modality.MAY)
        .addCitations(SOURCE);
    if (random.nextInt(3) == 0 && read.contains(SET.id())) {
      transition.addEstablishes(Establishment.of(SET.id(), FactValue.of(random.nextBoolean())));
    } else if (random.nextInt(5) == 0 && read.contains(SET.id())) {
      transition.addRetracts(SET.id());
    }
    if (random.nextInt(3) == 0 && read.contains(DATED.id())) {
      transition.addEstablishes(Establishment.ofEventDate(DATED.id()));
    }
    return transition.build();
  }

  /** Some events are heard by both procedures. */
  private EventType event(String name) {
    if (!events.isEmpty() && random.nextInt(4) == 0) {
      EventType first = events.get(0);
      if (name.startsWith("two") && first.id().value().startsWith("event-one")) {
        return first;
      }
    }
    EventType event = new EventType.Builder()
        .from(EventType.of("event-" + name, name).by(DECIDER, HELPER))
        .addOptionalFacts(SAID.id())
        .build();
    events.add(event);
    return event;
  }

  private Condition condition(String other, int depth) {
    Condition condition = switch (depth == 0 ? 4 : random.nextInt(5)) {
      case 0 -> Conditions.all(condition(other, depth - 1), condition(other, depth - 1));
      case 1 -> Conditions.any(condition(other, depth - 1), condition(other, depth - 1));
      case 2 -> Conditions.not(condition(other, depth - 1));
      default -> plain(other);
    };
    read.addAll(ConditionParts.facts(condition));
    return condition;
  }

  private Condition plain(String other) {
    return switch (random.nextInt(8)) {
      case 0 -> Conditions.elapsed(length(), anchor());
      case 1 -> Conditions.within(length(), anchor());
      case 2, 3 -> Conditions.at(ProcedureId.of(other), id(random.nextInt(2)));
      case 4 -> Conditions.is(FREE, random.nextBoolean());
      case 5 -> Conditions.is(SAID, random.nextBoolean());
      case 6 ->
        random.nextInt(3) == 0
            ? Conditions.known(FIXED)
            : Conditions.is(FIXED, random.nextBoolean());
      default -> random.nextInt(3) == 0 ? Conditions.known(SET) : Conditions.is(SET, true);
    };
  }

  private Anchor anchor() {
    if (random.nextInt(3) != 0) {
      return Anchor.entry();
    }
    read.add(DATED.id());
    return random.nextBoolean() ? Anchor.since(DATED) : Anchor.entryOrLater(DATED);
  }

  private Length length() {
    return Length.days(random.nextInt(LONGEST + 1));
  }

  private static StageId id(int i) {
    return StageId.of("stage-" + i);
  }
}
