package org.nrm.condition;

/** What can be said of a condition: it is met, it is not met, or what it needs is not established. */
public enum Truth {
  /** The condition holds. */
  MET,
  /** The condition fails, whatever else may be established. */
  NOT_MET,
  /** A fact that the condition needs is neither established nor presumed. */
  NOT_ESTABLISHED;

  /**
   * Obtains the truth of a plain yes or no.
   *
   * @param value the yes or no
   * @return {@link #MET} for yes, {@link #NOT_MET} for no
   */
  public static Truth of(boolean value) {
    return value ? MET : NOT_MET;
  }

  /**
   * Both, after strong Kleene: not met if either is not met, else not established if either is not.
   *
   * @param other the other truth
   * @return the truth of both together
   */
  public Truth and(Truth other) {
    if (this == NOT_MET || other == NOT_MET) {
      return NOT_MET;
    }
    return this == MET ? other : this;
  }

  /**
   * One or the other, after strong Kleene: met if either is met, else not established if either is not.
   *
   * @param other the other truth
   * @return the truth of one or the other
   */
  public Truth or(Truth other) {
    if (this == MET || other == MET) {
      return MET;
    }
    return this == NOT_MET ? other : this;
  }

  /** {@return the opposite; what is not established stays so} */
  public Truth not() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      case NOT_ESTABLISHED -> NOT_ESTABLISHED;
    };
  }
}
