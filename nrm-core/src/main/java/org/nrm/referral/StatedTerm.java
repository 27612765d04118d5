package org.nrm.referral;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;

/** What an agreement says about a term, and where. */
@Value.Immutable
public sealed interface StatedTerm permits ImmutableStatedTerm {
  /** {@return the term} */
  AgreementTerm term();

  /** {@return whether it is agreed} */
  TermStatus status();

  /** {@return what the agreement says, or what was read instead, in words} */
  String text();

  /** {@return where; empty if nothing was found} */
  List<Citation> citations();

  /**
   * Obtains a statement.
   *
   * @param term the term
   * @param status whether it is agreed
   * @param text what is said, in words
   * @param citations where
   * @return the statement
   */
  static StatedTerm of(AgreementTerm term, TermStatus status, String text, Citation... citations) {
    return ImmutableStatedTerm.of(term, status, text, List.of(citations));
  }
}
