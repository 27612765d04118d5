package org.nrm.examples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.nrm.condition.WorkingCalendar;
import org.nrm.json.TravelPlans;
import org.nrm.mechanism.Modality;
import org.nrm.repatriation.TravelFinding;
import org.nrm.repatriation.TravelPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks the plan of a journey home. */
@Command(
    name = "travel",
    description = {
      "Checks the plan of a journey home: which rules it does not keep, why, and where they come from.",
      "A rule that must be kept and is not ends with status 1."
    })
final class TravelCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(paramLabel = "PLAN", description = "The plan, a JSON file; `-` is standard input.")
  @SuppressWarnings("NullAway.Init")
  private String file;

  @Option(
      names = "--rest-day",
      paramLabel = "DAY",
      description = "A day of the week without work where the person arrives, such as friday; "
          + "saturday and sunday unless any is said.")
  @SuppressWarnings("NullAway.Init")
  private Set<DayOfWeek> restDays;

  @Option(
      names = "--holiday",
      paramLabel = "DATE",
      description = "A further day without work where the person arrives.")
  @SuppressWarnings("NullAway.Init")
  private Set<LocalDate> holidays;

  @Option(names = "--json", description = "Write a JSON array.")
  private boolean json;

  @Override
  public Integer call() {
    TravelPlan plan = TravelPlans.read(InputText.of(file, nrm.channels()), file);
    List<TravelFinding> findings = plan.findings(calendar());
    if (json) {
      nrm.channels()
          .out()
          .println(Json.of(findings.stream().map(TravelCommand::value).toList()));
    } else {
      findings.forEach(f -> nrm.channels()
          .out()
          .println(modality(f) + " " + f.rule().id() + ": " + f.message() + " ["
              + f.citation().text() + "]"));
      if (findings.isEmpty()) {
        nrm.channels().out().println("every rule is kept");
      }
    }
    return findings.stream().anyMatch(f -> f.modality() == Modality.MUST) ? 1 : 0;
  }

  private static Map<String, Object> value(TravelFinding finding) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("rule", finding.rule().id());
    value.put("modality", modality(finding));
    value.put("message", finding.message());
    value.put("source", finding.citation().text());
    value.put("standing", finding.citation().standing().name());
    return value;
  }

  private static String modality(TravelFinding finding) {
    return finding.modality().name().toLowerCase(Locale.ROOT);
  }

  private WorkingCalendar calendar() {
    Set<DayOfWeek> rest = restDays == null || restDays.isEmpty()
        ? EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
        : EnumSet.copyOf(restDays);
    try {
      return WorkingCalendar.of(rest, holidays == null ? Set.of() : new LinkedHashSet<>(holidays));
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }
}
