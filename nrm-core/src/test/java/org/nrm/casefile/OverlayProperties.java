package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.Overlay;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.MechanismId;

/**
 * A treaty laid over a mechanism only adds protection. A random life under the treaty is replayed without it, in the words that
 * the mechanism has of its own:
 *
 * <ul>
 *   <li>no national event becomes possible that was not, so no removal and no return;
 *   <li>no national event becomes impossible but the acts that the treaty binds;
 *   <li>every entitlement is kept, and every national position and fact is the same.
 * </ul>
 */
@Tag("laws")
class OverlayProperties {
  private static final int LENGTH = 40;
  private static final Set<MeaningId> ENFORCEMENT = Set.of(
      ResidenceMeanings.ENFORCED_REMOVAL.id(),
      ResidenceMeanings.ENFORCED_TRANSFER.id(),
      ResidenceMeanings.ENFORCED_RETURN.id());

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void treaties_only_add_protection_to_every_mechanism(@ForAll Random random) {
    List<ReferralMechanism> mechanisms = Catalogue.mechanisms();
    ReferralMechanism base = mechanisms.get(random.nextInt(mechanisms.size()));
    List<MechanismId> ids = Catalogue.overlayIds();
    Overlay overlay = Catalogue.overlay(ids.get(random.nextInt(ids.size()))).orElseThrow();
    if (overlay.fits(base)) {
      replay(base, overlay, Walk.along(bound(base, overlay), random, LENGTH));
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void two_treaties_only_add_protection_to_what_one_gives(@ForAll Random random) {
    List<MechanismId> ids = Catalogue.overlayIds();
    Overlay first = Catalogue.overlay(ids.get(random.nextInt(ids.size()))).orElseThrow();
    Overlay second = Catalogue.overlay(ids.get(random.nextInt(ids.size()))).orElseThrow();
    ReferralMechanism base = first.over(Catalogue.mechanism("belgium-2017"));
    if (second.fits(base)) {
      replay(base, second, Walk.along(bound(base, second), random, LENGTH));
    }
  }

  @Property(tries = 500, seed = "2005", shrinking = ShrinkingMode.OFF)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void the_convention_only_adds_protection_to_belgian_law(@ForAll Random random) {
    ReferralMechanism base = Catalogue.mechanism("belgium-2017");
    Overlay overlay = Catalogue.overlay(MechanismId.of("coe-2005")).orElseThrow();
    replay(base, overlay, Walk.along(bound(base, overlay), random, LENGTH));
    Statistics.label("enforcement")
        .coverage(c -> List.of(
                "accepted with and without", "accepted without alone", "refused with and without")
            .forEach(verdict -> c.check(verdict).count(n -> n > 0)));
  }

  private static ReferralMechanism bound(ReferralMechanism base, Overlay overlay) {
    return Catalogue.find(overlay.idOver(base.id())).orElseThrow();
  }

  private static void replay(ReferralMechanism base, Overlay overlay, Walk walk) {
    CaseFile start = walk.steps.isEmpty() ? walk.file : walk.steps.get(0).before();
    CaseFile file = CaseFile.open(base, start.caseId(), start.opened());
    for (Walk.Step step : walk.steps) {
      CaseFile before = file.asOf(step.before().asOf());
      file = national(base, step)
          .map(event -> compared(before, event, overlay, step))
          .orElse(before);
      CaseFile after = file;
      step.outcome().fold(a -> protectedAtLeast(after, a.next()), r -> true);
    }
  }

  /** Applies the national event, and says where the file stands then: where it was, if the treaty refused it. */
  private static CaseFile compared(
      CaseFile file, CaseEvent event, Overlay overlay, Walk.Step step) {
    Outcome without = file.apply(event);
    boolean with = step.outcome().isAccepted();
    Optional<MeaningId> meaning = file.mechanism().event(event.type()).flatMap(e -> e.meaning());
    if (with) {
      assertThat(without.isAccepted())
          .as("%s is accepted under the treaty: %s", event, without)
          .isTrue();
    }
    boolean bound = overlay.guards().stream()
        .anyMatch(guard -> meaning.filter(guard.acts()::contains).isPresent());
    if (without.isAccepted() && !bound && event.facts().equals(step.event().facts())) {
      assertThat(with)
          .as("%s is accepted without the treaty: %s", event, step.outcome())
          .isTrue();
    }
    meaning
        .filter(ENFORCEMENT::contains)
        .ifPresent(m -> Statistics.label("enforcement")
            .collect(
                with
                    ? "accepted with and without"
                    : without.isAccepted()
                        ? "accepted without alone"
                        : "refused with and without"));
    return with ? without.fold(Outcome.Accepted::next, r -> file) : file;
  }

  /** What an event says in the words that the mechanism has of its own; nothing if it has none for it. */
  private static Optional<CaseEvent> national(ReferralMechanism base, Walk.Step step) {
    CaseEvent event = step.event();
    ReferralMechanism under = step.before().mechanism();
    boolean lent =
        under.event(event.type()).isPresent() && base.event(event.type()).isEmpty();
    if (lent && !step.outcome().isAccepted()) {
      return Optional.empty();
    }
    Map<FactId, FactValue> facts = new LinkedHashMap<>(event.facts());
    facts.keySet().removeIf(f -> base.fact(f).isEmpty() && under.fact(f).isPresent());
    boolean empty = facts.isEmpty()
        && (lent
            || (event.type().equals(EventType.FACTS_ESTABLISHED)
                && !event.facts().isEmpty()));
    if (empty) {
      return Optional.empty();
    }
    return Optional.of(new CaseEvent.Builder()
        .from(event)
        .type(lent ? EventType.FACTS_ESTABLISHED : event.type())
        .facts(facts)
        .build());
  }

  private static boolean protectedAtLeast(CaseFile without, CaseFile with) {
    CaseFile then = without.asOf(with.asOf());
    assertThat(entitlements(with)).as("entitlements").containsAll(entitlements(then));
    assertThat(with.positions()).as("positions").containsAll(then.positions());
    then.facts().keySet().forEach(fact -> assertThat(with.fact(fact)).isEqualTo(then.fact(fact)));
    return true;
  }

  private static Set<EntitlementId> entitlements(CaseFile file) {
    return file.entitlements().stream()
        .map(HeldEntitlement::entitlement)
        .collect(Collectors.toSet());
  }
}
