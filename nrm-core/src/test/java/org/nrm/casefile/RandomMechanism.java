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
import org.nrm.mechanism.Duty;
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
import org.nrm.vocabulary.Code;
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

/** A small random mechanism that is well defined: two procedures that read each other, with every sort of rule. */
final class RandomMechanism {
  private static final Citation SOURCE = Citation.of("Random law", "art. 1", Standing.READING);
  private static final Role DECIDER = Role.of("decider", "who decides", RoleKind.DECIDES);
  private static final Role HELPER = Role.of("helper", "who helps", RoleKind.SUPPORTS);
  private static final Code RED = Code.of("red", "red");
  private static final Code BLUE = Code.of("blue", "blue");
  private static final List<FactType> FACTS = List.of(
      FactType.flag("first", "first").by(DECIDER),
      FactType.flag("second", "second").by(DECIDER, HELPER).forThisEvent(),
      FactType.flag("third", "third").by(HELPER).presumed(FactValue.of(false), SOURCE),
      FactType.flag("fourth", "fourth").by(HELPER).fixed(),
      FactType.flag("fifth", "fifth").presumed(FactValue.of(false), SOURCE),
      FactType.choice("colour", "colour", RED, BLUE).by(DECIDER, HELPER),
      FactType.count("number", "number").by(DECIDER),
      FactType.date("day", "day").by(HELPER));
  private static final List<Modality> MODALITIES = List.of(Modality.values());
  private static final List<String> PROCEDURES = List.of("one", "two");

  private final Random random;
  private final List<EventType> events = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final Set<FactId> read = new LinkedHashSet<>();

  private RandomMechanism(Random random) {
    this.random = random;
  }

  static ReferralMechanism of(Random random) {
    int wrong = 0;
    while (wrong < 10_000) {
      try {
        return new RandomMechanism(random).build();
      } catch (DefinitionException e) {
        wrong++; // a random definition that is wrong is thrown away: the next one is tried
      }
    }
    throw new IllegalStateException("no random mechanism of " + wrong + " is well defined");
  }

  private ReferralMechanism build() {
    boolean many = random.nextInt(3) == 0;
    Procedure one = procedure("one", Multiplicity.ONE);
    Procedure two = procedure("two", many ? Multiplicity.MANY : Multiplicity.ONE);
    return new ReferralMechanism.Builder()
        .id(MechanismId.of("random"))
        .title("random")
        .jurisdiction(JurisdictionId.of("nowhere"))
        .addRoles(DECIDER, HELPER)
        .facts(FACTS.stream().filter(f -> read.contains(f.id())).toList())
        .events(events.stream().map(this::withoutUnread).toList())
        .addProcedures(one, two)
        .duties(duties)
        .build();
  }

  private EventType withoutUnread(EventType event) {
    return new EventType.Builder()
        .from(event)
        .optionalFacts(event.optionalFacts().stream().filter(read::contains).toList())
        .requiredFacts(event.requiredFacts().stream().filter(read::contains).toList())
        .build();
  }

