package org.nrm.repatriation;

import java.util.Locale;

/**
 * What is asked of the person's own situation before a return.
 *
 * <p>Slides of the International Organization for Migration, security assessment, assumptions (i) to (iii).
 */
public enum RiskCircumstance {
  /** Has got away from traffickers. */
  ESCAPED("the person has escaped from traffickers"),
  /** Has helped the police. */
  COOPERATED("the person has cooperated with law enforcement"),
  /** Will help the police. */
  INTENDS_TO_COOPERATE("the person intends to cooperate with law enforcement"),
  /** The trafficker is aware of it. */
  TRAFFICKER_KNOWS("the trafficker knows of that intention");

  private final String title;

  RiskCircumstance(String title) {
    this.title = title;
  }

  /** {@return the id, in kebab-case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the circumstance as a statement} */
  public String title() {
    return title;
  }
}
