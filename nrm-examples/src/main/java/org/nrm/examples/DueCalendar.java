package org.nrm.examples;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.DueItem;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.vocabulary.Citation;

/**
 * The terms and duties of a case as an iCalendar (RFC 5545): an event of a whole day for the last day of each. Duties are
 * events too and no to-dos, since many calendars pass over those. Of the person there is the pseudonym and nothing else; the
 * stamp is the day as of which is asked, and the identifier stays the same while a term is extended, so that a calendar that
 * reads both shows the later one.
 */
final class DueCalendar {
  /** Leaves room for signs of several bytes: a line should have no more than 75. */
  private static final int LINE = 66;

  private final CaseFile file;
  private final ReferralMechanism mechanism;
  private final int remindDays;
  private final Map<String, Integer> named = new HashMap<>();

  private DueCalendar(CaseFile file, int remindDays) {
    this.file = file;
    this.mechanism = file.mechanism();
    this.remindDays = remindDays;
  }

  /** The calendar of what has a day, with a reminder some days before; none for zero days. */
  static String of(CaseFile file, List<DueItem> due, int remindDays) {
    return new DueCalendar(file, remindDays).text(due);
  }

  /** What has no day and is in no calendar. */
  static List<DueItem> without(List<DueItem> due) {
    return due.stream().filter(item -> item.on().isEmpty()).toList();
  }

  private String text(List<DueItem> due) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//nrm//terms and duties//EN");
    calendar.setMethod("PUBLISH");
    due.forEach(item -> item.on().ifPresent(day -> calendar.addEvent(event(item, day))));
    return folded(calendar);
  }

  private static String folded(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private VEvent event(DueItem item, LocalDate day) {
    VEvent event = new VEvent();
    event.setUid(uid(item));
    event.setDateTimeStamp(
        new DateTimeStamp(Date.from(file.asOf().atStartOfDay(ZoneOffset.UTC).toInstant())));
    event.setDateStart(new DateStart(wholeDay(day)));
    event.setDateEnd(new DateEnd(wholeDay(day.plusDays(1))));
    event.setSummary(summary(item));
    event.setDescription(description(item));
    event.addCategories(categories(item));
    event.setTransparency(true);
    if (remindDays > 0) {
      Duration before = Duration.builder().prior(true).days(remindDays).build();
      event.addAlarm(VAlarm.display(new Trigger(before, Related.START), summary(item)));
    }
    return event;
  }

  private static ICalDate wholeDay(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  /** Says which term or duty it is, whenever it falls. */
  private String uid(DueItem item) {
    String name = Stream.of(
            Optional.of(file.caseId().toString()),
            Optional.of(mechanism.id().toString()),
            Optional.of(item.procedure().toString()),
            item.key().map(Object::toString),
            item.stage().map(stage -> "term-of-" + stage),
            item.duty().map(duty -> "duty-" + duty))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("/"));
    int before = named.merge(name, 1, Integer::sum) - 1;
    return name + (before == 0 ? "" : "/" + before) + "@nrm";
  }

  private String summary(DueItem item) {
    String what = item.duty()
        .map(duty -> (item.breached() ? "overdue: " : "due: ") + duty)
        .orElseGet(() -> "last day of " + item.stage().orElseThrow());
    return file.caseId() + ": " + what + item.key().map(key -> " (" + key + ")").orElse("");
  }

  private String description(DueItem item) {
    List<String> lines = new ArrayList<>();
    lines.add(
        duty(item).map(Duty::title).or(() -> stage(item).map(Stage::title)).orElse(""));
    item.holder().ifPresent(holder -> lines.add("By: " + holder));
    term(item).ifPresent(term -> lines.add("Then: " + term.then()));
    String source =
        citations(item).stream().map(Citation::text).distinct().collect(Collectors.joining("; "));
    lines.add("Source: " + source);
    lines.add("As of " + file.asOf() + " under " + mechanism.id());
    return String.join("\n", lines);
  }

  private static String[] categories(DueItem item) {
    return Stream.of(
            Optional.of(item.duty().isPresent() ? "duty" : "term"),
            Optional.of(item.procedure().toString()),
            Optional.of("overdue").filter(word -> item.breached()))
        .flatMap(Optional::stream)
        .toArray(String[]::new);
  }

  private List<Citation> citations(DueItem item) {
    return duty(item)
        .map(Duty::citations)
        .or(() -> term(item).map(Term::citations))
        .orElse(List.of());
  }

  private Optional<Duty> duty(DueItem item) {
    return mechanism.duties().stream()
        .filter(duty -> item.duty().filter(duty.id()::equals).isPresent())
        .findFirst();
  }

  private Optional<Term> term(DueItem item) {
    return stage(item).flatMap(Stage::term);
  }

  private Optional<Stage> stage(DueItem item) {
    return item.stage()
        .flatMap(stage -> mechanism.procedure(item.procedure()).flatMap(p -> p.stage(stage)));
  }
}
