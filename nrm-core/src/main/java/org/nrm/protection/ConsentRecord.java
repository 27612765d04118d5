package org.nrm.protection;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.Sensitivity;

/**
 * One consent that a person gave: to whom, for what, since when, for how long, and how far it goes.
 *
 * <pre>{@code
 * ConsentRecord.of(Purpose.REFERRAL, CENTRE.id(), LocalDate.of(2024, 3, 1)).upTo(Sensitivity.PERSONAL)
 * }</pre>
 */
@Value.Immutable
public sealed interface ConsentRecord permits ImmutableConsentRecord {
  /** {@return what it is for} */
  Purpose purpose();

  /** {@return to whom it was given} */
  RoleId recipient();

  /** {@return the day on which it was given, inclusive} */
  LocalDate since();

  /** {@return the last day on which it holds, inclusive; empty if it has no limit of time} */
  Optional<LocalDate> through();

  /** {@return the day on which it was withdrawn; it does not hold on that day any more} */
  Optional<LocalDate> withdrawn();

  /** {@return the most sensitive facts that it covers} */
  Sensitivity upTo();

  /**
   * Obtains a consent without limit of time that covers facts of every sensitivity.
   *
   * @param purpose what it is for
   * @param recipient to whom it is given
   * @param since the day on which it is given
   * @return the consent
   */
  static ConsentRecord of(Purpose purpose, RoleId recipient, LocalDate since) {
    return ImmutableConsentRecord.of(
        purpose, recipient, since, Optional.empty(), Optional.empty(), Sensitivity.SENSITIVE);
  }

  /**
   * Obtains this consent with a limit of time.
   *
   * @param last the last day on which it holds, inclusive
   * @return the consent
   * @throws IllegalArgumentException if the day is before the one on which it was given
   */
  default ConsentRecord through(LocalDate last) {
    return ImmutableConsentRecord.of(
        purpose(), recipient(), since(), Optional.of(last), withdrawn(), upTo());
  }

  /**
   * Obtains this consent as withdrawn.
   *
   * @param day the day on which it is withdrawn
   * @return the consent, which does not hold from that day on
   * @throws IllegalArgumentException if the day is before the one on which it was given
   */
  default ConsentRecord withdrawn(LocalDate day) {
    return ImmutableConsentRecord.of(
        purpose(), recipient(), since(), through(), Optional.of(day), upTo());
  }

  /**
   * Obtains this consent for facts that are not too sensitive.
   *
   * @param most the most sensitive facts that it covers
   * @return the consent
   */
  default ConsentRecord upTo(Sensitivity most) {
    return ImmutableConsentRecord.of(purpose(), recipient(), since(), through(), withdrawn(), most);
  }

  /**
   * Where the consent stands on a day.
   *
   * @param day the day
   * @return given, withdrawn or run out; empty before it was given
   */
  default Optional<ConsentState> state(LocalDate day) {
    if (day.isBefore(since())) {
      return Optional.empty();
    }
    if (withdrawn().filter(d -> !day.isBefore(d)).isPresent()) {
      return Optional.of(ConsentState.WITHDRAWN);
    }
    return Optional.of(
        through().filter(day::isAfter).isPresent() ? ConsentState.EXPIRED : ConsentState.GIVEN);
  }

  /** Keeps the days in order. */
  @Value.Check
  default void check() {
    if (through().filter(since()::isAfter).isPresent()
        || withdrawn().filter(since()::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          "a consent given on " + since() + " cannot end before: correct the dates");
    }
  }
}
