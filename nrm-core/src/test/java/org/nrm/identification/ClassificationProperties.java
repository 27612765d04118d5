package org.nrm.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nrm.condition.Truth;
import org.nrm.vocabulary.Code;

class ClassificationProperties {
  @Property
  void the_classification_never_depends_on_consent(
      @ForAll("definitions") TraffickingDefinition definition,
      @ForAll("experiences") Experience told,
      @ForAll("answers") Optional<Boolean> one,
      @ForAll("answers") Optional<Boolean> other) {
    Classification a = definition.classify(told.withConsented(one));
    Classification b = definition.classify(told.withConsented(other));
    assertThat(a.truth()).isEqualTo(b.truth());
    assertThat(a.questions()).isEqualTo(b.questions());
    assertThat(a.treatedAsChild()).isEqualTo(b.treatedAsChild());
  }

  @Property
  void something_is_asked_exactly_if_the_answer_is_open(
      @ForAll("definitions") TraffickingDefinition definition,
      @ForAll("experiences") Experience told) {
    Classification result = definition.classify(told);
    assertThat(result.questions().isEmpty()).isEqualTo(result.truth() != Truth.NOT_ESTABLISHED);
    assertThat(result.shortfalls().isEmpty()).isEqualTo(result.truth() == Truth.MET);
    assertThat(result.citations()).isNotEmpty();
  }

  @Property
  void what_is_learnt_later_never_overturns_a_settled_answer(
      @ForAll("definitions") TraffickingDefinition definition,
      @ForAll("experiences") Experience told,
      @ForAll("experiences") Experience more) {
    Truth before = definition.classify(told).truth();
    Truth after = definition.classify(completed(told, more)).truth();
    if (before != Truth.NOT_ESTABLISHED) {
      assertThat(after).isEqualTo(before);
    }
  }

  @Property
  void the_law_of_2024_finds_no_fewer_victims(@ForAll("experiences") Experience told) {
    if (TraffickingDefinition.EU_2013.classify(told).truth() == Truth.MET) {
      assertThat(TraffickingDefinition.EU_2026.classify(told).truth()).isEqualTo(Truth.MET);
    }
  }

  private static Experience completed(Experience told, Experience more) {
    Experience all = told;
    if (told.act().found() == Truth.NOT_ESTABLISHED) {
      all = all.withAct(more.act());
    }
    if (told.means().found() == Truth.NOT_ESTABLISHED) {
      all = all.withMeans(more.means());
    }
    if (told.purpose().found() == Truth.NOT_ESTABLISHED) {
      all = all.withPurpose(more.purpose());
    }
    return told.age() == Age.UNKNOWN ? all.withAge(more.age()) : all;
  }

  @Provide
  Arbitrary<TraffickingDefinition> definitions() {
    return Arbitraries.of(TraffickingDefinition.ALL);
  }

  @Provide
  Arbitrary<Optional<Boolean>> answers() {
    return Arbitraries.of(Optional.empty(), Optional.of(true), Optional.of(false));
  }

  @Provide
  Arbitrary<Experience> experiences() {
    return Combinators.combine(
            element(TraffickingCodes.ACTS),
            element(TraffickingCodes.MEANS),
            element(TraffickingCodes.PURPOSES),
            Arbitraries.of(Age.class),
            answers(),
            answers())
        .as((act, means, purpose, age, mother, consent) -> Experience.unknown()
            .withAct(act)
            .withMeans(means)
            .withPurpose(purpose)
            .withAge(age)
            .withSurrogateMotherIsChild(mother)
            .withConsented(consent));
  }

  private static Arbitrary<Element> element(List<Code> codes) {
    return Arbitraries.oneOf(
        Arbitraries.of(Element.unknown(), Element.excluded()),
        Arbitraries.of(codes)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(some -> Element.established(new LinkedHashSet<>(some))));
  }
}