  private Procedure procedure(String name, Multiplicity multiplicity) {
    int count = 2 + random.nextInt(3);
    List<Transition> transitions = new ArrayList<>();
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stages.add(stage(i, count));
      if (i + 1 < count) {
        EventType event = event(name + "-on-" + i);
        Condition condition = condition(name, 2);
        transitions.add(transition(name + "-on-" + i, i, event, condition, Effect.to(id(i + 1))));
        transitions.add(transition(
            name + "-or-" + i,
            i,
            event,
            Conditions.not(condition),
            random.nextBoolean() ? Effect.stay() : Effect.to(id(random.nextInt(count)))));
      }
    }
    for (int i = 0; i < 2; i++) {
      int origin = random.nextInt(count - 1);
      EventType event = event(name + "-extra-" + i);
      transitions.add(transition(
          name + "-extra-" + i,
          origin,
          event,
          condition(name, 1),
          effect(stages.get(origin), count)));
    }
    duty(name, count);
    return new Procedure.Builder()
        .id(ProcedureId.of(name))
        .title(name)
        .multiplicity(multiplicity)
        .initial(id(0))
        .stages(stages)
        .transitions(multiplicity == Multiplicity.MANY ? befalling(transitions) : transitions)
        .build();
  }

  /** Some events befall every instance, whichever they name. */
  private List<Transition> befalling(List<Transition> transitions) {
    Set<Object> events = transitions.stream()
        .map(Transition::event)
        .filter(e -> random.nextInt(3) == 0)
        .collect(java.util.stream.Collectors.toSet());
    return transitions.stream()
        .map(t -> new Transition.Builder()
            .from(t)
            .inEveryInstance(events.contains(t.event()))
            .build())
        .toList();
  }

  private Effect effect(Stage origin, int count) {
    if (origin.term().isPresent() && random.nextBoolean()) {
      return Effect.extend(
          length(), random.nextBoolean() ? Optional.empty() : Optional.of(Length.days(90)));
    }
    return random.nextInt(3) == 0 ? Effect.stay() : Effect.to(id(random.nextInt(count)));
  }

  private Stage stage(int i, int count) {
    Stage.Builder stage = new Stage.Builder()
        .id(id(i))
        .title("stage " + i)
        .ending(i == count - 1)
        .addCitations(SOURCE);
    if (i + 1 < count && random.nextBoolean()) {
      stage.term(new Term.Builder()
          .length(length())
          .anchor(anchor())
          .counting(random.nextInt(4) == 0 ? Counting.FIRST_DAY_INCLUDED : Counting.FROM_NEXT_DAY)
          .notBefore(
              random.nextInt(4) == 0 ? Optional.of(held(condition("none", 1))) : Optional.empty())
          .then(id(i + 1))
          .addCitations(SOURCE)
          .build());
    }
    return stage.build();
  }

  /** Conditions that are read on no event cannot read facts that an event carries. */
  private Condition held(Condition condition) {
    return ConditionParts.without(
        condition,
        p -> ConditionParts.fact(p).filter(FactId.of("second")::equals).isPresent());
  }

  private Transition transition(
      String name, int origin, EventType event, Condition condition, Effect effect) {
    Transition.Builder transition = new Transition.Builder()
        .id(RuleId.of(name))
        .addOrigins(id(origin))
        .event(event.id())
        .condition(condition)
        .effect(effect)
        .limit(random.nextInt(4) == 0 ? OptionalInt.of(1) : OptionalInt.empty())
        .modality(MODALITIES.get(random.nextInt(MODALITIES.size())))
        .addCitations(SOURCE);
    if (random.nextInt(4) == 0 && read.contains(FactId.of("fifth"))) {
      transition.addEstablishes(
          Establishment.of(FactId.of("fifth"), FactValue.of(random.nextBoolean())));
    }
    if (random.nextInt(4) == 0 && read.contains(FactId.of("day"))) {
      transition.addEstablishes(Establishment.ofEventDate(FactId.of("day")));
    }
    if (random.nextInt(5) == 0 && read.contains(FactId.of("first"))) {
      transition.addRetracts(FactId.of("first"));
    }
    return transition.build();
  }

  private EventType event(String name) {
    EventType.Builder event = new EventType.Builder()
        .from(EventType.of("event-" + name, name).by(DECIDER, HELPER))
        .addAllOptionalFacts(FACTS.stream()
            .filter(f -> !f.establishedBy().isEmpty())
            .map(FactType::id)
            .filter(f -> random.nextInt(3) != 0)
            .toList());
    if (random.nextInt(4) == 0) {
      event.addRequiredFacts(FactId.of("second"));
    }
    EventType built = event.build();
    events.add(built);
    return built;
  }

  private void duty(String name, int count) {
    if (random.nextBoolean()) {
      duties.add(new Duty.Builder()
          .id(RuleId.of("duty-" + name))
          .title("duty")
          .holder(DECIDER.id())
          .procedure(ProcedureId.of(name))
          .addOnEntering(id(random.nextInt(count)))
          .condition(Conditions.always())
          .act(events.get(random.nextInt(events.size())).id())
          .within(Length.days(random.nextInt(30)))
          .beforeExpiry(false)
          .during(random.nextBoolean() ? Set.of() : Set.of(id(0), id(1)))
          .addCitations(SOURCE)
          .build());
    }
  }

  private Condition condition(String own, int depth) {
    Condition condition = depth == 0 ? plain(own) : combined(own, depth);
    read.addAll(ConditionParts.facts(condition));
    return condition;
  }

  private Condition combined(String own, int depth) {
    return switch (random.nextInt(5)) {
      case 0 -> Conditions.all(condition(own, depth - 1), condition(own, depth - 1));
      case 1 -> Conditions.any(condition(own, depth - 1), condition(own, depth - 1));
      case 2 -> Conditions.not(condition(own, depth - 1));
      default -> plain(own);
    };
  }

  private Condition plain(String own) {
    FactType fact = FACTS.get(random.nextInt(FACTS.size()));
    if (random.nextInt(6) == 0) {
      return Conditions.elapsed(length(), anchor());
    }
    if (random.nextInt(8) == 0) {
      return Conditions.at(
          ProcedureId.of(PROCEDURES.get(own.equals("one") ? 1 : 0)), id(random.nextInt(2)));
    }
    return switch (fact.kind()) {
      case FLAG ->
        random.nextInt(8) == 0
            ? Conditions.known(fact)
            : Conditions.is(fact, random.nextInt(3) != 0);
      case CHOICE ->
        random.nextBoolean() ? Conditions.oneOf(fact, RED) : Conditions.oneOf(fact, RED, BLUE);
      case COUNT -> random.nextBoolean() ? Conditions.atLeast(fact, 2) : Conditions.atMost(fact, 2);
      case DATE -> Conditions.within(length(), Anchor.since(fact));
    };
  }

  private Anchor anchor() {
    FactType day = FACTS.get(7);
    return switch (random.nextInt(6)) {
      case 0 -> used(Anchor.since(day));
      case 1 -> used(Anchor.entryOrLater(day));
      default -> Anchor.entry();
    };
  }

  private Anchor used(Anchor anchor) {
    anchor.fact().ifPresent(read::add);
    return anchor;
  }

  private Length length() {
    return switch (random.nextInt(3)) {
      case 0 -> Length.days(random.nextInt(60));
      case 1 -> Length.months(1 + random.nextInt(3));
      default -> Length.workingDays(random.nextInt(10));
    };
  }

  private static StageId id(int i) {
    return StageId.of("stage-" + i);
  }
}
