package org.nrm.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
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
    })
public final class Nrm {
  private static final List<String> COMMANDS = List.of(
      "mechanisms",
      "show",
      "assess",
      "table",
      "paths",
      "validate",
      "case",
      "migrate",
      "replay",
      "export",
      "import",
      "disclose",
      "report",
      "test",
      "check",
      "classify",
      "match",
      "agreement",
      "plan",
      "services",
      "risk",
      "travel",
      "htcds",
      "primero",
      "schema");

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
    boolean named = args.length > 0 && COMMANDS.contains(args[0]);
    return commandLine(channels, named ? List.of(args[0]) : COMMANDS).execute(args);
  }

  /** The command with all its commands. */
  static CommandLine commandLine(Channels channels) {
    return commandLine(channels, COMMANDS);
  }

  /** Looking at a command takes longer than running it: only those that can be asked for are made. */
  private static CommandLine commandLine(Channels channels, List<String> commands) {
    Faults faults = new Faults(channels);
    CommandLine nrm = new CommandLine(new Nrm(channels));
    commands.forEach(name -> nrm.addSubcommand(name, command(name)));
    return nrm.registerConverter(LocalDate.class, Nrm::date)
        .setOut(new PrintWriter(channels.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(channels.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
  }

  private static Object command(String name) {
    return switch (name) {
      case "mechanisms" -> new MechanismsCommand();
      case "show" -> new ShowCommand();
      case "assess" -> new AssessCommand();
      case "table" -> new TableCommand();
      case "paths" -> new PathsCommand();
      case "validate" -> new ValidateCommand();
      case "case" -> new CaseCommand();
      case "migrate" -> new MigrateCommand();
      case "replay" -> new ReplayCommand();
      case "export" -> new ExportCommand();
      case "import" -> new ImportCommand();
      case "disclose" -> new DiscloseCommand();
      case "report" -> new ReportCommand();
      case "test" -> new TestCommand();
      case "check" -> new CheckCommand();
      case "classify" -> new ClassifyCommand();
      case "match" -> new MatchCommand();
      case "agreement" -> new AgreementCommand();
      case "plan" -> new PlanCommand();
      case "services" -> new ServicesCommand();
      case "risk" -> new RiskCommand();
      case "travel" -> new TravelCommand();
      case "htcds" -> new HtcdsCommand();
      case "primero" -> new PrimeroCommand();
      case "schema" -> new SchemaCommand();
      default -> throw new IllegalArgumentException("no command `" + name + "`");
    };
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
