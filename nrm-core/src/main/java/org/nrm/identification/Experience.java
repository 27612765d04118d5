package org.nrm.identification;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a person lived through, as far as it is known, in the terms of the definition of trafficking. Nothing in it names or
 * describes the person.
 *
 * <pre>{@code
 * Experience told = Experience.unknown()
 *     .withAct(Element.established(RECRUITMENT))
 *     .withMeans(Element.established(DECEPTION))
 *     .withAge(Age.ADULT);
 * }</pre>
 */
@Value.Immutable
public sealed interface Experience permits ImmutableExperience {
  /** {@return what was done with the person} */
  Element act();

  /** {@return how the person was made to comply} */
  Element means();

  /** {@return what for, whether or not the exploitation has begun} */
  Element purpose();

  /** {@return whether the person is under eighteen} */
  Age age();

  /** {@return in the exploitation of surrogacy, whether the surrogate mother is under eighteen; empty if not known} */
  Optional<Boolean> surrogateMotherIsChild();

  /** {@return whether the person consented to the exploitation; kept because it is told, and without any effect} */
  Optional<Boolean> consented();

  /** {@return whether the exploitation has begun; kept because it is told, and without any effect} */
  Optional<Boolean> exploitationBegun();

  /** {@return an experience of which nothing is known} */
  static Experience unknown() {
    return new Builder()
        .act(Element.unknown())
        .means(Element.unknown())
        .purpose(Element.unknown())
        .age(Age.UNKNOWN)
        .build();
  }

  /**
   * Obtains this experience with another act.
   *
   * @param element what was done with the person
   * @return the experience
   */
  default Experience withAct(Element element) {
    return new Builder().from(this).act(element).build();
  }

  /**
   * Obtains this experience with other means.
   *
   * @param element how the person was made to comply
   * @return the experience
   */
  default Experience withMeans(Element element) {
    return new Builder().from(this).means(element).build();
  }

  /**
   * Obtains this experience with another purpose.
   *
   * @param element what for
   * @return the experience
   */
  default Experience withPurpose(Element element) {
    return new Builder().from(this).purpose(element).build();
  }

  /**
   * Obtains this experience with another age.
   *
   * @param known what is known of the age
   * @return the experience
   */
  default Experience withAge(Age known) {
    return new Builder().from(this).age(known).build();
  }

  /**
   * Obtains this experience with what is known of the surrogate mother.
   *
   * @param child whether she is under eighteen; empty if not known
   * @return the experience
   */
  default Experience withSurrogateMotherIsChild(Optional<Boolean> child) {
    return new Builder().from(this).surrogateMotherIsChild(child).build();
  }

  /**
   * Obtains this experience with what is known of consent.
   *
   * @param given whether the person consented; empty if not known
   * @return the experience
   */
  default Experience withConsented(Optional<Boolean> given) {
    return new Builder().from(this).consented(given).build();
  }

  /**
   * Obtains this experience with what is known of the exploitation's course.
   *
   * @param begun whether it has begun; empty if not known
   * @return the experience
   */
  default Experience withExploitationBegun(Optional<Boolean> begun) {
    return new Builder().from(this).exploitationBegun(begun).build();
  }

  /** Builds experiences. */
  final class Builder extends ImmutableExperience.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
