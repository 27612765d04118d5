package org.nrm.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.DefinitionException;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Grant;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

/** A random well-defined mechanism that says everything a definition can say, in texts that are hard to write down. */
final class RandomDefinition {
  private static final List<String> SAYINGS = List.of(
      "plain words",
      "yes",
      "No",
      "null",
      "~",
      "2004-02-29",
      "2004-02-30",
      "12:30",
      "P45D",
      "1_000",
      "0x1F",
      "-3.5e7",
      ".5",
      "'quoted', \"twice\"",
      "a: colon",
      "a #hash",
      "# only",
      "- item",
      "? key",
      "{braces}, [brackets]",
      "*alias &anchor !tag",
      "%percent @at `tick`",
      "tab\there",
      " leading and trailing ",
      "two  blanks",
      "line\nbreak",
      "two\n\nbreaks\n",
      "\n",
      "",
      "é, ü, ж, 中, \uD83D\uDE00",
      "\u0007\u0085\u00a0\u2028\ufeff",
      "\\backslash\\",
      "long text that goes on and on, since laws say a good deal about a good deal of things, and then: the"
          + " exception, which is longer still than what it is taken from, as exceptions like to be");
  private static final List<Code> CODES =
      List.of(Code.of("red", "red"), Code.of("blue", "yes"), Code.of("on", "off"));

  private static final FactId PASSING = FactId.of("flag-0");

  private final Random random;
  private final List<Role> roles = new ArrayList<>();
  private final List<FactType> facts = new ArrayList<>();
  private final List<EventType> events = new ArrayList<>();
  private final List<Meaning> meanings = new ArrayList<>();
  private final List<Entitlement> entitlements = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final Set<FactId> read = new LinkedHashSet<>();
  private boolean onEvent;

  private RandomDefinition(Random random) {
    this.random = random;
  }

  static ReferralMechanism of(Random random) {
    int wrong = 0;
    while (wrong < 1000) {
      try {
        return new RandomDefinition(random).build();
      } catch (DefinitionException e) {
        wrong++; // a random definition that is wrong is thrown away: the next one is tried
      }
    }
    throw new IllegalStateException("no random definition is well defined");
  }

  private ReferralMechanism build() {
    for (RoleKind kind : RoleKind.values()) {
      roles.add(Role.of("role-" + roles.size(), saying(), kind));
    }
    words();
    List<Procedure> procedures =
        List.of(procedure("one", Multiplicity.ONE), procedure("two", pick(Multiplicity.values())));
    ReferralMechanism.Builder mechanism = new ReferralMechanism.Builder()
        .id(MechanismId.of("random"))
        .title(saying())
        .jurisdiction(JurisdictionId.of("nowhere"))
        .version(random.nextInt(3))
        .inForceSince(maybe(() -> day(1990)))
        .inForceThrough(maybe(() -> day(2030)))
        .variantOf(maybe(() -> MechanismId.of("other")))
        .calendar(calendar())
        .roles(roles)
        .entitlements(entitlements)
        .meanings(meanings)
        .procedures(procedures)
        .duties(duties)
        .leadRules(some(2, i -> LeadRule.of("lead-" + i, condition(2), role(), citations())));
    return mechanism
        .facts(facts.stream().filter(f -> read.contains(f.id())).toList())
        .events(events.stream().map(this::withoutUnread).toList())
        .build();
  }

  private WorkingCalendar calendar() {
    return random.nextBoolean()
        ? WorkingCalendar.WEEKDAYS
        : WorkingCalendar.of(
            Set.of(pick(DayOfWeek.values())), new LinkedHashSet<>(some(3, i -> day(2000))));
  }

  private void words() {
    for (int i = 0; i < 3; i++) {
      facts.add(fact(FactType.flag("flag-" + i, saying())));
    }
    facts.add(fact(FactType.choice("choice", saying(), CODES.toArray(Code[]::new))));
    facts.add(fact(FactType.count("count", saying())));
    facts.add(fact(FactType.date("date", saying())));
  }

  private FactType fact(FactType fact) {
    FactType.Builder built = new FactType.Builder()
        .from(fact)
        .sensitivity(pick(Sensitivity.values()))
        .constancy(pick(Constancy.values()))
        .scope(fact.id().equals(PASSING) && random.nextBoolean() ? FactScope.EVENT : FactScope.CASE)
        .establishedBy(shuffled(roles.stream().map(Role::id).toList()));
    if (random.nextInt(4) == 0) {
      FactValue value = switch (fact.kind()) {
        case FLAG -> FactValue.of(random.nextBoolean());
        case CHOICE -> FactValue.of("on");
        case COUNT -> FactValue.of(random.nextInt(100));
        case DATE -> FactValue.of(day(2000));
      };
      built.presumption(org.nrm.vocabulary.Presumption.of(value, citations()));
    }
    return built.build();
  }

