package org.nrm.condition;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.StageId;

/** Facts, stages and random conditions over them. */
final class Samples {
  static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  static final List<FactType> FLAGS = List.of(
      FactType.flag("accompanied", "is accompanied"),
      FactType.flag("cooperates", "cooperates"),
      FactType.flag("ties-broken", "has broken ties"),
      FactType.flag("holds-title", "holds a title"),
      FactType.flag("minor", "is a minor"),
      FactType.flag("danger", "is a danger"));

  static final Code RESUMED = Code.of("contact-resumed", "contact was resumed");
  static final Code ORDER = Code.of("public-order", "public order");
  static final Code FRAUD = Code.of("fraud", "fraud");
  static final FactType GROUND = FactType.choice("ground", "the ground", RESUMED, ORDER, FRAUD);
  static final FactType CHILDREN = FactType.count("children", "has children");
  static final FactType FILED = FactType.date("filed-on", "filed on");

  static final ProcedureId REFERRAL = ProcedureId.of("referral");
  static final StageId OFFERED = StageId.of("offered");
  static final StageId TAKEN = StageId.of("taken");

  private Samples() {}

  static Arbitrary<Condition> flag(int flags) {
    return Arbitraries.of(FLAGS.subList(0, flags))
        .flatMap(fact -> Arbitraries.of(true, false).map(value -> Conditions.is(fact, value)));
  }

  static Arbitrary<Condition> choice() {
    return Arbitraries.of(
        Conditions.oneOf(GROUND, RESUMED),
        Conditions.oneOf(GROUND, ORDER),
        Conditions.oneOf(GROUND, ORDER, FRAUD),
        Conditions.oneOf(GROUND, RESUMED, FRAUD));
  }

  static Arbitrary<Condition> number() {
    return Arbitraries.integers()
        .between(0, 4)
        .flatMap(n ->
            Arbitraries.of(Conditions.atLeast(CHILDREN, n + 1), Conditions.atMost(CHILDREN, n)));
  }

  static Arbitrary<Condition> known() {
    return Arbitraries.of(
        Conditions.known(FLAGS.get(0)), Conditions.known(GROUND), Conditions.known(CHILDREN));
  }

  static Arbitrary<Condition> stage() {
    return Arbitraries.of(
        Conditions.at(REFERRAL, OFFERED),
        Conditions.at(REFERRAL, TAKEN),
        Conditions.at(REFERRAL, OFFERED, TAKEN));
  }

  /** Lengths two days apart, so that a day lies between one that is over and the next. */
  static Arbitrary<Condition> time() {
    return Arbitraries.of(0, 2, 4)
        .map(Length::days)
        .flatMap(length ->
            Arbitraries.of(Conditions.elapsed(length), Conditions.within(length, Anchor.entry())));
  }

  static Arbitrary<Condition> combined(Arbitrary<Condition> plain, int depth) {
    if (depth == 0) {
      return plain;
    }
    Arbitrary<Condition> part = combined(plain, depth - 1);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(1, plain),
        net.jqwik.api.Tuple.of(1, part.map(Conditions::not)),
        net.jqwik.api.Tuple.of(
            2, parts(part, depth).map(parts -> Conditions.all(parts.toArray(Requirement[]::new)))),
        net.jqwik.api.Tuple.of(
            2, parts(part, depth).map(parts -> Conditions.any(parts.toArray(Requirement[]::new)))));
  }

  private static Arbitrary<List<Condition>> parts(Arbitrary<Condition> part, int depth) {
    return part.list().ofMinSize(2).ofMaxSize(depth == 1 ? 3 : 2);
  }

  static FactValue yes() {
    return FactValue.of(true);
  }

  static FactValue no() {
    return FactValue.of(false);
  }
}
