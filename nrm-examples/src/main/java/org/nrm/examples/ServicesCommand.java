package org.nrm.examples;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nrm.examples.show.Columns;
import org.nrm.reintegration.CountryRole;
import org.nrm.reintegration.ServicesByCountryRole;
import org.nrm.reintegration.ServicesByCountryRole.Service;
import org.nrm.vocabulary.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists services by what a country is. */
@Command(
    name = "services",
    description = "Lists the services given in countries of origin, transit, destination, return.")
final class ServicesCommand implements Callable<Integer> {
  private static final int WIDTH = 140;
  private static final List<String> HEADS = List.of("id", "title", "for", "where", "source");

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "ROLE",
      arity = "0..1",
      description = "What the country is: origin, transit, destination or return; all unless said.")
  @SuppressWarnings("NullAway.Init")
  private Optional<String> role;

  @Option(names = "--json", description = "Write a JSON array.")
  private boolean json;

  @Override
  public Integer call() {
    ServicesByCountryRole services = ServicesByCountryRole.ofLeaflet();
    List<Service> found =
        role.map(ServicesCommand::named).map(services::in).orElse(services.services());
    if (json) {
      nrm.channels()
          .out()
          .println(Json.of(found.stream().map(ServicesCommand::value).toList()));
    } else {
      List<List<String>> rows = found.stream().map(ServicesCommand::row).toList();
      Columns.lines(HEADS, rows, WIDTH).forEach(nrm.channels().out()::println);
    }
    return 0;
  }

  private static CountryRole named(String word) {
    List<String> known =
        Arrays.stream(CountryRole.values()).map(CountryRole::word).toList();
    return Arrays.stream(CountryRole.values())
        .filter(r -> r.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new WrongUse("no country role is called `" + word + "`" + Nearest.hint(word, known)));
  }

  private static List<String> row(Service service) {
    return List.of(
        service.code().id(),
        service.code().title(),
        purpose(service).replace('-', ' '),
        roles(service).stream().collect(Collectors.joining(", ")),
        service.citation().text()
            + service.citation().note().map(note -> " (reading: " + note + ")").orElse(""));
  }

  private static Map<String, Object> value(Service service) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("id", service.code().id());
    value.put("title", service.code().title());
    value.put("purpose", purpose(service));
    value.put("roles", roles(service));
    value.put("source", service.citation().text());
    service.citation().note().ifPresent(note -> value.put("reading", note));
    return value;
  }

  private static String purpose(Service service) {
    return service.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> roles(Service service) {
    return service.roles().stream().map(CountryRole::word).toList();
  }
}
