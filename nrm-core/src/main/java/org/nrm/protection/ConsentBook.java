package org.nrm.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.Sensitivity;

/**
 * The consents that a person gave, where the mechanism of the case keeps none for the purpose.
 *
 * <pre>{@code
 * ConsentBook book = ConsentBook.of(ConsentRecord.of(Purpose.REFERRAL, CENTRE.id(), LocalDate.of(2024, 3, 1)));
 * book.withdrawn(Purpose.REFERRAL, CENTRE.id(), LocalDate.of(2024, 5, 1)).covers(...)
 * }</pre>
 */
@Value.Immutable
public sealed interface ConsentBook permits ImmutableConsentBook {
  /** {@return the consents, in the order in which they were written down} */
  List<ConsentRecord> records();

  /**
   * Obtains a book.
   *
   * @param records its consents
   * @return the book
   */
  static ConsentBook of(ConsentRecord... records) {
    return ImmutableConsentBook.of(List.of(records));
  }

  /**
   * Obtains this book with a further consent.
   *
   * @param record the consent
   * @return the book
   */
  default ConsentBook and(ConsentRecord record) {
    List<ConsentRecord> all = new ArrayList<>(records());
    all.add(record);
    return ImmutableConsentBook.of(all);
  }

  /**
   * Obtains this book after a withdrawal: every consent to the purpose and the recipient that was given by that day.
   *
   * @param purpose what the consent was for
   * @param recipient to whom it was given
   * @param day the day of the withdrawal
   * @return the book; no consent to them holds on that day and after, unless it is given anew
   */
  default ConsentBook withdrawn(Purpose purpose, RoleId recipient, LocalDate day) {
    return ImmutableConsentBook.of(records().stream()
        .map(r -> concerns(r, purpose, recipient)
                && !r.since().isAfter(day)
                && r.withdrawn().filter(day::isAfter).isEmpty()
            ? r.withdrawn(day)
            : r)
        .toList());
  }

  /**
   * How far consent goes on a day.
   *
   * @param purpose what it is asked for
   * @param recipient to whom
   * @param day the day
   * @return the most sensitive facts that a consent covers which holds on that day; empty if none holds
   */
  default Optional<Sensitivity> covers(Purpose purpose, RoleId recipient, LocalDate day) {
    return records().stream()
        .filter(r -> concerns(r, purpose, recipient))
        .filter(r -> r.state(day).filter(ConsentState::allows).isPresent())
        .map(ConsentRecord::upTo)
        .max(Sensitivity::compareTo);
  }

  private static boolean concerns(ConsentRecord record, Purpose purpose, RoleId recipient) {
    return record.purpose().id().equals(purpose.id()) && record.recipient().equals(recipient);
  }
}
