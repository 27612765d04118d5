package org.nrm.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Reads and writes the Human Trafficking Case Data Standard. */
@Command(
    name = "htcds",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads and writes records of the Human Trafficking Case Data Standard (HTCDS) 2.0 of the International Organization"
          + " for Migration, as JSON and as CSV.",
      "Aliases that were taken, and what was lost, are told on standard error. Names and free text are neither kept nor"
          + " repeated. IOM does not endorse this command."
    },
    subcommands = {HtcdsReadCommand.class, HtcdsWriteCommand.class})
final class HtcdsCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  Channels channels() {
    return nrm.channels();
  }

  @Override
  public Integer call() {
    throw new WrongUse("say what to do: `nrm htcds read FILE` or `nrm htcds write LOG --case ID`");
  }
}
