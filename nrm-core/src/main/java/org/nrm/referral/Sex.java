package org.nrm.referral;

/** For whom a provider has places, where it tells the sexes apart. */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE,
  /** Neither of the two. */
  OTHER
}
