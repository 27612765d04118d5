package org.nrm.examples;

/** Says how many there are of a thing. */
final class Counted {
  private Counted() {}

  static String of(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
