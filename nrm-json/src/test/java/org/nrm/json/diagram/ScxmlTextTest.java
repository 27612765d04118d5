package org.nrm.json.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nrm.json.diagram.Drawn.all;
import static org.nrm.json.diagram.Drawn.nrm;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.SmallMechanism;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.w3c.dom.Element;

/** Charts hold what the mechanisms hold. */
class ScxmlTextTest {
  static Stream<ReferralMechanism> mechanisms() {
    return Drawn.mechanisms();
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void a_region_has_a_state_for_each_stage_and_starts_at_the_initial_one(ReferralMechanism m)
      throws Exception {
    Map<String, Element> states = states(chart(m));
    for (Procedure procedure : m.procedures()) {
      boolean many = procedure.multiplicity() == Multiplicity.MANY;
      String initial = procedure.id() + "." + procedure.initial();
      Element region = state(states, procedure.id().value());
      assertThat(region.getAttribute("initial"))
          .isEqualTo(many ? procedure.id() + ".None" : initial);
      assertThat(nrm(region, "initial-stage")).isEqualTo(procedure.initial().value());
      assertThat(all(region, "state").size() + all(region, "final").size())
          .isEqualTo(procedure.stages().size() + (many ? 1 : 0));
      assertThat(states)
          .containsKeys(procedure.stages().stream()
              .map(s -> procedure.id() + "." + s.id())
              .toArray(String[]::new));
    }
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void each_rule_leads_out_of_each_of_its_stages_with_guard_modality_and_source(ReferralMechanism m)
      throws Exception {
    Map<String, Element> states = states(chart(m));
    for (Procedure procedure : m.procedures()) {
      for (org.nrm.mechanism.Transition t : procedure.transitions()) {
        t.origins().forEach(from -> {
          List<Element> found =
              all(state(states, procedure.id() + "." + from), "transition").stream()
                  .filter(e -> nrm(e, "rule").equals(t.id().value()))
                  .toList();
          assertThat(found).hasSize(1);
          assertThat(found.get(0).getAttribute("event")).isEqualTo(t.event().value());
          assertThat(nrm(found.get(0), "guard")).isEqualTo(RuleWords.guard(t.condition()));
          assertThat(nrm(found.get(0), "modality")).isEqualTo(RuleWords.modality(t.modality()));
          assertThat(nrm(found.get(0), "sources")).contains(t.citations().get(0).provision());
          assertThat(found.get(0).getAttribute("target"))
              .isEqualTo(
                  t.effect().target().map(to -> procedure.id() + "." + to).orElse(""));
        });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void each_term_is_an_event_with_its_length_in_words(ReferralMechanism m) throws Exception {
    Element chart = chart(m);
    assertThat(all(chart, "transition"))
        .filteredOn(t -> t.getAttribute("event").startsWith("term."))
        .extracting(t -> nrm(t, "words"))
        .containsExactlyElementsOf(Drawn.terms(m).stream().map(RuleWords::after).toList());
    assertThat(all(chart, "term")).hasSameSizeAs(Drawn.terms(m));
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void every_target_and_every_state_that_a_guard_looks_at_exists(ReferralMechanism m)
      throws Exception {
    Element chart = chart(m);
    Map<String, Element> states = states(chart);
    List<String> conditions = Stream.of("transition", "if")
        .flatMap(name -> all(chart, name).stream())
        .map(e -> e.getAttribute("cond"))
        .toList();
    assertThat(conditions)
        .flatMap(c -> java.util.regex.Pattern.compile("In\\('([^']*)'\\)")
            .matcher(c)
            .results()
            .map(found -> found.group(1))
            .toList())
        .allMatch(states::containsKey);
    assertThat(all(chart, "transition"))
        .extracting(t -> t.getAttribute("target"))
        .allMatch(target -> target.isEmpty() || states.containsKey(target));
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void facts_are_data_that_is_null_or_presumed_under_names_of_their_own(ReferralMechanism m)
      throws Exception {
    List<Element> data = all(chart(m), "data");
    assertThat(data).extracting(d -> d.getAttribute("id")).doesNotHaveDuplicates();
    m.facts()
        .forEach(fact -> assertThat(data)
            .filteredOn(d -> nrm(d, "fact").equals(fact.id().value()))
            .singleElement()
            .satisfies(
                d -> assertThat(d.getAttribute("expr")).isEqualTo(ScxmlText.presumed(fact))));
  }

  @Test
  void a_presumption_is_where_a_fact_starts() throws Exception {
    assertThat(ScxmlText.presumed(SmallMechanism.CHILD)).isEqualTo("false");
    assertThat(ScxmlText.presumed(SmallMechanism.ACCOMPANIED)).isEqualTo("null");
  }

  @Test
  void a_procedure_that_looks_at_another_is_not_written_alone() {
    ReferralMechanism m = Catalogue.mechanism("belgium-2017");
    Procedure residence = m.procedures().stream()
        .filter(p -> p.id().value().equals("residence"))
        .findFirst()
        .orElseThrow();
    assertThatThrownBy(() -> ScxmlText.of(Drawn.names(m), List.of(residence)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`residence` cannot be written alone: its rules look at where `identification`"
            + " stands; write all procedures");
  }

  private static Element chart(ReferralMechanism m) throws Exception {
    return Drawn.parsed(ScxmlText.of(Drawn.names(m), m.procedures()));
  }

  private static Element state(Map<String, Element> states, String id) {
    return Objects.requireNonNull(states.get(id), id);
  }

  private static Map<String, Element> states(Element chart) {
    return Stream.concat(all(chart, "state").stream(), all(chart, "final").stream())
        .collect(Collectors.toMap(e -> e.getAttribute("id"), Function.identity()));
  }
}
