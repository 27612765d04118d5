package org.nrm.identification;

import static org.nrm.condition.Conditions.all;
import static org.nrm.condition.Conditions.any;
import static org.nrm.condition.Conditions.not;
import static org.nrm.identification.IdentificationFacts.*;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;

/**
 * A legal definition of trafficking in human beings: an act, a means and an exploitative purpose; no means for a child.
 * Consent changes nothing, and the purpose suffices: exploitation need not have begun.
 *
 * <pre>{@code
 * Experience told = Experience.unknown()
 *     .withAct(Element.established(RECRUITMENT))
 *     .withPurpose(Element.established(FORCED_LABOUR))
 *     .withAge(Age.ADULT);
 * Classification result = TraffickingDefinition.PALERMO.classify(told);   // not established: by which means?
 * }</pre>
 *
 * <p>The definitions list forms of exploitation "at a minimum". A form that a definition does not name is therefore not
 * outside it; it leaves the element open. That is the library's reading.
 */
@Value.Immutable
public sealed interface TraffickingDefinition permits ImmutableTraffickingDefinition {
  /** United Nations: Palermo Protocol of 2000, art. 3. */
  TraffickingDefinition PALERMO = Definitions.palermo();

  /** Council of Europe: Convention on Action against Trafficking in Human Beings of 2005, art. 4. */
  TraffickingDefinition COUNCIL_OF_EUROPE = Definitions.councilOfEurope();

  /** European Union: Directive 2011/36/EU, art. 2, as enacted; to be transposed by 6 April 2013. */
  TraffickingDefinition EU_2013 = Definitions.eu2013();

  /** European Union: Directive 2011/36/EU, art. 2, as amended by (EU) 2024/1712; to be transposed by 15 July 2026. */
  TraffickingDefinition EU_2026 = Definitions.eu2026();

  /** All definitions, in order. */
  List<TraffickingDefinition> ALL = List.of(PALERMO, COUNCIL_OF_EUROPE, EU_2013, EU_2026);

  /** {@return the id, in kebab-case} */
  String id();

  /** {@return whose definition it is, in words} */
  String title();

  /** {@return the acts that it names, in order} */
  Set<Code> acts();

  /** {@return the means that it names, in order} */
  Set<Code> means();

  /** {@return the purposes that it names, in order} */
  Set<Code> purposes();

  /** {@return the purposes for which a means is needed for a child too, unless the surrogate mother is a child} */
  Set<Code> purposesNeedingMeans();

  /** {@return where its elements come from} */
  Citation elements();

  /** {@return where it comes from that consent is irrelevant} */
  Citation consent();

  /** {@return where it comes from that no means is needed for a child} */
  Citation child();

  /** {@return where a person of uncertain age is presumed a child, if the same instrument says it} */
  Optional<Citation> presumption();

  /**
   * Looks a definition up.
   *
   * @param id its id
   * @return the definition, or empty if there is none of that id
   */
  static Optional<TraffickingDefinition> find(String id) {
    return ALL.stream().filter(definition -> definition.id().equals(id)).findFirst();
  }

  /**
   * The definition as a condition over the facts of {@link IdentificationFacts}, as mechanisms guard a decision with it.
   *
   * @return the condition; it does not read consent
   */
  default Condition condition() {
    Condition child = purposesNeedingMeans().isEmpty()
        ? all(CHILD)
        : all(CHILD, any(not(SURROGACY_ALONE), SURROGATE_MOTHER_CHILD));
    return all(ACT_ESTABLISHED, EXPLOITATIVE_PURPOSE_ESTABLISHED, any(child, MEANS_ESTABLISHED));
  }

  /**
   * Reads an experience against the definition.
   *
   * @param experience what is known of it
   * @return the result, with the questions still to ask
   */
  default Classification classify(Experience experience) {
    return new Reading(this, experience).classification();
  }

  /**
   * The forms among some that the definition does not name.
   *
   * @param codes the forms
   * @return those of them that it names neither as act, nor as means, nor as purpose, in order
   */
  default Set<Code> unnamed(Collection<Code> codes) {
    Set<Code> rest = new LinkedHashSet<>(codes);
    rest.removeAll(acts());
    rest.removeAll(means());
    rest.removeAll(purposes());
    return rest;
  }

  /** Builds definitions. */
  final class Builder extends ImmutableTraffickingDefinition.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
