package org.nrm.vocabulary;

import java.util.regex.Pattern;

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
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST = 80;

  private final String value;

  Id(String value) {
    if (value.length() > LONGEST || !KEBAB.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "`" + value + "` is not an id: write lower-case words joined by hyphens, at most "
              + LONGEST + " characters");
    }
    this.value = value;
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
