package org.nrm.referral;

/** What providers are compared by, in the order in which they are: the first in which two differ decides. */
public enum Criterion {
  /** How many of the services needed are offered: more come first. */
  SERVICES("services needed that are offered"),
  /** How much has to be asked before it is known whether the provider takes the person: less comes first. */
  QUESTIONS("questions that are open"),
  /** Whether the provider works in the region wished for: who does comes first. */
  REGION("the region wished for"),
  /** Whether there is a common language: who has one comes before who brings an interpreter. */
  LANGUAGE("a common language"),
  /** How many places are free: more come first. */
  CAPACITY("places that are free");

  private final String title;

  Criterion(String title) {
    this.title = title;
  }

  /** {@return what is compared, in words} */
  public String title() {
    return title;
  }
}
