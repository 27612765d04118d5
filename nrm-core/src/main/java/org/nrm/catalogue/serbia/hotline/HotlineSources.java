package org.nrm.catalogue.serbia.hotline;

import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The source of what the hotline does. */
final class HotlineSources {
  /** The account of the hotline, after ASTRA's own contribution and site. */
  static final Instrument MANUAL = Instrument.of(
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
      Standing.SECONDARY);

  private HotlineSources() {}
}
