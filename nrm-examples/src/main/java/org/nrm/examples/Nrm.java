package org.nrm.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The {@code nrm} command: national referral mechanisms, shown, run and checked. */
@Command(
    name = "nrm",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Nrm.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "National referral mechanisms for trafficked persons: shown, run and checked.",
    footer = {
      "",
      "Exit status: 0 all well; 1 something refused, failed or differed; 2 malformed input or wrong usage."
    },
    subcommands = {
      MechanismsCommand.class,
      ShowCommand.class,
      AssessCommand.class,
      TableCommand.class,
      PathsCommand.class,
      ValidateCommand.class,
      CaseCommand.class,
      MigrateCommand.class,
      ReplayCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      DiscloseCommand.class,
      ReportCommand.class,
      TestCommand.class,
      CheckCommand.class,
      ClassifyCommand.class,
      MatchCommand.class,
      AgreementCommand.class,
      PlanCommand.class,
      ServicesCommand.class,
      RiskCommand.class,
      TravelCommand.class,
      HtcdsCommand.class,
      PrimeroCommand.class,
      SchemaCommand.class
    })
public final class Nrm {
  private final Channels channels;

  private Nrm(Channels channels) {
    this.channels = channels;
  }

  /**
   * Runs a command and ends the process with its exit status.
   *
   * @param args the command and its arguments
   */
  public static void main(String... args) {
    Channels channels = Channels.standard();
    int status = run(channels, args);
    channels.flush();
    System.exit(status);
  }

  static int run(Channels channels, String... args) {
    return commandLine(channels).execute(args);
  }

  static CommandLine commandLine(Channels channels) {
    Faults faults = new Faults(channels);
    return new CommandLine(new Nrm(channels))
        .registerConverter(LocalDate.class, Nrm::date)
        .setOut(new PrintWriter(channels.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(channels.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("`" + text + "` is not a date");
    }
  }

  Channels channels() {
    return channels;
  }

  /** Reads the version from the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Nrm.class.getPackage().getImplementationVersion();
      return new String[] {"nrm " + (version == null ? "in development" : version)};
    }
  }
}
