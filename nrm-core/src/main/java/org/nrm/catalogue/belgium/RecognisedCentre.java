package org.nrm.catalogue.belgium;

/**
 * The three recognised centres. Which one to contact is advice by region and no rule: nothing that was read forbids
 * another centre.
 */
public enum RecognisedCentre {
  /** In Brussels. */
  PAG_ASA("Pag-Asa", Region.BRUSSELS),
  /** In Antwerp. */
  PAYOKE("Payoke", Region.FLANDERS),
  /** In Liège. */
  SURYA("Sürya", Region.WALLONIA);

  private final String title;
  private final Region region;

  RecognisedCentre(String title, Region region) {
    this.title = title;
    this.region = region;
  }

  /** {@return its name} */
  public String title() {
    return title;
  }

  /** {@return the region that it is advised for} */
  public Region region() {
    return region;
  }

  /**
   * The centre advised for a region.
   *
   * @param region the region where the person was found
   * @return the centre
   */
  public static RecognisedCentre advisedFor(Region region) {
    return switch (region) {
      case BRUSSELS -> PAG_ASA;
      case FLANDERS -> PAYOKE;
      case WALLONIA -> SURYA;
    };
  }

  /** The regions of Belgium. */
  public enum Region {
    /** The Brussels-Capital Region. */
    BRUSSELS,
    /** The Flemish Region. */
    FLANDERS,
    /** The Walloon Region. */
    WALLONIA
  }
}
