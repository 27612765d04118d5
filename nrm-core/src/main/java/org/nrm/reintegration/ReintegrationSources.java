package org.nrm.reintegration;

import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The accounts from which plans, their measures and follow-up are known. No law was read for them. */
public final class ReintegrationSources {
  /** The manual of 2005: an account of the practice of organisations, by others. */
  public static final Instrument MANUAL = Instrument.of(
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
      Standing.SECONDARY);

  /** A study of the programme of the International Organization for Migration in Moscow. */
  public static final Instrument MOSCOW_STUDY = Instrument.of(
      "Categorisation and Instruction: the IOM's role in preventing human trafficking in the Russian Federation (Schatral)",
      Standing.SECONDARY);

  /** What the International Organization for Migration says of its own work. */
  public static final Instrument LEAFLET =
      Instrument.of("IOM Counter-Trafficking Activities (leaflet)", Standing.PRACTICE);

  private ReintegrationSources() {}
}
