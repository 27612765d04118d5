package org.nrm.identification;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.condition.Truth;
import org.nrm.vocabulary.Code;

/**
 * What is known of one element of trafficking - the act, the means or the purpose: which forms of it are established, that
 * there was none, or nothing yet.
 *
 * <pre>{@code
 * Element.established(RECRUITMENT, TRANSPORTATION)
 * }</pre>
 */
@Value.Immutable
public sealed interface Element permits ImmutableElement {
  /** {@return whether a form of it is established, none was there, or it is not known} */
  Truth found();

  /** {@return the forms established, in order; at least one exactly if the element is {@link Truth#MET}} */
  Set<Code> codes();

  /**
   * Obtains an element of which some forms are established. The other forms that definitions name are taken to be absent.
   *
   * @param codes the forms, at least one, usually of {@link TraffickingCodes}
   * @return the element
   * @throws IllegalArgumentException if no form is named
   */
  static Element established(Code... codes) {
    return established(new LinkedHashSet<>(Arrays.asList(codes)));
  }

  /**
   * Obtains an element of which some forms are established. The other forms that definitions name are taken to be absent.
   *
   * @param codes the forms, at least one, usually of {@link TraffickingCodes}
   * @return the element
   * @throws IllegalArgumentException if no form is named
   */
  static Element established(Set<Code> codes) {
    if (codes.isEmpty()) {
      throw new IllegalArgumentException(
          "an element is established without a form: name one, or say that it is unknown");
    }
    return ImmutableElement.of(Truth.MET, codes);
  }

  /** {@return an element that was not there, in any form} */
  static Element excluded() {
    return ImmutableElement.of(Truth.NOT_MET, Set.of());
  }

  /** {@return an element of which nothing is known yet} */
  static Element unknown() {
    return ImmutableElement.of(Truth.NOT_ESTABLISHED, Set.of());
  }

  /**
   * Whether a form that a definition names is established. A form that it does not name leaves that open: it may amount to
   * one that it does.
   *
   * @param named the forms that the definition names
   * @return the answer
   */
  default Truth among(Set<Code> named) {
    return found() == Truth.MET && codes().stream().noneMatch(named::contains)
        ? Truth.NOT_ESTABLISHED
        : found();
  }
}
