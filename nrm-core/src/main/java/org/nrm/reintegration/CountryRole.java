package org.nrm.reintegration;

/** What a country is in the way of a trafficked person. Within one country it can be all of them: trafficking may be internal. */
public enum CountryRole {
  /** Where the person was recruited. */
  ORIGIN("origin"),
  /** Through which the person was brought. */
  TRANSIT("transit"),
  /** Where the person was exploited. */
  DESTINATION("destination"),
  /** To which the person returns. */
  RETURN("return");

  private final String word;

  CountryRole(String word) {
    this.word = word;
  }

  /** {@return the word for it, as users write it} */
  public String word() {
    return word;
  }
}
