package org.nrm.json.eventlog;

/**
 * What a row holds under a column.
 *
 * @param type what it is said to be
 * @param text how it is written
 */
record Cell(Type type, String text) {
  /** What a cell is said to be. */
  enum Type {
    /** Nothing is said: the text shows what it is. */
    ANY,
    TEXT,
    FLAG,
    WHOLE,
    TIME,
    /** What no fact can have for a value. */
    OTHER
  }

  static Cell any(String text) {
    return new Cell(Type.ANY, text);
  }
}
