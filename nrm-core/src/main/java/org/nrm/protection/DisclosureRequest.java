package org.nrm.protection;

import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;

/**
 * Who asks to see a case, and what for.
 *
 * <pre>{@code
 * DisclosureRequest.of(CENTRE, Purpose.REFERRAL).with(ConsentBook.of(...))
 * }</pre>
 */
@Value.Immutable
public sealed interface DisclosureRequest permits ImmutableDisclosureRequest {
  /** {@return who asks: a role of the mechanism, or {@link DisclosurePolicy#PUBLIC}} */
  RoleId recipient();

  /** {@return what for} */
  Purpose purpose();

  /** {@return the key under which consent to this recipient runs, where it can be given to several} */
  Optional<Pseudonym> key();

  /** {@return the consents that count where the mechanism keeps none for the purpose} */
  ConsentBook consents();

  /**
   * Obtains a request that rests on no consent but one kept in the case.
   *
   * @param recipient who asks
   * @param purpose what for
   * @return the request
   */
  static DisclosureRequest of(Role recipient, Purpose purpose) {
    return of(recipient.id(), purpose);
  }

  /**
   * Obtains a request that rests on no consent but one kept in the case.
   *
   * @param recipient who asks
   * @param purpose what for
   * @return the request
   */
  static DisclosureRequest of(RoleId recipient, Purpose purpose) {
    return ImmutableDisclosureRequest.of(recipient, purpose, Optional.empty(), ConsentBook.of());
  }

  /**
   * Obtains this request by a recipient that has a key.
   *
   * @param under the key
   * @return the request
   */
  default DisclosureRequest keyed(Pseudonym under) {
    return ImmutableDisclosureRequest.of(recipient(), purpose(), Optional.of(under), consents());
  }

  /**
   * Obtains this request with consents that were written down outside the case.
   *
   * @param book the consents
   * @return the request
   */
  default DisclosureRequest with(ConsentBook book) {
    return ImmutableDisclosureRequest.of(recipient(), purpose(), key(), book);
  }
}
