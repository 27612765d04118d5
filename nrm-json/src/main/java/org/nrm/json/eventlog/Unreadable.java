package org.nrm.json.eventlog;

/** Ends the reading of a row; caught where it began. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String message;
  private final String pointer;

  Unreadable(String message, String pointer) {
    super(message, null, false, false);
    this.message = message;
    this.pointer = pointer;
  }

  String message() {
    return message;
  }

  String pointer() {
    return pointer;
  }
}
