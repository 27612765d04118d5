package org.nrm.json;

/** Puts what a file says into a message: in backticks, on one line, cut where it is long. */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  static String of(String text) {
    return "`" + clipped(text) + "`";
  }

  /** The text without what would break a line or a quotation. */
  static String clipped(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) || c == '`' || isSeparator(c) ? '?' : c)
        .forEach(clean::appendCodePoint);
    return text.codePoints().skip(LONGEST).findAny().isPresent() ? clean + "..." : clean.toString();
  }

  private static boolean isSeparator(int c) {
    return Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
        || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.FORMAT;
  }
}
