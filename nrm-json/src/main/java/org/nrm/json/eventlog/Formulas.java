package org.nrm.json.eventlog;

/** Keeps a spreadsheet from taking a cell for a formula. */
final class Formulas {
  private static final String SIGNS = "=+-@\t\r";

  private Formulas() {}

  static String guarded(String text) {
    return starts(text) ? "'" + text : text;
  }

  static String unguarded(String text) {
    return text.startsWith("'") && starts(text.substring(1)) ? text.substring(1) : text;
  }

  private static boolean starts(String text) {
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
  }
}
