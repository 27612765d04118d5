package org.nrm.vocabulary;

/**
 * A name that rules, files and case data use for a thing of a mechanism. Ids are types, so that a stage cannot be passed
 * where a fact is meant. Two ids are equal if they are of the same type and have the same text; ids sort by their text.
 */
public abstract sealed class Id implements Comparable<Id>
    permits EntitlementId,
        EventId,
        FactId,
        JurisdictionId,
        MeaningId,
        MechanismId,
        ProcedureId,
        RoleId,
        RuleId,
        StageId {
  private static final int LONGEST = 80;

  private final String value;

  Id(String value) {
    if (value.length() > LONGEST || !isKebab(value)) {
      throw new IllegalArgumentException(
          "`" + value + "` is not an id: write lower-case words joined by hyphens, at most "
              + LONGEST + " characters");
    }
    this.value = value;
  }

  /** Whether a text is made of lower-case words joined by single hyphens, the first starting with a letter. */
  private static boolean isKebab(String value) {
    char before = '-';
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9' && i > 0;
      if (!letter && !digit && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  /** {@return the text, in kebab-case} */
  public final String value() {
    return value;
  }

  @Override
  public final int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  @SuppressWarnings("EqualsGetClass")
  public final boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other != null && other.getClass() == getClass() && ((Id) other).value.equals(value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /** {@return the text, in kebab-case} */
  @Override
  public final String toString() {
    return value;
  }
}
