package org.nrm.examples;

import java.util.concurrent.Callable;
import org.nrm.json.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints a JSON Schema. */
@Command(name = "schema", description = "Prints the JSON Schema of a type of document.")
final class SchemaCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "TYPE",
      completionCandidates = Names.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  @SuppressWarnings("NullAway.Init")
  private String type;

  @Override
  public Integer call() {
    if (!Schemas.names().contains(type)) {
      throw new WrongUse(
          "no schema `" + type + "`" + org.nrm.vocabulary.Nearest.hint(type, Schemas.names()));
    }
    nrm.channels().out().print(Schemas.text(type));
    return 0;
  }

  /** The names of the schemas. */
  static final class Names implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Schemas.names().iterator();
    }
  }
}
