package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Catalogue;
import org.nrm.condition.Condition;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Transition;
import org.nrm.protection.ProtectionFacts;
import org.nrm.protection.ProtectionMeanings;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.StageId;

/**
 * Consent can be withdrawn wherever it is held, and what needs it does not happen afterwards: under every shipped mechanism
 * that has an event which means that consent is given.
 */
@Tag("laws")
class ConsentProperties {
  private static final int LENGTH = 60;

  /** The source criticises just this: one yes at the entrance, and never asked again. */
  private static final MechanismId ASKED_ONCE = MechanismId.of("iom-moscow-2006");

  @Test
  void in_moscow_consent_is_asked_for_once_and_no_event_takes_it_back() {
    ReferralMechanism moscow = Catalogue.mechanism(ASKED_ONCE.value());
    assertThat(Grant.all(moscow)).isNotEmpty();
    assertThat(moscow.events())
        .noneMatch(e -> means(moscow, e.id(), ProtectionMeanings.CONSENT_WITHDRAWAL));
  }

  @Test
  void some_mechanism_asks_for_consent() {
    assertThat(withConsent()).isNotEmpty();
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void consent_that_is_held_can_be_withdrawn_and_is_then_needed_in_vain(
      @ForAll("mechanisms") ReferralMechanism mechanism, @ForAll Random random) {
    Grant grant = Grant.any(mechanism, random);
    Walk walk = Walk.through(mechanism, grant.procedure(), grant.transition(), random, LENGTH);
    Statistics.label("consent")
        .collect(walk.steps.stream()
            .anyMatch(s -> s.outcome().isAccepted()
                && means(mechanism, s.event().type(), ProtectionMeanings.CONSENT_GRANT)))
        .coverage(c -> c.check(true).percentage(p -> p > 20));
    for (Walk.Step step : walk.steps) {
      step.outcome()
          .fold(accepted -> held(mechanism, accepted.next()), refused -> List.<Held>of())
          .forEach(ConsentProperties::withdrawn);
    }
  }

  @Provide
  Arbitrary<ReferralMechanism> mechanisms() {
    return Arbitraries.of(withConsent());
  }

  private static List<ReferralMechanism> withConsent() {
    return Catalogue.mechanisms().stream()
        .filter(m -> !Grant.all(m).isEmpty() && !m.id().equals(ASKED_ONCE))
        .toList();
  }

  /** A transition by which consent is given. */
  private record Grant(Procedure procedure, Transition transition) {
    static List<Grant> all(ReferralMechanism mechanism) {
      return mechanism.procedures().stream()
          .flatMap(p -> p.transitions().stream()
              .filter(t -> means(mechanism, t.event(), ProtectionMeanings.CONSENT_GRANT))
              .map(t -> new Grant(p, t)))
          .toList();
    }

    static Grant any(ReferralMechanism mechanism, Random random) {
      List<Grant> all = all(mechanism);
      return all.get(random.nextInt(all.size()));
    }

    Set<StageId> stages() {
      return transition.effect().target().map(Set::of).orElse(transition.origins());
    }

    /** The flags that say that this consent is held. */
    Set<FactId> flags(ReferralMechanism mechanism) {
      Stream<FactId> own = transition.establishes().stream()
          .filter(e -> e.value().filter(FactValue.of(true)::equals).isPresent())
          .map(Establishment::fact);
      EventType event = mechanism.event(transition.event()).orElseThrow();
      FactId informed = ProtectionFacts.INFORMED_CONSENT.id();
      return Stream.concat(own, event.carries(informed) ? Stream.of(informed) : Stream.<FactId>of())
          .collect(Collectors.toSet());
    }
  }

  /** A consent that is held in a file. */
  private record Held(CaseFile file, Grant grant, Position position) {}

  /** Every consent held: a procedure stands where one of its grants leads. */
  private static List<Held> held(ReferralMechanism mechanism, CaseFile file) {
    return Grant.all(mechanism).stream()
        .flatMap(grant -> file.positions().stream()
            .filter(p ->
                p.procedure().equals(grant.procedure().id()) && grant.stages().contains(p.stage()))
            .map(p -> new Held(file, grant, p)))
        .toList();
  }

  private static void withdrawn(Held held) {
    ReferralMechanism mechanism = held.file().mechanism();
    List<Outcome.Accepted> withdrawals = mechanism.events().stream()
        .filter(e -> means(mechanism, e.id(), ProtectionMeanings.CONSENT_WITHDRAWAL))
        .filter(e -> held.grant().procedure().hears(e.id()))
        .flatMap(e -> accepted(held.file().apply(event(held, e))).stream())
        .toList();
    assertThat(withdrawals)
        .as(
            "withdrawals in %s/%s of %s",
            held.position().procedure(), held.position().stage(), mechanism.id())
        .isNotEmpty();
    withdrawals.forEach(accepted -> inVain(held, accepted.next()));
  }

  private static Optional<Outcome.Accepted> accepted(Outcome outcome) {
    return outcome.fold(Optional::of, refused -> Optional.<Outcome.Accepted>empty());
  }

  private static CaseEvent event(Held held, EventType type) {
    CaseEvent.Builder event = new CaseEvent.Builder()
        .caseId(held.file().caseId())
        .type(type.id())
        .on(held.file().asOf())
        .by(type.reportedBy().iterator().next())
        .key(held.position().key());
    type.requiredFacts().forEach(fact -> {
      var known = held.file().mechanism().fact(fact).orElseThrow();
      switch (known.kind()) {
        case FLAG -> event.putFacts(fact, FactValue.of(true));
        case CHOICE -> event.putFacts(fact, FactValue.of(known.codes().get(0).id()));
        case COUNT -> event.putFacts(fact, FactValue.of(0));
        case DATE -> event.putFacts(fact, FactValue.of(held.file().asOf()));
      }
    });
    return event.build();
  }

  /** No transition that asks for the consent is met, unless another instance or another consent still holds it. */
  private static void inVain(Held held, CaseFile after) {
    ReferralMechanism mechanism = after.mechanism();
    Set<FactId> flags = new HashSet<>(held.grant().flags(mechanism));
    boolean still = held(mechanism, after).stream()
        .anyMatch(h -> h.grant().procedure().equals(held.grant().procedure())
            || h.grant().flags(mechanism).stream().anyMatch(flags::contains));
    assertThat(after.position(held.position().procedure(), held.position().key()))
        .as("consent after its withdrawal")
        .hasValueSatisfying(p -> assertThat(held.grant().stages()).doesNotContain(p.stage()));
    if (still) {
      return;
    }
    mechanism.procedures().stream()
        .flatMap(p -> p.transitions().stream())
        .filter(t -> needs(t.condition(), held.grant(), flags))
        .forEach(t -> assertThat(t.condition().truth(View.of(after).from(after.asOf())))
            .as("%s after the withdrawal of consent", t.id())
            .isNotEqualTo(org.nrm.condition.Truth.MET));
  }

  /** Whether a condition names the consent among the things that must all hold. */
  private static boolean needs(Condition condition, Grant grant, Set<FactId> flags) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts().stream().anyMatch(part -> needs(part, grant, flags));
    }
    if (condition instanceof Condition.At at) {
      return at.procedure().equals(grant.procedure().id())
          && grant.stages().containsAll(at.stages());
    }
    return condition instanceof Condition.Is is
        && flags.contains(is.fact())
        && is.value().equals(FactValue.of(true));
  }

  private static boolean means(ReferralMechanism mechanism, EventId event, Meaning meaning) {
    return mechanism
        .event(event)
        .flatMap(EventType::meaning)
        .filter(meaning.id()::equals)
        .isPresent();
  }
}
