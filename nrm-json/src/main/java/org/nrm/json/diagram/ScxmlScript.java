package org.nrm.json.diagram;

import java.time.DayOfWeek;
import java.util.stream.Collectors;
import org.nrm.condition.WorkingCalendar;

/** The days of a mechanism as ECMAScript: ISO dates are text, which compares as days do, and null is a day not known. */
final class ScxmlScript {
  private static final String FUNCTIONS = """
      function dateOf(day) {
        var parts = day.split('-');
        return new Date(Date.UTC(+parts[0], +parts[1] - 1, +parts[2]));
      }
      function dayOf(date) { return date.toISOString().substring(0, 10); }
      function shifted(day, days) {
        if (day == null) { return null; }
        var date = dateOf(day);
        date.setUTCDate(date.getUTCDate() + days);
        return dayOf(date);
      }
      function next(day) { return shifted(day, 1); }
      function previous(day) { return shifted(day, -1); }
      function isWorkingDay(day) {
        return restDays.indexOf(dateOf(day).getUTCDay()) < 0 && holidays.indexOf(day) < 0;
      }
      function afterWorkingDays(day, count) {
        while (count > 0) {
          day = next(day);
          if (isWorkingDay(day)) { count -= 1; }
        }
        return day;
      }
      function afterMonths(day, months) {
        var date = dateOf(day);
        var wanted = date.getUTCDate();
        date.setUTCDate(1);
        date.setUTCMonth(date.getUTCMonth() + months);
        var last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
        date.setUTCDate(Math.min(wanted, last));
        return dayOf(date);
      }
      function lastDay(day, length) {
        if (day == null) { return null; }
        var working = /^([0-9]+)WD$/.exec(length);
        if (working) { return afterWorkingDays(day, +working[1]); }
        var parts = /^P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?$/.exec(length);
        var months = 12 * (parts[1] || 0) + 1 * (parts[2] || 0);
        return shifted(afterMonths(day, months), 1 * (parts[3] || 0));
      }
      function reached(today, day) { return day != null && today >= day; }
      function before(today, day) { return day != null && today < day; }
      function latest(a, b) { return a == null || (b != null && b > a) ? b : a; }
      function earliest(a, b) { return b < a ? b : a; }
      function told(facts, fact, held, otherwise) {
        if (!facts || !(fact in facts)) { return held; }
        return facts[fact] == null ? otherwise : facts[fact];
      }
      """;

  private ScxmlScript() {}

  /** The functions with a mechanism's calendar of working days. */
  static String of(WorkingCalendar calendar) {
    String rest = calendar.restDays().stream()
        .sorted()
        .map(ScxmlScript::number)
        .collect(Collectors.joining(", "));
    String holidays = calendar.holidays().stream()
        .sorted()
        .map(day -> "'" + day + "'")
        .collect(Collectors.joining(", "));
    return "\nvar restDays = [" + rest + "];\nvar holidays = [" + holidays + "];\n" + FUNCTIONS;
  }

  /** Days of the week count from Sunday there. */
  private static String number(DayOfWeek day) {
    return Integer.toString(day.getValue() % DayOfWeek.values().length);
  }
}
