package org.nrm.repatriation;

import java.util.Locale;

/**
 * What is asked of a country before somebody returns to it.
 *
 * <p>Slides of the International Organization for Migration, security assessment.
 */
public enum RiskIndicator {
  /** How widespread trafficking is and what it does. */
  EXTENT_OF_TRAFFICKING("how widespread trafficking is in the country", true),
  /** How many will ask for help. */
  EXPECTED_DEMAND("how many trafficked persons are expected to ask for help", true),
  /** Who runs trafficking. */
  CONTROL_BY_CRIMINAL_GROUPS("how far criminal groups control trafficking", true),
  /** What the groups are able to do. */
  CAPACITY_FOR_REPRISALS("how able these groups are to carry out reprisals", true),
  /** What the police are able to do. */
  CAPACITY_OF_LOCAL_LAW_ENFORCEMENT("how capable local law enforcement is", false),
  /** Whether officials are bought. */
  ENDEMIC_CORRUPTION("how far corruption is endemic", true),
  /** Whether the government means it. */
  GOVERNMENT_COMMITMENT("how far the government is committed to act against trafficking", false);

  /** The badness of the worst extent. */
  static final int WORST = Extent.HIGH.grade();

  private final String title;
  private final boolean moreIsWorse;

  RiskIndicator(String title, boolean moreIsWorse) {
    this.title = title;
    this.moreIsWorse = moreIsWorse;
  }

  /** {@return the id, in kebab-case} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return what is asked, in words} */
  public String title() {
    return title;
  }

  /** {@return whether more of it makes the risk greater; for the police and the government less of it does} */
  public boolean moreIsWorse() {
    return moreIsWorse;
  }

  /**
   * How bad an extent of this is.
   *
   * @param extent how much there is of it
   * @return 0, 1 or 2; 2 is the worst
   */
  public int badness(Extent extent) {
    return moreIsWorse ? extent.grade() : WORST - extent.grade();
  }
}
