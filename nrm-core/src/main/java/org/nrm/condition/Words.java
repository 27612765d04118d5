package org.nrm.condition;

/** How numbers of days, months and years are written. */
final class Words {
  private Words() {}

  static String counted(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  static void append(StringBuilder words, int count, String unit) {
    if (count != 0) {
      words.append(words.isEmpty() ? "" : " ").append(counted(count, unit));
    }
  }
}
