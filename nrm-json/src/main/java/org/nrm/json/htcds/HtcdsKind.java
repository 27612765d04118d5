package org.nrm.json.htcds;

/** The kinds of fields in HTCDS. */
public enum HtcdsKind {
  /** A short text: a name, a place, a number to call. */
  TEXT(false, false),
  /** A long text. */
  LONG_TEXT(false, false),
  /** The name of a person or organisation that has a record of its own. */
  LOOKUP(false, false),
  /** A place on the map. */
  COORDINATE(false, false),
  /** A day. */
  DATE(true, false),
  /** A whole number from 0 to 999. */
  NUMBER(true, false),
  /** Yes or no. */
  FLAG(true, false),
  /** One value of a list. */
  CODE(true, false),
  /** Values of a list. */
  CODES(true, true),
  /** States, by two letters of ISO 3166. */
  COUNTRIES(true, true),
  /** A language, by two or three letters of ISO 639. */
  LANGUAGE(true, false);

  private final boolean closed;
  private final boolean several;

  HtcdsKind(boolean closed, boolean several) {
    this.closed = closed;
    this.several = several;
  }

  /** {@return whether its values are of a closed form, so that no name and no story fits in} */
  public boolean isClosed() {
    return closed;
  }

  /** {@return whether a field can have several values} */
  public boolean takesSeveral() {
    return several;
  }
}
