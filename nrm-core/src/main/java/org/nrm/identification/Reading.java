package org.nrm.identification;

import static org.nrm.identification.IdentificationFacts.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.condition.Shortfall;
import org.nrm.condition.Truth;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/** Reads one experience against one definition. */
final class Reading {
  private final TraffickingDefinition definition;
  private final Experience experience;
  private final Map<FactId, FactValue> known = new LinkedHashMap<>();

  Reading(TraffickingDefinition definition, Experience experience) {
    this.definition = definition;
    this.experience = experience;
    establish(ACT_ESTABLISHED, experience.act().among(definition.acts()));
    establish(EXPLOITATIVE_PURPOSE_ESTABLISHED, experience.purpose().among(definition.purposes()));
    establish(MEANS_ESTABLISHED, experience.means().among(definition.means()));
    establish(SURROGACY_ALONE, surrogacyAlone());
    experience
        .surrogateMotherIsChild()
        .ifPresent(child -> establish(SURROGATE_MOTHER_CHILD, Truth.of(child)));
    experience
        .consented()
        .ifPresent(given -> establish(CONSENTED_TO_EXPLOITATION, Truth.of(given)));
    age();
  }

  Classification classification() {
    Inquiry inquiry = Inquiry.of(definition.condition(), known, questions());
    Findings findings = new Findings(known);
    return new Classification.Builder()
        .definition(definition)
        .truth(inquiry.truth())
        .questions(inquiry.decisive())
        .shortfalls(Shortfall.of(definition.condition(), findings))
        .treatedAsChild(TREATED_AS_CHILD.truth(findings))
        .citations(citations())
        .build();
  }

  private void establish(FactType flag, Truth truth) {
    if (truth != Truth.NOT_ESTABLISHED) {
      known.put(flag.id(), FactValue.of(truth == Truth.MET));
    }
  }

  private void age() {
    switch (experience.age()) {
      case CHILD -> {
        establish(CHILD, Truth.MET);
        establish(AGE_UNCERTAIN, Truth.NOT_MET);
      }
      case ADULT -> {
        establish(CHILD, Truth.NOT_MET);
        establish(AGE_UNCERTAIN, Truth.NOT_MET);
      }
      case UNCERTAIN_WITH_REASONS -> {
        establish(AGE_UNCERTAIN, Truth.MET);
        establish(REASONS_TO_BELIEVE_CHILD, Truth.MET);
      }
      case UNKNOWN -> {}
    }
  }

  private Truth surrogacyAlone() {
    Set<Code> codes = experience.purpose().codes();
    Set<Code> exempt = definition.purposesNeedingMeans();
    if (experience.purpose().found() != Truth.MET) {
      return experience.purpose().found();
    }
    if (codes.stream().anyMatch(c -> definition.purposes().contains(c) && !exempt.contains(c))) {
      return Truth.NOT_MET;
    }
    return exempt.containsAll(codes) ? Truth.MET : Truth.NOT_ESTABLISHED;
  }

  // ---- questions

  private List<Question> questions() {
    return List.of(
        Question.of(ACT_ESTABLISHED, "what was done with the person: " + listed(definition.acts())),
        purpose(),
        Question.of(CHILD, "is the person under eighteen"),
        Question.of(
            MEANS_ESTABLISHED,
            "by which means was the person made to comply: " + listed(definition.means())),
        Question.of(SURROGATE_MOTHER_CHILD, "is the surrogate mother under eighteen"));
  }

  private Question purpose() {
    FactId purpose = EXPLOITATIVE_PURPOSE_ESTABLISHED.id();
    FactId alone = SURROGACY_ALONE.id();
    FactValue yes = FactValue.of(true);
    FactValue no = FactValue.of(false);
    List<Map<FactId, FactValue>> answers = new ArrayList<>();
    answers.add(Map.of(purpose, yes, alone, no));
    if (!definition.purposesNeedingMeans().isEmpty()) {
      answers.add(Map.of(purpose, yes, alone, yes));
    }
    answers.add(Map.of(purpose, no, alone, no));
    return ImmutableQuestion.of(
        purpose, "what for, begun or not: " + listed(definition.purposes()), answers);
  }

  private static String listed(Set<Code> codes) {
    return codes.stream().map(Code::id).collect(Collectors.joining(", "));
  }

  // ---- sources

  private List<Citation> citations() {
    List<Citation> citations = new ArrayList<>(List.of(definition.elements()));
    if (!definition.unnamed(codes()).isEmpty()) {
      citations.add(definition
          .elements()
          .reading(
              "the forms listed are a minimum, so a form that is not named leaves the element open",
              "what is not named is outside the definition"));
    }
    if (experience.consented().isPresent()) {
      citations.add(definition.consent());
    }
    if (experience.age() != Age.ADULT) {
      citations.add(definition.child());
    }
    if (experience.age() == Age.UNCERTAIN_WITH_REASONS) {
      definition.presumption().ifPresent(citations::add);
      citations.add(definition
          .presumption()
          .orElse(definition.child())
          .reading(
              "a presumed age opens protection and leaves the definition open",
              "a person presumed a child is a child in the definition too"));
    }
    return List.copyOf(citations);
  }

  private Set<Code> codes() {
    Set<Code> codes = new LinkedHashSet<>(experience.act().codes());
    codes.addAll(experience.means().codes());
    codes.addAll(experience.purpose().codes());
    return codes;
  }
}
