package org.nrm.json.eventlog;

/**
 * What a row holds under a column.
 *
 * @param place where it stands, for a message that may not repeat what its column is called
 * @param type what it is said to be
 * @param text how it is written
 */
record Cell(String place, Type type, String text) {
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

  /** A cell of a table, by the number of its column. */
  static Cell ofColumn(int number, String text) {
    return new Cell("column " + number, Type.ANY, text);
  }
}
