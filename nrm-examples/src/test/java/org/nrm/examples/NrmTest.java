package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nrm.catalogue.Catalogue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Nearest;
import picocli.CommandLine;

class NrmTest {
  /** What is said where no shipped mechanism has a name like the one given. */
  private static final String SHIPPED =
      Nearest.hint("x", Catalogue.ids().stream().map(MechanismId::value).toList());

  @TestFactory
  Stream<DynamicTest> the_help_of_each_command_names_each_of_its_options() {
    CommandLine nrm = Nrm.commandLine(Channels.standard());
    return nrm.getSubcommands().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
          Ran ran = Ran.nrm(e.getKey(), "--help");
          assertThat(ran.status()).isZero();
          assertThat(ran.err()).isEmpty();
          assertThat(ran.out()).contains("Usage: nrm " + e.getKey()).contains("Exit status");
          assertThat(e.getValue().getCommandSpec().options())
              .isNotEmpty()
              .allSatisfy(option -> assertThat(ran.out()).contains(option.names()));
        }));
  }

  @Test
  void the_help_lists_the_commands() {
    Ran ran = Ran.nrm("--help");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains(
            "  mechanisms ",
            "  show ",
            "  validate ",
            "  case ",
            "  test ",
            "  schema ",
            "  classify ");
  }

  @ParameterizedTest
  @CsvSource({"--version", "show --version", "case --version"})
  void the_version_is_said_everywhere(String args) {
    Ran ran = Ran.nrm(args.split(" ", -1));
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("nrm ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          mechanizms                          | no command `mechanizms`: did you mean `mechanisms`?
          show                                | `nrm show` needs MECHANISM: see `nrm show --help`
          show belgium-207                    | no mechanism `belgium-207` is shipped: did you mean `belgium-2007`?
          show Belgium                        | no mechanism `Belgium` is shippedSHIPPED
          show belgum-2017                    | no mechanism `belgum-2017` is shipped: did you mean `belgium-2017`?
          show belgium-2017 --tittles         | `nrm show` has no option `--tittles`: did you mean `--titles`?
          show belgium-2017 more              | `more` is one argument too many: see `nrm show --help`
          show belgium-2017 --procedure residense | `belgium-2017` has no procedure `residense`: did you mean `residence`?
          show belgium-2017 --width 20        | `20` columns are too few: give 60 or more
          schema evnt                         | no schema `evnt`: did you mean `event`?
          validate                            | `nrm validate` needs LOG: see `nrm validate --help`
          validate /no/such.ndjson            | cannot read `/no/such.ndjson`: there is no such file
          validate --mechanism x -            | no mechanism `x` is shippedSHIPPED
          report cases -                      | invalid value for positional parameter at index 0 (REPORT): expected one of [caseload, referrals, outcomes, funnel] (case-insensitive) but was `cases`: see `nrm report --help`
          report caseload                     | `nrm report` needs LOG: see `nrm report --help`
          report caseload --suppress-below 2 - | `--suppress-below` 2 protects nobody: give 3 or more
          report caseload /no/such.ndjson     | cannot read `/no/such.ndjson`: there is no such file
          risk --indicator corruption=high    | `corruption` is none of the answers: there are extent-of-trafficking, expected-demand, control-by-criminal-groups, capacity-for-reprisals, capacity-of-local-law-enforcement, endemic-corruption, government-commitment
          risk --circumstance escaped=maybe   | `maybe` is none of the answers: there are no, yes
          travel /no/such.json                | cannot read `/no/such.json`: there is no such file
          validate --mechanism belgum-2017 -  | no mechanism `belgum-2017` is shipped: did you mean `belgium-2017`?
          case -                              | `nrm case` needs `--case`: see `nrm case --help`
          case - --case A                     | the log has no event of case `A`
          case - --case A/B                   | `--case` is not a pseudonym: use 1 to 64 letters, digits, dots, underscores or hyphens
          case - --case A --on 2024-02-30     | invalid value for option `--on`: `2024-02-30` is not a date: see `nrm case --help`
          migrate                             | `nrm migrate` needs `--to` and FILE: see `nrm migrate --help`
          migrate x --to belgum-2017          | no mechanism `belgum-2017` is shipped: did you mean `belgium-2017`?
          migrate /no/such --to belgium-2017 --dry-run --write | `--dry-run` writes nothing: leave it out, or `--write` and `--out`
          migrate x --to belgium-2017 --write --out y | `--write` and `--out` say two places: give one of them
          migrate x --to belgium-2017 --counterpart a=b | `--counterpart` is wrong: `a` is not a place: write `procedure/stage`
          migrate x --to belgium-2017 --forget A=B | `--forget` is wrong: `A=B` is not an id: write lower-case words joined by hyphens, at most 80 characters
          replay - --under belgium-2017       | `--under` names one mechanism: give it again with another to compare
          replay - --under belgium-2007 --under belgum-2017 | no mechanism `belgum-2017` is shipped: did you mean `belgium-2017`?
          replay - --under belgium-2007 --under belgium-2017 --compare term | `--compare` knows no `term`: did you mean `terms`?
          replay /no/such --under belgium-2007 --under belgium-2017 | cannot read `/no/such`: there is no such file
          test /no/such.yaml                  | cannot read `/no/such.yaml`: there is no such file
          """)
  void wrong_usage_is_one_line_and_status_2(String args, String message) {
    Ran ran = Ran.nrm(args.split(" ", -1));
    assertThat(ran.err())
        .isEqualTo("nrm: " + message.replace("SHIPPED", SHIPPED) + System.lineSeparator());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.status()).isEqualTo(2);
  }

  @Test
  void a_mechanism_that_is_like_none_is_answered_with_all_that_there_are() {
    List<String> ids = Catalogue.ids().stream().map(MechanismId::value).toList();
    assertThat(Ran.nrm("show", "Belgium").err())
        .isEqualToIgnoringNewLines(
            "nrm: no mechanism `Belgium` is shipped" + Nearest.hint("Belgium", ids));
    assertThat(Ran.nrm("validate", "--mechanism", "x", "-").err())
        .isEqualToIgnoringNewLines("nrm: no mechanism `x` is shipped" + Nearest.hint("x", ids));
  }

  @Test
  void without_a_command_the_commands_are_named() {
    Ran ran = Ran.nrm();
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("nrm: name a command: there are mechanisms, show, ");
  }
}
