package org.nrm.repatriation;

import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** Sources that rules on return cite in more than one mechanism, and what each is worth as it was read. */
public final class RepatriationSources {
  /** Slides of the International Organization for Migration on its procedures of direct assistance; the handbook behind them was not read. */
  public static final Instrument IOM_SLIDES = Instrument.of(
      "Trafficking in persons: IOM role (slides of the International Organization for Migration, Padua, June 2010)",
      Standing.PRACTICE);

  /** A leaflet of the International Organization for Migration on what it does against trafficking. */
  public static final Instrument IOM_LEAFLET = Instrument.of(
      "IOM counter-trafficking activities (leaflet of the International Organization for Migration)",
      Standing.PRACTICE);

  private RepatriationSources() {}
}
