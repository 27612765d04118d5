package org.nrm.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.nrm.examples.show.Columns;
import org.nrm.json.JsonFaultException;
import org.nrm.json.ProviderJson;
import org.nrm.referral.Criterion;
import org.nrm.referral.Exclusion;
import org.nrm.referral.Match;
import org.nrm.referral.MatchReason;
import org.nrm.referral.Matching;
import org.nrm.referral.ProviderDirectory;
import org.nrm.referral.ServiceNeed;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Ranks the providers of a directory for what a person needs. */
@Command(
    name = "match",
    description = {
      "Ranks providers for what a person needs, each with its reasons, and says of the others why not.",
      "The ranking is a proposal: who decides is the person, with those who assist.",
      "Where nobody can take the person it ends with status 1."
    })
final class MatchCommand implements Callable<Integer> {
  private static final int WIDTH = 120;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      index = "0",
      paramLabel = "DIRECTORY",
      description = "A directory of providers, in JSON.")
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @Parameters(index = "1", paramLabel = "NEED", description = "What the person needs, in JSON.")
  @SuppressWarnings("NullAway.Init")
  private Path need;

  @Option(names = "--json", description = "Write a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    Optional<ProviderDirectory> providers = read(directory, ProviderJson::readDirectory);
    Optional<ServiceNeed> needed = read(need, ProviderJson::readNeed);
    return providers.isPresent() && needed.isPresent()
        ? match(providers.get(), needed.get())
        : Faults.WRONG;
  }

  private int match(ProviderDirectory providers, ServiceNeed needed) {
    Matching matching = providers.match(needed);
    warn(providers, needed);
    nrm.channels().out().print(json ? ProviderJson.writeMatching(matching) : page(matching));
    return matching.matches().isEmpty() ? 1 : 0;
  }

  /** What a file holds; empty if it is wrong, which is told. */
  private <T> Optional<T> read(Path file, BiFunction<String, String, T> reader) {
    try {
      return Optional.of(
          reader.apply(InputText.of(file.toString(), nrm.channels()), file.toString()));
    } catch (JsonFaultException e) {
      Faults.say(e, nrm.channels());
      return Optional.empty();
    }
  }

  /** A service that nobody offers may be a slip of the pen. */
  private void warn(ProviderDirectory providers, ServiceNeed needed) {
    List<String> offered = providers.providers().stream()
        .flatMap(p -> p.services().stream())
        .map(EntitlementId::value)
        .distinct()
        .sorted()
        .toList();
    needed.services().stream()
        .map(EntitlementId::value)
        .filter(service -> !offered.contains(service))
        .sorted()
        .forEach(service -> nrm.channels()
            .err()
            .println("nrm: no provider offers `" + service + "`" + Nearest.hint(service, offered)));
  }

  private static String page(Matching matching) {
    StringBuilder page = new StringBuilder();
    page.append("Compared by these, the first in which two differ decides:\n");
    for (Criterion criterion : Criterion.values()) {
      page.append("  ").append(criterion.title()).append('\n');
    }
    page.append("  the id\n\n");
    lines(
        page,
        List.of("rank", "provider", "why", "to ask"),
        matching.matches().stream().map(MatchCommand::row).toList(),
        "No provider can take the person.");
    page.append('\n');
    lines(
        page,
        List.of("excluded", "why"),
        matching.exclusions().stream().map(MatchCommand::row).toList(),
        "No provider is excluded.");
    return page.toString();
  }

  private static void lines(
      StringBuilder page, List<String> heads, List<List<String>> rows, String none) {
    List<String> lines = rows.isEmpty() ? List.of(none) : Columns.lines(heads, rows, WIDTH);
    lines.forEach(line -> page.append(line).append('\n'));
  }

  private static List<String> row(Match match) {
    return List.of(
        Integer.toString(match.rank()),
        match.provider().id().value(),
        match.reasons().stream().map(MatchReason::text).collect(Collectors.joining("; ")),
        String.join(" ", match.questions()));
  }

  private static List<String> row(Exclusion exclusion) {
    return List.of(
        exclusion.provider().id().value(),
        exclusion.reasons().stream().map(Exclusion.Reason::text).collect(Collectors.joining("; ")));
  }
}
