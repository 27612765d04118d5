package org.nrm.catalogue.europe.council;

import static org.nrm.catalogue.europe.council.ConventionSources.CONVENTION;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.condition.Length;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ReadingChange;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.RuleId;

/**
 * What the Convention leaves to each Party. A policy that the Convention forbids cannot be made.
 *
 * <pre>{@code
 * ReferralMechanism sixtyDays = new ConventionPolicy.Builder().reflection(Length.days(60)).build()
 *     .over(Catalogue.mechanism("coe-2005"), MechanismId.of("coe-sixty-days"), "The Convention with sixty days");
 * }</pre>
 */
@Value.Immutable
public sealed interface ConventionPolicy permits ImmutableConventionPolicy {
  /** What a residence permit can be issued for. */
  enum Ground {
    /** Art. 14(1)(a): the personal situation makes the stay necessary. */
    PERSONAL_SITUATION,
    /** Art. 14(1)(b): cooperation with the authorities makes the stay necessary. */
    COOPERATION,
    /** Not in the Convention: a programme is completed and employment was found. */
    INTEGRATION
  }

  /** What the recovery and reflection period is for. */
  enum Purpose {
    /** To recover and to escape the influence of traffickers. */
    RECOVERY,
    /** To take an informed decision on cooperating. */
    DECISION
  }

  /** {@return the length of the recovery and reflection period, art. 13(1): thirty days or more} */
  @Value.Default
  default Length reflection() {
    return Length.days(30);
  }

  /**
   * {@return what the period is for, art. 13(1): one or both. The least length is the same for each, so that it suffices
   * for whichever needs more}
   */
  @Value.Default
  default Set<Purpose> purposes() {
    return EnumSet.allOf(Purpose.class);
  }

  /** {@return the length of a residence permit and of each renewal} */
  @Value.Default
  default Length permit() {
    return Convention2005.PERMIT_LENGTH;
  }

  /** {@return whether permits can be renewed, art. 14(1): they must be} */
  @Value.Default
  default boolean renewable() {
    return true;
  }

  /** {@return what permits are issued for, art. 14(1): one of (a) and (b), or both, and others besides} */
  @Value.Default
  default Set<Ground> grounds() {
    return EnumSet.of(Ground.PERSONAL_SITUATION, Ground.COOPERATION);
  }

  /** {@return whether a child needs a permit for a lawful stay, art. 14(2): "when legally necessary"} */
  @Value.Default
  default boolean childNeedsPermit() {
    return true;
  }

  /** Checks that the Convention allows the policy. */
  @Value.Check
  default void check() {
    List<String> faults = new ArrayList<>();
    if (leastDays(reflection()) < 30) {
      faults.add("a recovery and reflection period of " + reflection().words()
          + " is shorter than 30 days (art. 13(1)): lengthen it");
    }
    if (purposes().isEmpty()) {
      faults.add(
          "the recovery and reflection period serves nothing (art. 13(1)): name recovery, the"
              + " decision, or both");
    }
    if (!renewable()) {
      faults.add("a residence permit that cannot be renewed (art. 14(1)): make it renewable");
    }
    if (leastDays(permit()) < 1) {
      faults.add("a residence permit of no length (art. 14(1)): give it one");
    }
    if (!grounds().contains(Ground.PERSONAL_SITUATION) && !grounds().contains(Ground.COOPERATION)) {
      faults.add("no permit for the personal situation nor for cooperation (art. 14(1)): allow one"
          + " or both");
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "the " + CONVENTION.title() + " does not allow " + String.join("; nor ", faults));
    }
  }

  /** The shortest that a length can be in calendar days. */
  @SuppressWarnings("JavaPeriodGetDays") // the days part is meant: months are counted besides
  private static int leastDays(Length length) {
    Period period = length.period();
    return period.getDays() + (int) (period.toTotalMonths() * 28);
  }

  /**
   * Makes the mechanism of a Party with this policy.
   *
   * @param convention the mechanism {@code coe-2005}
   * @param id the id of the result
   * @param title its title
   * @return a variant of the Convention's mechanism
   */
  default ReferralMechanism over(ReferralMechanism convention, MechanismId id, String title) {
    return new Variant.Builder()
        .id(id)
        .title(title)
        .inForceSince(convention.inForceSince())
        .inForceThrough(convention.inForceThrough())
        .changes(ConventionReadings.of(this))
        .addAllChanges(settled(convention))
        .build()
        .of(convention);
  }

  /** The questions that the policy answers otherwise than the mechanism of the Convention: they are open no more. */
  private List<Change> settled(ReferralMechanism convention) {
    List<RuleId> answered = new ArrayList<>();
    if (!grounds().equals(EnumSet.of(Ground.PERSONAL_SITUATION, Ground.COOPERATION))) {
      answered.add(ConventionQuestions.GROUNDS);
    }
    if (!childNeedsPermit()) {
      answered.add(ConventionQuestions.CHILD_PERMIT);
    }
    return answered.stream()
        .filter(question -> convention.reading(question).isPresent())
        .map(question -> (Change) ReadingChange.removeReading(question, CONVENTION.at("art. 14")))
        .toList();
  }

  /**
   * The mechanism of a Party that issues permits for cooperation alone, art. 14(1)(b).
   *
   * @param convention the mechanism {@code coe-2005}
   * @return {@code coe-minimal-b}
   */
  static ReferralMechanism minimalB(ReferralMechanism convention) {
    return new Builder()
        .addGrounds(Ground.COOPERATION)
        .build()
        .over(
            convention,
            MechanismId.of("coe-minimal-b"),
            "Council of Europe Convention: a Party with permits for cooperation alone");
  }

  /**
   * The mechanism of a Party that issues permits for a third ground besides, which ICMPD proposes.
   *
   * @param convention the mechanism {@code coe-2005}
   * @return {@code coe-plus-icmpd}
   */
  static ReferralMechanism plusIcmpd(ReferralMechanism convention) {
    return new Builder()
        .addGrounds(Ground.values())
        .build()
        .over(
            convention,
            MechanismId.of("coe-plus-icmpd"),
            "Council of Europe Convention, with a third ground for a permit: integration");
  }

  /** Builds policies; what is not said is as in {@code coe-2005}. */
  final class Builder extends ImmutableConventionPolicy.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
