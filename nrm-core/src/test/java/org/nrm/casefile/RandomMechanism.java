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
      FactType.date("day", "day").by(HELPER),
      FactType.date("birthday", "birthday").by(DECIDER).fixed(),
      FactType.count("children", "children").by(HELPER).presumed(FactValue.of(1), SOURCE),
      FactType.choice("shade", "shade", shades()).by(HELPER).presumed(FactValue.of("s3"), SOURCE),
      FactType.choice("ground", "ground", shades()).by(DECIDER).forThisEvent());
  private static final List<Modality> MODALITIES = List.of(Modality.values());
  private static final List<String> PROCEDURES = List.of("one", "two");
  private static final List<String> FURTHER =
      List.of("three", "four", "five", "six", "seven", "eight", "nine");

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

  /** So many that facts take more than one row of bits. */
  private static Code[] shades() {
    return java.util.stream.IntStream.range(0, 30)
        .mapToObj(i -> Code.of("s" + i, "shade " + i))
        .toArray(Code[]::new);
  }

  private ReferralMechanism build() {
    boolean many = random.nextInt(3) == 0;
    Procedure one = procedure("one", Multiplicity.ONE);
    Procedure two = procedure("two", many ? Multiplicity.MANY : Multiplicity.ONE);
    List<Procedure> further = random.nextInt(3) == 0
        ? FURTHER.stream().limit(1 + random.nextInt(7)).map(this::further).toList()
        : List.of();
    return new ReferralMechanism.Builder()
        .id(MechanismId.of("random"))
        .title("random")
        .jurisdiction(JurisdictionId.of("nowhere"))
        .addRoles(DECIDER, HELPER)
        .facts(FACTS.stream().filter(f -> read.contains(f.id())).toList())
        .events(events.stream().map(this::withoutUnread).toList())
        .addProcedures(one, two)
        .addAllProcedures(further)
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

  /** A small procedure, so that the places of many procedures have to be held; it may hear what others hear. */
  private Procedure further(String name) {
    EventType event =
        random.nextBoolean() ? event(name) : events.get(random.nextInt(events.size()));
    Stage first = stage(0, 2);
    return new Procedure.Builder()
        .id(ProcedureId.of(name))
        .title(name)
        .multiplicity(Multiplicity.ONE)
        .initial(id(0))
        .addStages(first, stage(1, 2))
        .addTransitions(transition(name, 0, event, condition("further", 1), Effect.to(id(1))))
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
        p -> ConditionParts.fact(p)
            .filter(f -> f.value().equals("second") || f.value().equals("ground"))
            .isPresent());
  }

  private Transition transition(
      String name, int origin, EventType event, Condition condition, Effect effect) {
    Transition.Builder transition = new Transition.Builder()
        .id(RuleId.of(name))
        .addOrigins(id(origin))
        .event(event.id())
        .condition(condition)
        .effect(effect)
        .limit(random.nextInt(4) == 0 ? OptionalInt.of(1 + random.nextInt(2)) : OptionalInt.empty())
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
      boolean beforeExpiry = random.nextInt(3) == 0;
      Duty.Builder duty = new Duty.Builder();
      if (random.nextInt(3) == 0) {
        duty.addOnEvents(events.get(random.nextInt(events.size())).id());
      }
      duties.add(duty.id(RuleId.of("duty-" + name))
          .title("duty")
          .holder(DECIDER.id())
          .procedure(ProcedureId.of(name))
          .addOnEntering(id(random.nextInt(count)))
          .condition(random.nextBoolean() ? Conditions.always() : held(condition(name, 1)))
          .act(events.get(random.nextInt(events.size())).id())
          .within(
              beforeExpiry || random.nextInt(6) == 0
                  ? Optional.empty()
                  : Optional.of(Length.days(random.nextInt(30))))
          .beforeExpiry(beforeExpiry)
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
      ProcedureId other = ProcedureId.of(PROCEDURES.get(own.equals("one") ? 1 : 0));
      return random.nextBoolean()
          ? Conditions.at(other, id(random.nextInt(2)))
          : Conditions.allAt(other, id(random.nextInt(2)), id(1));
    }
    return switch (fact.kind()) {
      case FLAG ->
        random.nextInt(8) == 0
            ? Conditions.known(fact)
            : Conditions.is(fact, random.nextInt(3) != 0);
      case CHOICE ->
        random.nextBoolean()
            ? Conditions.oneOf(fact, fact.codes().get(0))
            : Conditions.oneOf(fact, fact.codes().get(0), fact.codes().get(1));
      case COUNT ->
        switch (random.nextInt(3)) {
          case 0 -> Conditions.atLeast(fact, 2);
          case 1 -> Conditions.atMost(fact, 2);
          default -> Conditions.is(fact, FactValue.of(1));
        };
      case DATE -> Conditions.within(length(), Anchor.since(fact));
    };
  }

  private Anchor anchor() {
    FactType day = FACTS.get(7);
    return switch (random.nextInt(8)) {
      case 0 -> used(Anchor.since(day));
      case 2 -> used(Anchor.since(FACTS.get(8)));
      case 3 -> Anchor.day(java.time.LocalDate.of(2018, 2, 1 + random.nextInt(28)));
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
