package org.nrm.analysis;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.nrm.identification.IdentificationFacts;
import org.nrm.repatriation.RepatriationFacts;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/**
 * A kind of person for whom a mechanism is looked at: some facts are as they are, whatever happens. Facts that a mechanism
 * does not know are left out.
 */
@Value.Immutable
public sealed interface Persona permits ImmutablePersona {
  /** {@return a short name, in kebab-case} */
  String id();

  /** {@return who that is, in words} */
  String title();

  /** {@return what holds of this person throughout} */
  Map<FactId, FactValue> facts();

  /** Anybody: nothing is held fixed. */
  Persona ANYBODY = ImmutablePersona.of("anybody", "anybody", Map.of());

  /**
   * The most vulnerable, for whom the good-practice criteria ask what a mechanism does to them: a person who will not
   * testify, a child, someone without documents, someone whose case is closed, an internal victim, someone whom the
   * traffickers contacted.
   *
   * <p>Source: Good practices in response to trafficking in human beings (Danish Red Cross, 2005), criteria; the facts that
   * stand for each are the library's reading.
   */
  List<Persona> MOST_VULNERABLE = List.of(
      flags(
          "will-not-testify",
          "a person who will not testify",
          Map.of(ResidenceFacts.TESTIFIES, false, ResidenceFacts.COOPERATES, false)),
      flags("child", "a child", Map.of(IdentificationFacts.CHILD, true)),
      flags(
          "without-documents",
          "someone without documents",
          Map.of(ResidenceFacts.HOLDS_TITLE, false, RepatriationFacts.TRAVEL_DOCUMENT_HELD, false)),
      flags(
          "case-closed",
          "someone whose proceedings were closed",
          Map.of(ResidenceFacts.PROCEEDINGS_ONGOING, false)),
      flags(
          "internal-victim",
          "a victim who is a national",
          Map.of(IdentificationFacts.FOREIGN_NATIONAL, false)),
      flags(
          "contacted-again",
          "someone whom the traffickers contacted again",
          Map.of(ResidenceFacts.TIES_BROKEN, false, ResidenceFacts.CONTACT_OWN_INITIATIVE, false)));

  private static Persona flags(String id, String title, Map<FactType, Boolean> flags) {
    return ImmutablePersona.of(
        id,
        title,
        flags.entrySet().stream()
            .collect(java.util.stream.Collectors.toUnmodifiableMap(
                e -> e.getKey().id(), e -> FactValue.of(e.getValue()))));
  }
}
