package org.nrm.catalogue.germany;

import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The sources of German rules, and what each is worth as it was read. */
final class GermanSources {
  /** The account of the German model and of the agreement of Hamburg; the agreement itself was not read. */
  static final Instrument MANUAL = Instrument.of(
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
      Standing.SECONDARY);

  /** What the counselling service says of itself. */
  static final Instrument SERVICE_PAGE =
      Instrument.of("Page of the counselling service (excerpt)", Standing.PRACTICE);

  /** A newspaper of 1999 and a magazine of after 9 November 2001. */
  static final Instrument PRESS = Instrument.of(
      "Press reports on the policy of Hamburg, 1999 and 2001 (excerpts)", Standing.PRACTICE);

  /** §§ 25(4a), 26(1), 29(3), 59(7), 60a(2): read in the text after August 2012. */
  static final Instrument ACT =
      Instrument.of("Residence Act (text after August 2012)", Standing.STATUTE);

  /** §§ 51(1), 72(6): read in the text of 2021. */
  static final Instrument ACT_2021 =
      Instrument.of("Residence Act (text of 2021)", Standing.STATUTE);

  /** §§ 8(1), 52(5): read in the text of 2026. */
  static final Instrument ACT_2026 =
      Instrument.of("Residence Act (text of 2026)", Standing.STATUTE);

  private GermanSources() {}

  /** A provision of a later text, taken for that of 2012. */
  static Citation later(Instrument text, String provision) {
    return text.at(provision)
        .reading(
            "the later text is taken for that of 2012, which was not read",
            "another wording in 2012, or no such rule");
  }
}
