package org.nrm.json.eventlog;

/** Puts the name of a column into a message: on one line, cut where it is long. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  static String of(String name) {
    StringBuilder clean = new StringBuilder();
    name.codePoints().limit(LONGEST).map(c -> isPlain(c) ? c : '?').forEach(clean::appendCodePoint);
    return name.codePointCount(0, name.length()) > LONGEST ? clean + "..." : clean.toString();
  }

  private static boolean isPlain(int c) {
    return c == ' '
        || (c != '`'
            && Character.isDefined(c)
            && !Character.isISOControl(c)
            && !Character.isWhitespace(c)
            && Character.getType(c) != Character.FORMAT
            && Character.getType(c) != Character.SURROGATE);
  }
}
