package org.nrm.examples;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nrm.examples.show.MarkdownTable;
import org.nrm.examples.show.MermaidText;
import org.nrm.examples.show.Names;
import org.nrm.examples.show.Picture;
import org.nrm.examples.show.TextTable;
import org.nrm.json.MechanismJson;
import org.nrm.json.MechanismYaml;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints a mechanism's definition. */
@Command(
    name = "show",
    description =
        "Prints a mechanism: guards, terms and sources stand on the arrows and in the table.")
final class ShowCommand implements Callable<Integer> {
  /** What a mechanism can be written as. */
  enum Form {
    table,
    markdown,
    json,
    yaml,
    mermaid,
    svg
  }

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "MECHANISM",
      description = "The id of a shipped mechanism, or a mechanism file.")
  @SuppressWarnings("NullAway.Init")
  private String mechanism;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless said.")
  @SuppressWarnings("NullAway.Init")
  private Form form;

  @Option(
      names = "--procedure",
      paramLabel = "P",
      description = "Show this procedure only; json and yaml show all.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> procedure;

  @Option(names = "--titles", description = "Write titles in place of ids.")
  private boolean titles;

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "120",
      description = "Wrap a table to N columns, 60 or more; ${DEFAULT-VALUE} unless said.")
  private int width;

  @Override
  public Integer call() {
    ReferralMechanism found = Mechanisms.named(mechanism, nrm.channels());
    if (width < 60) {
      throw new WrongUse("`" + width + "` columns are too few: give 60 or more");
    }
    nrm.channels().out().print(written(found, Mechanisms.procedures(found, procedure)));
    return 0;
  }

  private String written(ReferralMechanism found, List<Procedure> procedures) {
    Names names = new Names(found, titles);
    return switch (form) {
      case table -> TextTable.of(names, procedures, width);
      case markdown -> MarkdownTable.of(names, procedures);
      case json -> MechanismJson.write(found);
      case yaml -> MechanismYaml.write(found);
      case mermaid -> MermaidText.of(names, procedures);
      case svg -> Picture.svg(names, procedures);
    };
  }
}
