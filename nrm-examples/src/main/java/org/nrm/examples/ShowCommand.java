package org.nrm.examples;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nrm.examples.show.MarkdownTable;
import org.nrm.examples.show.Picture;
import org.nrm.examples.show.TextTable;
import org.nrm.json.MechanismJson;
import org.nrm.json.MechanismYaml;
import org.nrm.json.diagram.DotText;
import org.nrm.json.diagram.MermaidText;
import org.nrm.json.diagram.Names;
import org.nrm.json.diagram.PnmlText;
import org.nrm.json.diagram.ScxmlText;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
    dot,
    svg,
    scxml,
    pnml
  }

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "MECHANISM",
      description = "A shipped mechanism by its id, or a mechanism or variant file.")
  @SuppressWarnings("NullAway.Init")
  private String mechanism;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private VariantOptions variants;

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
    ReferralMechanism found = variants.over(mechanism, nrm.channels());
    if (width < 60) {
      throw new WrongUse("`" + width + "` columns are too few: give 60 or more");
    }
    nrm.channels().out().print(written(found, Mechanisms.procedures(found, procedure)));
    return 0;
  }

  private String written(ReferralMechanism found, List<Procedure> procedures) {
    Names names = new Names(found, titles);
    return switch (form) {
      case table ->
        TextTable.of(names, procedures, width)
            + (procedure.isPresent() ? "" : ReadingsText.of(found, width));
      case markdown -> MarkdownTable.of(names, procedures);
      case json -> MechanismJson.write(found);
      case yaml -> MechanismYaml.write(found);
      case mermaid -> MermaidText.of(names, procedures);
      case dot -> DotText.of(names, procedures);
      case svg -> Picture.svg(names, procedures);
      case scxml -> chart(names, procedures);
      case pnml -> PnmlText.of(names, procedures);
    };
  }

  private static String chart(Names names, List<Procedure> procedures) {
    try {
      return ScxmlText.of(names, procedures);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(e.getMessage() + ": leave out `--procedure`");
    }
  }
}
