package org.nrm.examples;

import org.nrm.json.Malformed;

/** Says on one line what keeps a line of a log from being an event. */
final class MalformedWords {
  private MalformedWords() {}

  static String of(String log, Malformed line) {
    return "nrm: " + log + ":" + line.line() + ": "
        + (line.pointer().isEmpty() ? "" : line.pointer() + ": ") + line.message();
  }
}
