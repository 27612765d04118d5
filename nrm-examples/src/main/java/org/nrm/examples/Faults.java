package org.nrm.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nrm.json.JsonFaultException;
import org.nrm.vocabulary.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong, one line for each fault, and never shows a stack trace. */
final class Faults
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
  /** The exit status for malformed input and wrong usage. */
  static final int WRONG = 2;

  private final Channels channels;

  Faults(Channels channels) {
    this.channels = channels;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    String said = said(wrong, command);
    return say(said.endsWith("?") ? said : said + ": see `" + command.qualifiedName() + " --help`");
  }

  @Override
  public int handleExecutionException(
      Exception wrong, CommandLine commandLine, CommandLine.ParseResult parsed) {
    if (wrong instanceof ParameterException parameter) {
      return handleParseException(parameter, new String[0]);
    }
    if (wrong instanceof JsonFaultException faults) {
      return say(faults, channels);
    }
    String said = String.valueOf(wrong.getMessage());
    return say(
        wrong instanceof WrongUse
            ? said.lines().collect(Collectors.joining(" "))
            : "a fault in the command itself, please report it: " + plain(said));
  }

  /** Tells every fault of a file, one a line. */
  static int say(JsonFaultException wrong, Channels channels) {
    wrong.faults().forEach(fault -> channels.err().println("nrm: " + fault.text()));
    return WRONG;
  }

  private int say(String message) {
    channels.err().println("nrm: " + message);
    return WRONG;
  }

  private static String said(ParameterException wrong, CommandSpec command) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (wrong instanceof MissingParameterException missing) {
      return "`" + command.qualifiedName() + "` needs "
          + missing.getMissing().stream().map(Faults::label).collect(Collectors.joining(" and "));
    }
    if (command.userObject() instanceof Nrm && wrong.getCause() == null) {
      return "name a command"
          + Nearest.hint("", List.copyOf(command.subcommands().keySet()));
    }
    String message = wrong.getMessage();
    return plain(message == null ? "wrong usage" : message);
  }

  private static String label(ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? "`" + option.longestName() + "`"
        : argument.paramLabel();
  }

  private static String unmatched(String argument, CommandSpec command) {
    if (argument.startsWith("-")) {
      List<String> options = new ArrayList<>(command.optionsMap().keySet());
      return "`" + command.qualifiedName() + "` has no option `" + argument + "`"
          + Nearest.to(argument, options)
              .map(o -> ": did you mean `" + o + "`?")
              .orElse("");
    }
    if (command.subcommands().isEmpty()) {
      return "`" + argument + "` is one argument too many";
    }
    return "no command `" + argument + "`"
        + Nearest.hint(argument, List.copyOf(command.subcommands().keySet()));
  }

  /** One line, lower case, no full stop, user input in backticks. */
  private static String plain(String message) {
    String line = message.lines().collect(Collectors.joining(" ")).replace('\'', '`');
    String open = line.substring(0, Math.min(1, line.length())).toLowerCase(Locale.ROOT)
        + line.substring(Math.min(1, line.length()));
    return open.endsWith(".") ? open.substring(0, open.length() - 1) : open;
  }
}
