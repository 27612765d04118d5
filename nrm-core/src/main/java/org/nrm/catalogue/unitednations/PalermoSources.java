package org.nrm.catalogue.unitednations;

import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The protocol, read in full. */
final class PalermoSources {
  /** Arts 3, 6, 7, 8 and 14. */
  static final Instrument PROTOCOL = Instrument.of(
      "Protocol to Prevent, Suppress and Punish Trafficking in Persons (2000)", Standing.TREATY);

  private PalermoSources() {}
}
