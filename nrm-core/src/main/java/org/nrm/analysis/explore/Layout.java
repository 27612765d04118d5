package org.nrm.analysis.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.Length;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RuleId;

/** Where everything that is remembered of some procedures stands in a packed situation, and which dates are followed. */
final class Layout {
  final ReferralMechanism mechanism;
  final ExplorerOptions options;
  final LocalDate opening;
  final List<Procedure> procedures;
  final List<Slot> slots = new ArrayList<>();
  final Map<FactId, Track> tracks = new LinkedHashMap<>();
  final List<String> notes = new ArrayList<>();
  private final Map<FactId, List<Condition>> parts = new HashMap<>();
  private final Map<Length, Stretch> stretches = new HashMap<>();
  private int bits;
  private int dates = TimeOp.FIRST_OTHER;

  Layout(
      ReferralMechanism mechanism,
      ExplorerOptions options,
      LocalDate opening,
      List<Procedure> procedures,
      Map<Procedure, Set<Pseudonym>> keys) {
    this.mechanism = mechanism;
    this.options = options;
    this.opening = opening;
    this.procedures = procedures;
    procedures.forEach(this::measure);
    Tracks kept = new Tracks(this);
    kept.all();
    kept.parts().forEach((fact, read) -> parts.put(fact, List.copyOf(read)));
    procedures.forEach(p -> slots(p, keys));
    procedures.stream()
        .filter(p -> anyTerm(p, this::isWhollyFree) && extends_(p))
        .forEach(
            p -> notes.add("a term of `" + p.id() + "` that is counted from a day set by a role"
                + " is taken to be extended on a day on which it still runs"));
    if (bits > Long.SIZE - 1) {
      throw new IllegalArgumentException("`" + mechanism.id() + "` needs " + bits
          + " bits for what its procedures remember together, and there are " + (Long.SIZE - 1)
          + ": ask for fewer procedures or instances at once");
    }
  }

  /** Measures every length that the procedures read, so that the longest is known. */
  private void measure(Procedure procedure) {
    Cone.conditions(procedure).flatMap(c -> ConditionParts.of(c).stream()).forEach(part -> {
      if (part instanceof Condition.Elapsed e) {
        stretch(e.length());
      }
    });
    procedure.stages().stream().flatMap(s -> s.term().stream()).forEach(t -> stretch(t.length()));
    procedure.transitions().forEach(t -> {
      if (t.effect() instanceof Effect.Extension e) {
        stretch(e.by());
        e.cap().ifPresent(this::stretch);
      }
    });
  }

  private void slots(Procedure procedure, Map<Procedure, Set<Pseudonym>> keys) {
    if (procedure.multiplicity() == Multiplicity.ONE) {
      slots.add(slot(procedure, Optional.empty()));
      return;
    }
    Set<Pseudonym> all = new TreeSet<>(java.util.Comparator.comparing(Pseudonym::value));
    all.addAll(keys.getOrDefault(procedure, Set.of()));
    for (int i = 1; all.size() < options.instances(); i++) {
      all.add(Pseudonym.of("instance-" + i));
    }
    all.forEach(key -> slots.add(slot(procedure, Optional.of(key))));
    notes.add("`" + procedure.id() + "` can run several times: "
        + (all.isEmpty()
            ? "it is left aside"
            : "at most " + all.size() + (all.size() == 1 ? " instance" : " instances")
                + " of it is looked at"));
  }

  private Slot slot(Procedure procedure, Optional<Pseudonym> key) {
    Cell stage = cell(procedure.stages().size() - (key.isPresent() ? 0 : 1));
    boolean terms = procedure.stages().stream().anyMatch(s -> s.term().isPresent());
    return new Slot(
        slots.size(),
        procedure,
        key,
        stage,
        cellIf(anyTerm(procedure, this::mayBeEarly)),
        cellIf(anyTerm(procedure, this::mayBeIdle)),
        cellIf(anyTerm(procedure, t -> t.anchor().fact().isPresent()) && extends_(procedure)),
        cellIf(anyTerm(procedure, t -> t.notBefore().isPresent())),
        uses(procedure),
        procedure.stages().stream().anyMatch(s -> readsEntry(procedure, s)) ? dates++ : 0,
        terms ? dates++ : 0);
  }

  private static boolean anyTerm(Procedure procedure, java.util.function.Predicate<Term> test) {
    return procedure.stages().stream().flatMap(s -> s.term().stream()).anyMatch(test);
  }

  private static boolean extends_(Procedure procedure) {
    return procedure.transitions().stream().anyMatch(t -> t.effect() instanceof Effect.Extension);
  }

  private Map<RuleId, Cell> uses(Procedure procedure) {
    Map<RuleId, Cell> uses = new LinkedHashMap<>();
    for (Transition transition : procedure.transitions()) {
      OptionalInt limit = transition.limit();
      if (limit.isPresent()) {
        uses.put(transition.id(), cell(limit.getAsInt()));
      }
    }
    return uses;
  }

