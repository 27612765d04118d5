package org.nrm.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.protection.ProtectionFacts.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.RefusalCode;
import org.nrm.catalogue.Catalogue;
import org.nrm.identification.IdentificationFacts;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.residence.ResidenceRoles;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/**
 * The table of safeguards. Its space: eight safeguards, each stated as kept, stated as not kept or not stated (3^8 = 6561),
 * for each of three states of the guardianship and for a victim and an accused.
 */
class ChildHearingTest {
  private static final ReferralMechanism MECHANISM =
      Catalogue.mechanism("alternative-sociale-2005");
  private static final Pseudonym CASE = Pseudonym.of("C-1");
  private static final LocalDate DAY = LocalDate.of(2005, 9, 1);
  private static final List<FactType> SAFEGUARDS = List.of(
      GUARDIAN_PRESENT,
      REPRESENTATIVE_PRESENT,
      PSYCHOLOGIST_PRESENT,
      SOCIAL_WORKER_PRESENT,
      CHILD_APPROPRIATE_ROOM,
      CLOSED_SESSION,
      STATEMENT_RECORDED,
      REPRESENTATIVE_WITHOUT_CONFLICT);

  private enum Guardian {
    NONE,
    ACTING,
    IN_CONFLICT
  }

  @ParameterizedTest
  @EnumSource
  void a_hearing_is_held_exactly_with_every_safeguard(Guardian guardian) {
    int[] held = new int[2];
    for (boolean accused : new boolean[] {true, false}) {
      CaseFile file = file(guardian, accused);
      for (int row = 0; row < 6561; row++) {
        List<Optional<Boolean>> stated = row(row);
        Outcome outcome = file.apply(hearing(stated));
        boolean whole = whole(guardian, stated);
        assertThat(outcome.isAccepted()).as("%s %s", guardian, stated).isEqualTo(whole);
        held[accused ? 1 : 0] += whole ? 1 : 0;
      }
    }
    assertThat(held[0]).isEqualTo(held[1]).isEqualTo(guardian == Guardian.ACTING ? 55 : 15);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6})
  void each_of_the_single_safeguards_is_named_when_it_is_missing(int missing) {
    List<Optional<Boolean>> stated = new ArrayList<>(row(6560));
    stated.set(missing, Optional.of(false));
    assertThat(refusal(file(Guardian.ACTING, false).apply(hearing(stated))))
        .contains("`" + SAFEGUARDS.get(missing).id() + "` must be yes");
  }

  @Test
  void a_child_that_was_heard_is_not_heard_again_without_a_new_reason() {
    CaseFile heard = next(file(Guardian.ACTING, false).apply(hearing(row(6560))));
    Outcome again = heard.apply(hearing(row(6560)));
    assertThat(code(again)).contains(RefusalCode.CONDITION_NOT_MET);
    assertThat(refusal(again)).contains("hearing-reason");
  }

  @Test
  void a_new_reason_is_used_up_by_the_hearing_it_was_recorded_for() {
    CaseFile heard = next(file(Guardian.ACTING, false).apply(hearing(row(6560))));
    CaseFile reasoned = next(
        heard.apply(event(ProtectionEvents.HEARING_REASON_RECORDED, ResidenceRoles.PROSECUTOR.id())
            .putFacts(HEARING_REASON.id(), FactValue.of(NEW_FACTS.id()))
            .build()));
    CaseFile twice = next(reasoned.apply(hearing(row(6560))));
    assertThat(twice.apply(hearing(row(6560))).isAccepted()).isFalse();
  }

  @Test
  void a_second_hearing_needs_every_safeguard_too() {
    CaseFile heard = next(file(Guardian.ACTING, false).apply(hearing(row(6560))));
    CaseFile reasoned =
        next(heard.apply(event(ProtectionEvents.HEARING_REASON_RECORDED, ResidenceRoles.COURT.id())
            .putFacts(HEARING_REASON.id(), FactValue.of(CHILD_ASKS.id()))
            .build()));
    for (int row = 0; row < 6561; row++) {
      List<Optional<Boolean>> stated = row(row);
      assertThat(reasoned.apply(hearing(stated)).isAccepted())
          .isEqualTo(whole(Guardian.ACTING, stated));
    }
  }

  @Test
  void no_rule_reads_whether_the_child_is_accused() {
    assertThat(MECHANISM.procedures().stream()
            .flatMap(p -> p.transitions().stream())
            .flatMap(t -> org.nrm.condition.ConditionParts.facts(t.condition()).stream()))
        .doesNotContain(CHILD_IS_ACCUSED.id());
  }

  /** Two cases that differ in nothing else go the same way, event by event. */
  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void a_child_that_is_accused_goes_every_way_that_a_victim_goes(@ForAll Random random) {
    CaseFile victim = file(Guardian.NONE, false);
    CaseFile accused = file(Guardian.NONE, true);
    for (int i = 0; i < 40; i++) {
      EventType type = MECHANISM.events().get(random.nextInt(MECHANISM.events().size()));
      CaseEvent event = anyFacts(type, random);
      Outcome one = victim.apply(event);
      Outcome other = accused.apply(event);
      assertThat(other.isAccepted()).as("%s", type.id()).isEqualTo(one.isAccepted());
      assertThat(refusal(other)).isEqualTo(refusal(one));
      victim = one.fold(Outcome.Accepted::next, r -> r.file());
      accused = other.fold(Outcome.Accepted::next, r -> r.file());
      assertThat(accused.positions()).isEqualTo(victim.positions());
      assertThat(accused.entitlements()).isEqualTo(victim.entitlements());
    }
  }

  private static CaseEvent anyFacts(EventType type, Random random) {
    List<RoleId> roles = List.copyOf(type.reportedBy());
    CaseEvent.Builder event = event(type, roles.get(random.nextInt(roles.size())));
    if (type.id().value().contains("data-shar")) {
      event.key(Pseudonym.of("R-1"));
    }
    java.util.stream.Stream.concat(type.requiredFacts().stream(), type.optionalFacts().stream())
        .map(id -> MECHANISM.fact(id).orElseThrow())
        .forEach(fact -> event.putFacts(
            fact.id(),
            fact.codes().isEmpty()
                ? FactValue.of(random.nextInt(4) > 0)
                : FactValue.of(fact.codes().get(0).id())));
    return event.build();
  }

  private static CaseFile file(Guardian guardian, boolean accused) {
    CaseFile file = CaseFile.open(MECHANISM, CASE, DAY);
    file = next(file.apply(event(
            MECHANISM.event(org.nrm.vocabulary.EventId.of("child-met")).orElseThrow(),
            ResidenceRoles.COURT.id())
        .putFacts(CHILD_IS_ACCUSED.id(), FactValue.of(accused))
        .build()));
    file = next(file.apply(event(ProtectionEvents.AGE_ESTABLISHED, ResidenceRoles.COURT.id())
        .putFacts(IdentificationFacts.CHILD.id(), FactValue.of(true))
        .build()));
    RoleId authority = ProtectionRoles.CHILD_PROTECTION_AUTHORITY.id();
    if (guardian != Guardian.NONE) {
      file = next(file.apply(event(ProtectionEvents.GUARDIAN_NAMED, authority).build()));
    }
    if (guardian == Guardian.IN_CONFLICT) {
      file = next(
          file.apply(event(ProtectionEvents.GUARDIAN_CONFLICT_FOUND, authority).build()));
    }
    return file;
  }

  /** The row of that number: digit 0 is not stated, 1 not kept, 2 kept. */
  private static List<Optional<Boolean>> row(int number) {
    List<Optional<Boolean>> stated = new ArrayList<>();
    for (int rest = number, i = 0; i < SAFEGUARDS.size(); i++, rest /= 3) {
      stated.add(rest % 3 == 0 ? Optional.empty() : Optional.of(rest % 3 == 2));
    }
    return stated;
  }

  private static boolean whole(Guardian guardian, List<Optional<Boolean>> stated) {
    boolean forTheChild =
        (yes(stated, 0) && guardian == Guardian.ACTING) || (yes(stated, 1) && yes(stated, 7));
    return forTheChild
        && (yes(stated, 2) || yes(stated, 3))
        && yes(stated, 4)
        && yes(stated, 5)
        && yes(stated, 6);
  }

  private static boolean yes(List<Optional<Boolean>> stated, int safeguard) {
    return stated.get(safeguard).equals(Optional.of(true));
  }

  private static CaseEvent hearing(List<Optional<Boolean>> stated) {
    CaseEvent.Builder event = event(ProtectionEvents.CHILD_HEARD, ResidenceRoles.COURT.id());
    for (int i = 0; i < SAFEGUARDS.size(); i++) {
      int safeguard = i;
      stated
          .get(i)
          .ifPresent(kept -> event.putFacts(SAFEGUARDS.get(safeguard).id(), FactValue.of(kept)));
    }
    return event.build();
  }

  private static CaseEvent.Builder event(EventType type, RoleId by) {
    CaseEvent.Builder event = new CaseEvent.Builder();
    event.caseId(CASE).type(type.id()).on(DAY).by(by);
    return event;
  }

  private static CaseFile next(Outcome outcome) {
    return outcome.fold(Outcome.Accepted::next, refused -> {
      throw new AssertionError(refused.message());
    });
  }

  private static Optional<RefusalCode> code(Outcome outcome) {
    return outcome.fold(accepted -> Optional.empty(), refused -> Optional.of(refused.code()));
  }

  private static String refusal(Outcome outcome) {
    return outcome.fold(accepted -> "", Outcome.Refused::message);
  }
}
