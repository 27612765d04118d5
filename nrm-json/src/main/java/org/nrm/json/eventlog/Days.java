package org.nrm.json.eventlog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days, and the days of times, as they are written in the place where they were noted. */
final class Days {
  private static final Pattern ISO = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})"
      + "(?:[T ](([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)"
      + "(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?");
  private static final String MIDNIGHT = "[0:.,]+";
  private static final int LONGEST = 64;

  private final Optional<String> pattern;
  private final Optional<DateTimeFormatter> format;

  Days(Optional<String> pattern) {
    this.pattern = pattern;
    this.format = pattern.map(
        p -> DateTimeFormatter.ofPattern(p, Locale.ENGLISH).withResolverStyle(ResolverStyle.SMART));
  }

  /** A day that was read, and whether a time of day stood with it. */
  record Read(LocalDate day, boolean hasTime) {}

  Optional<Read> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return (format.isPresent() ? patterned(format.get(), text) : iso(text))
          .filter(read -> read.day().getYear() >= 1 && read.day().getYear() <= 9999);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** How a day is to be written. */
  String form() {
    return pattern.map(p -> "`" + Shown.of(p) + "` says").orElse("2024-04-15");
  }

  private static Optional<Read> iso(String text) {
    Matcher found = ISO.matcher(text);
    if (!found.matches() || !isTime(found)) {
      return Optional.empty();
    }
    String time = found.group(2);
    return Optional.of(
        new Read(LocalDate.parse(found.group(1)), time != null && !time.matches(MIDNIGHT)));
  }

  private static boolean isTime(Matcher found) {
    return found.group(2) == null
        || (Integer.parseInt(found.group(3)) < 24
            && Integer.parseInt(found.group(4)) < 60
            && (found.group(5) == null || Integer.parseInt(found.group(5)) <= 60));
  }

  private static Optional<Read> patterned(DateTimeFormatter format, String text) {
    TemporalAccessor found = format.parse(text);
    return Optional.ofNullable(found.query(TemporalQueries.localDate()))
        .map(day -> new Read(
            day,
            Optional.ofNullable(found.query(TemporalQueries.localTime()))
                .filter(time -> time.toNanoOfDay() != 0)
                .isPresent()));
  }
}
