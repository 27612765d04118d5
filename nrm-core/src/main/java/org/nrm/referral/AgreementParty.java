package org.nrm.referral;

import org.immutables.value.Value;
import org.nrm.vocabulary.Role;

/** A party to an agreement, by its role. */
@Value.Immutable
public sealed interface AgreementParty permits ImmutableAgreementParty {
  /** {@return its role} */
  Role role();

  /** {@return what it is} */
  Kind kind();

  /**
   * Obtains a party.
   *
   * @param role its role
   * @param kind what it is
   * @return the party
   */
  static AgreementParty of(Role role, Kind kind) {
    return ImmutableAgreementParty.of(role, kind);
  }

  /** What a party is. */
  enum Kind {
    /** Police or prosecution. */
    LAW_ENFORCEMENT,
    /** Another institution of the state. */
    STATE,
    /** Independent of the state. */
    INDEPENDENT
  }
}