  Cell cell(int greatest) {
    Cell cell = Cell.upTo(greatest, bits);
    bits = cell.end();
    return cell;
  }

  Cell cellIf(boolean needed) {
    return needed ? cell(1) : Cell.NONE;
  }

  int newDate() {
    return dates++;
  }

  int dates() {
    return dates;
  }

  /** Whether a term is counted from a day that a role may set at any time. */
  boolean isFree(Term term) {
    return term.anchor()
        .fact()
        .filter(f -> track(f).memory() == Track.Memory.FREE_DATE)
        .isPresent();
  }

  /** Whether a term is counted from nothing but such a day, so that it has no earliest end. */
  boolean isWhollyFree(Term term) {
    return term.anchor() instanceof Anchor.DateFact && isFree(term);
  }

  boolean mayBeEarly(Term term) {
    return !isFree(term)
        && (term.anchor() instanceof Anchor.DateFact
            || term.anchor() instanceof Anchor.CalendarDay
            || (term.counting() == Counting.FIRST_DAY_INCLUDED
                && stretch(term.length()).least() == 0));
  }

  boolean mayBeIdle(Term term) {
    return term.anchor() instanceof Anchor.DateFact && !isFree(term);
  }

  /** Whether something in a stage is counted from its entry once that is past. */
  boolean readsEntry(Procedure procedure, Stage stage) {
    return stage.term().filter(this::termReadsEntry).isPresent()
        || procedure.transitions().stream()
            .filter(t -> t.origins().contains(stage.id()))
            .anyMatch(t -> isCapped(t) || readsEntry(t.condition()));
  }

  private boolean termReadsEntry(Term term) {
    return isWhollyFree(term)
        || mayBeEarly(term)
        || term.anchor() instanceof Anchor.EntryOrLater
        || term.notBefore().filter(Layout::readsEntry).isPresent();
  }

  private static boolean isCapped(Transition transition) {
    return transition.effect() instanceof Effect.Extension e && e.cap().isPresent();
  }

  private static boolean readsEntry(Condition condition) {
    return ConditionParts.of(condition).stream()
        .anyMatch(part -> part instanceof Condition.Elapsed e
            && (e.anchor() instanceof Anchor.StageEntry
                || e.anchor() instanceof Anchor.EntryOrLater));
  }

  Stretch stretch(Length length) {
    return stretches.computeIfAbsent(length, l -> Stretch.of(l, mechanism.calendar()));
  }

  /** The longest of the lengths met so far, in days. */
  int longest() {
    return stretches.values().stream().mapToInt(Stretch::most).max().orElse(0);
  }

  /** Whether some day of the calendar is read. */
  boolean usesOpening() {
    return procedures.stream()
            .flatMap(Cone::conditions)
            .flatMap(c -> ConditionParts.of(c).stream())
            .anyMatch(c -> c instanceof Condition.Elapsed e
                && e.anchor() instanceof Anchor.CalendarDay
                && Literal.turn(this, e) > opening.toEpochDay())
        || procedures.stream()
            .anyMatch(p -> anyTerm(p, t -> t.anchor() instanceof Anchor.CalendarDay))
        || tracks.values().stream().anyMatch(t -> t.memory() == Track.Memory.DATE && isConstant(t));
  }

  /** Whether a date fact can hold a day that is written in the rules. */
  private boolean isConstant(Track track) {
    return options.facts().containsKey(track.id())
        || procedures.stream()
            .flatMap(p -> p.transitions().stream())
            .flatMap(t -> t.establishes().stream())
            .anyMatch(e -> e.fact().equals(track.id()) && e.value().isPresent());
  }

  /** How many days after the opening the last day of the calendar is that some rule reads. */
  int latestDay() {
    long latest = procedures.stream()
        .flatMap(Cone::conditions)
        .flatMap(c -> ConditionParts.of(c).stream())
        .filter(c -> c instanceof Condition.Elapsed e && e.anchor() instanceof Anchor.CalendarDay)
        .mapToLong(c -> Literal.turn(this, (Condition.Elapsed) c) - opening.toEpochDay())
        .max()
        .orElse(0);
    return (int) Math.max(0, latest) + 1;
  }

  Track track(FactId fact) {
    return java.util.Objects.requireNonNull(tracks.get(fact));
  }

  /** The plain parts of conditions that read a fact. */
  List<Condition> parts(FactId fact) {
    return parts.getOrDefault(fact, List.of());
  }

  /**
   * The number under which a value is remembered; zero, as if nothing were established, for the value presumed of a fact that
   * can change.
   */
  int valueNumber(Track track, FactValue value) {
    int found = Values.classOf(track, value, parts(track.id()));
    boolean presumed = track.fact().constancy() == Constancy.CHANGING
        && track
            .fact()
            .presumption()
            .filter(p -> Values.classOf(track, p.value(), parts(track.id())) == found)
            .isPresent();
    return presumed ? 0 : found + 1;
  }

  List<Slot> slotsOf(org.nrm.vocabulary.ProcedureId procedure) {
    return slots.stream().filter(s -> s.procedure().id().equals(procedure)).toList();
  }
}
