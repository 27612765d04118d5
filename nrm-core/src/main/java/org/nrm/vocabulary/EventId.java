package org.nrm.vocabulary;

/** Names an event type, for example {@code complaint-filed}. */
public final class EventId extends Id {
  private EventId(String value) {
    super(value);
  }

  /**
   * Obtains an id from its text.
   *
   * @param value kebab-case: lower-case letters and digits in words joined by single hyphens, starting with a letter
   * @return the id
   * @throws IllegalArgumentException if the text is not kebab-case or is longer than 80 characters
   */
  public static EventId of(String value) {
    return new EventId(value);
  }
}