  private EventType withoutUnread(EventType event) {
    return new EventType.Builder()
        .from(event)
        .optionalFacts(event.optionalFacts().stream().filter(read::contains).toList())
        .requiredFacts(event.requiredFacts().stream().filter(read::contains).toList())
        .build();
  }

  private Procedure procedure(String name, Multiplicity multiplicity) {
    int count = 2 + random.nextInt(2);
    List<Stage> stages = new ArrayList<>();
    List<Transition> transitions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stages.add(stage(name, i, count));
      if (i + 1 < count) {
        transitions.add(transition(name, i, i + 1, Effect.to(stageId(i + 1)), multiplicity));
      }
      if (stages.get(i).term().isPresent()) {
        Effect extension = Effect.extend(length(), maybe(this::length));
        transitions.add(transition(name, i, i, extension, multiplicity));
      }
      if (random.nextInt(3) == 0) {
        transitions.add(transition(name, i, i, Effect.stay(), multiplicity));
      }
    }
    duties.addAll(some(2, i -> duty(name, name + "-" + i, count, transitions)));
    return new Procedure.Builder()
        .id(ProcedureId.of(name))
        .title(saying())
        .multiplicity(multiplicity)
        .initial(stageId(0))
        .stages(stages)
        .transitions(transitions)
        .build();
  }

  private Stage stage(String procedure, int i, int count) {
    boolean last = i + 1 == count;
    Stage.Builder stage = new Stage.Builder()
        .id(stageId(i))
        .title(saying())
        .document(maybe(this::saying))
        .meaning(maybe(() -> meaning(procedure + "-stage-" + i)))
        .ending(last)
        .grants(some(3, n -> Grant.of(entitlement(), condition(1), citations())))
        .citations(citations());
    if (!last && random.nextBoolean()) {
      stage.term(new Term.Builder()
          .length(length())
          .anchor(anchor())
          .counting(pick(Counting.values()))
          .notBefore(maybe(() -> condition(2)))
          .then(stageId(i + 1))
          .citations(citations())
          .build());
    }
    return stage.build();
  }

  private Transition transition(
      String procedure, int from, int to, Effect effect, Multiplicity multiplicity) {
    String name = procedure + "-rule-" + events.size();
    onEvent = true;
    Condition condition = condition(2);
    onEvent = false;
    Transition.Builder transition = new Transition.Builder()
        .id(RuleId.of(name))
        .event(event("event-" + events.size()).id())
        .condition(condition)
        .effect(effect)
        .establishes(some(2, i -> establishment()))
        .limit(random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(3)) : OptionalInt.empty())
        .inEveryInstance(multiplicity == Multiplicity.MANY && random.nextBoolean())
        .modality(pick(Modality.values()))
        .citations(citations())
        .addOrigins(stageId(from));
    if (effect.target().isPresent()) {
      transition.addOrigins(stageId(Math.max(0, to - 2)));
    }
    if (random.nextInt(4) == 0) {
      transition.addRetracts(read(facts.get(random.nextInt(3))).id());
    }
    return transition.build();
  }

  private Establishment establishment() {
    FactType fact = facts.get(random.nextInt(facts.size()));
    read(fact);
    return switch (fact.kind()) {
      case FLAG -> Establishment.of(fact.id(), FactValue.of(random.nextBoolean()));
      case CHOICE -> Establishment.of(fact.id(), FactValue.of("blue"));
      case COUNT -> Establishment.of(fact.id(), FactValue.of(random.nextInt(9)));
      case DATE ->
        random.nextBoolean()
            ? Establishment.ofEventDate(fact.id())
            : Establishment.of(fact.id(), FactValue.of(day(2001)));
    };
  }

  private EventType event(String name) {
    List<FactId> ids = facts.stream().map(FactType::id).toList();
    Set<FactId> required = shuffled(ids);
    Set<FactId> optional = shuffled(ids);
    optional.add(PASSING);
    optional.removeAll(required);
    EventType event = new EventType.Builder()
        .from(EventType.of(name, saying()))
        .reportedBy(shuffled(roles.stream().map(Role::id).toList()))
        .requiredFacts(required)
        .optionalFacts(optional)
        .meaning(maybe(() -> meaning(name)))
        .build();
    events.add(event);
    return event;
  }

  private Duty duty(String procedure, String name, int count, List<Transition> transitions) {
    boolean timed = random.nextBoolean();
    return new Duty.Builder()
        .id(RuleId.of("duty-" + name))
        .title(saying())
        .holder(role())
        .procedure(ProcedureId.of(procedure))
        .addOnEntering(stageId(random.nextInt(count)), stageId(0))
        .onEvents(shuffled(events.stream().map(EventType::id).limit(3).toList()))
        .condition(condition(2))
        .act(transitions.get(random.nextInt(transitions.size())).event())
        .within(timed ? Optional.of(length()) : Optional.empty())
        .beforeExpiry(!timed && random.nextBoolean())
        .during(shuffled(Stream.of(0, 1).map(RandomDefinition::stageId).toList()))
        .citations(citations())
        .build();
  }

  private Condition condition(int depth) {
    if (random.nextInt(5) == 0) {
      return Conditions.always();
    }
    Condition condition = switch (depth == 0 ? 3 : random.nextInt(5)) {
      case 0 -> Conditions.all(condition(depth - 1), condition(depth - 1), condition(0));
      case 1 -> Conditions.any(condition(depth - 1), condition(depth - 1));
      case 2 -> Conditions.not(plain());
      default -> plain();
    };
    read.addAll(ConditionParts.facts(condition));
    return condition;
  }

  private Condition plain() {
    FactType fact = facts.get(onEvent ? random.nextInt(facts.size()) : 1 + random.nextInt(5));
    StageId[] stages = {stageId(1), stageId(0)};
    ProcedureId procedure = ProcedureId.of(pick("one", "two"));
    return switch (random.nextInt(12)) {
      case 0 -> Conditions.elapsed(length(), anchor());
      case 1 -> Conditions.within(length(), anchor());
      case 2 -> Conditions.over(length(), anchor());
      case 3 -> Conditions.at(procedure, stages);
      case 4 -> Conditions.allAt(procedure, stages[random.nextInt(2)]);
      case 5 -> Conditions.known(fact);
      default ->
        switch (fact.kind()) {
          case FLAG -> Conditions.is(fact, random.nextInt(3) != 0);
          case CHOICE ->
            random.nextBoolean()
                ? Conditions.oneOf(fact, CODES.get(2))
                : Conditions.oneOf(fact, CODES.get(2), CODES.get(0));
          case COUNT ->
            random.nextBoolean() ? Conditions.atLeast(fact, 2) : Conditions.atMost(fact, 2);
          case DATE -> Conditions.is(fact, FactValue.of(day(1999)));
        };
    };
  }

  private Anchor anchor() {
    FactType date = facts.get(5);
    return switch (random.nextInt(5)) {
      case 0 -> Anchor.since(read(date));
      case 1 -> Anchor.entryOrLater(read(date));
      case 2 -> Anchor.day(day(2010));
      default -> Anchor.entry();
    };
  }

  private FactType read(FactType fact) {
    read.add(fact.id());
    return fact;
  }

  private Length length() {
    return switch (random.nextInt(4)) {
      case 0 -> Length.days(random.nextInt(60));
      case 1 -> Length.of(Period.of(random.nextInt(3), random.nextInt(14), random.nextInt(40)));
      case 2 -> Length.months(random.nextInt(9));
      default -> Length.workingDays(random.nextInt(10));
    };
  }

  private List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    for (int i = Math.max(0, random.nextInt(4) - 2); i >= 0; i--) {
      citations.add(new Citation.Builder()
          .instrument(pick("Aliens Act", "Aliens Act (text of 2012)", saying()))
          .provision(pick("art. 1", "art. 2 §3, al. 1", saying()))
          .standing(pick(Standing.values()))
          .note(maybe(this::saying))
          .otherwise(maybe(this::saying))
          .inForceSince(maybe(() -> day(2001)))
          .inForceThrough(maybe(() -> day(2009)))
          .build());
    }
    return citations;
  }

  private org.nrm.vocabulary.RoleId role() {
    return roles.get(random.nextInt(roles.size())).id();
  }

  private org.nrm.vocabulary.MeaningId meaning(String name) {
    Meaning meaning = Meaning.of("meaning-" + name, saying());
    meanings.add(meaning);
    return meaning.id();
  }

  private org.nrm.vocabulary.EntitlementId entitlement() {
    Entitlement entitlement = Entitlement.of("entitlement-" + entitlements.size(), saying());
    entitlements.add(entitlement);
    return entitlement.id();
  }

  private String saying() {
    return SAYINGS.get(random.nextInt(SAYINGS.size()));
  }

  private LocalDate day(int year) {
    return LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private static StageId stageId(int i) {
    return StageId.of("stage-" + i);
  }

  @SafeVarargs
  private <T> T pick(T... of) {
    return of[random.nextInt(of.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(int most, java.util.function.IntFunction<T> each) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(each.apply(i));
    }
    return some;
  }

  private <T> Set<T> shuffled(List<T> of) {
    List<T> order = new ArrayList<>(of);
    java.util.Collections.shuffle(order, random);
    return new LinkedHashSet<>(order.subList(0, random.nextInt(order.size() + 1)));
  }
}
