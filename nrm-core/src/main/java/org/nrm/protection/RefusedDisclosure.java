package org.nrm.protection;

import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.RoleId;

/**
 * Nothing is shown. The refusal is the same whether consent was never asked for, refused, withdrawn or has run out, since
 * that is the person's own affair.
 */
@Value.Immutable
public sealed interface RefusedDisclosure extends Disclosure permits ImmutableRefusedDisclosure {
  /** Why nothing is shown. */
  enum Reason {
    /** No rule lets the role see a case for the purpose. */
    NO_RULE,
    /** The purpose needs consent to this recipient, and none is held. */
    NO_CONSENT
  }

  /** {@return why, in a word} */
  Reason reason();

  /** {@return who asked} */
  RoleId recipient();

  /** {@return what for} */
  Purpose purpose();

  /** {@return why, in words, on one line} */
  String message();

  /** {@return who could give the consent that is missing; empty if consent would not help} */
  List<RoleId> givers();

  /** {@return where it comes from; at least one} */
  List<Citation> citations();

  @Override
  default <R> R fold(Function<DisclosedView, R> shown, Function<RefusedDisclosure, R> refused) {
    return refused.apply(this);
  }
}
