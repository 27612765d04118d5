package org.nrm.referral;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;

/** Who tells whom what under an agreement, and on what condition. */
@Value.Immutable
public sealed interface InformationFlow permits ImmutableInformationFlow {
  /** {@return who tells} */
  RoleId teller();

  /** {@return who is told; the person concerned can be} */
  RoleId told();

  /** {@return what is told, in words} */
  String what();

  /** {@return on what condition, in words} */
  String when();

  /** {@return where it comes from} */
  List<Citation> citations();

  /**
   * Obtains a flow.
   *
   * @param teller who tells
   * @param told who is told
   * @param what what is told
   * @param when on what condition
   * @param citation where it comes from
   * @return the flow
   */
  static InformationFlow of(Role teller, Role told, String what, String when, Citation citation) {
    return ImmutableInformationFlow.of(teller.id(), told.id(), what, when, List.of(citation));
  }
}
