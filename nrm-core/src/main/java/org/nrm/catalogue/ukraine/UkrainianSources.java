package org.nrm.catalogue.ukraine;

import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The sources of the Ukrainian practice, and what each is worth as it was read. */
final class UkrainianSources {
  /** The account of the network in the manual of 2005, which rests on an interview and on the mission's own pages. */
  static final Instrument MANUAL = Instrument.of(
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005), IOM Ukraine",
      Standing.PRACTICE);

  /** The principles of direct assistance, read as slides. */
  static final Instrument PRINCIPLES = Instrument.of(
      "IOM: assistance to victims of trafficking (slides, Padua 2010)", Standing.SECONDARY);

  private UkrainianSources() {}
}
