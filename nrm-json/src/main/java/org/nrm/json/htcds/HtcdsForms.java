package org.nrm.json.htcds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The closed forms of values that are on no list. */
final class HtcdsForms {
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,2}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private HtcdsForms() {}

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  static boolean isLanguage(String text) {
    return LANGUAGE.matcher(text).matches();
  }

  static boolean isDay(String text) {
    if (!DAY.matcher(text).matches()) {
      return false;
    }
    try {
      return LocalDate.parse(text).getYear() >= 1;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
