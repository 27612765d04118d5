package org.nrm.json.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;

/** State diagrams for Mermaid hold what the procedures hold, in lines that its grammar knows. */
class MermaidTextTest {
  private static final String ALIAS = "[a-z][a-z0-9_]*";
  private static final Pattern STATE = Pattern.compile("  state \"[^\"]+\" as " + ALIAS);
  private static final Pattern ARROW =
      Pattern.compile("  (" + ALIAS + "|\\[\\*]) --> (" + ALIAS + "|\\[\\*])( : [^:;]+)?");

  static Stream<ReferralMechanism> mechanisms() {
    return Drawn.mechanisms();
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void every_line_is_a_state_an_arrow_or_a_remark(ReferralMechanism m) {
    for (Procedure procedure : m.procedures()) {
      List<String> lines = lines(m, procedure);
      assertThat(lines.get(0)).isEqualTo("stateDiagram-v2");
      assertThat(lines.subList(1, lines.size()))
          .allMatch(line -> line.startsWith("  %% ")
              || STATE.matcher(line).matches()
              || ARROW.matcher(line).matches());
    }
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void there_is_a_state_for_each_stage_and_an_arrow_for_each_rule_and_term(ReferralMechanism m) {
    for (Procedure procedure : m.procedures()) {
      List<String> lines = lines(m, procedure);
      long endings = procedure.stages().stream().filter(Stage::ending).count();
      assertThat(lines)
          .filteredOn(line -> STATE.matcher(line).matches())
          .hasSameSizeAs(procedure.stages());
      assertThat(lines).filteredOn(line -> line.startsWith("  [*] --> ")).hasSize(1);
      assertThat(lines).filteredOn(line -> ARROW.matcher(line).matches()).hasSize((int)
          (1 + endings + Drawn.arrows(procedure) + Drawn.terms(procedure).count()));
    }
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void arrows_say_event_guard_modality_and_term(ReferralMechanism m) {
    for (Procedure procedure : m.procedures()) {
      List<String> lines = lines(m, procedure);
      assertThat(procedure.transitions())
          .allSatisfy(t -> assertThat(lines)
              .anyMatch(line -> line.contains(" : " + t.event())
                  && line.contains(said(RuleWords.guard(t.condition())))
                  && line.contains("(" + RuleWords.modality(t.modality()) + ")")));
      assertThat(Drawn.terms(procedure))
          .allSatisfy(term -> assertThat(lines)
              .anyMatch(line -> line.contains(" : " + said(RuleWords.after(term)))));
    }
  }

  private static String said(String text) {
    return text.replace(": ", " - ").replace("; ", ", ");
  }

  private static List<String> lines(ReferralMechanism m, Procedure procedure) {
    return MermaidText.of(Drawn.names(m), List.of(procedure)).lines().toList();
  }
}
