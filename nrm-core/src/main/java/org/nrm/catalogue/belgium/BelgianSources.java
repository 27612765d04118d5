package org.nrm.catalogue.belgium;

import java.time.LocalDate;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The sources of Belgian rules, and what each is worth as it was read. */
final class BelgianSources {
  /** Arts 61/2 to 61/5, 12, 13, 10ter: read in the consolidated text. */
  static final Instrument ACT = Instrument.of("Aliens Act of 15 December 1980", Standing.STATUTE)
      .since(LocalDate.of(2007, 6, 1));

  /** Art. 110bis: an excerpt of its wording of 2007 was read. */
  static final Instrument DECREE = Instrument.of(
      "Royal Decree of 8 October 1981 (excerpt of the text of 2007)", Standing.SECONDARY);

  /** The circular of 1994: read in an excerpt of an unofficial English translation. */
  static final Instrument CIRCULAR_1994 = Instrument.of(
      "Circular of 1 July 1994 (excerpt, unofficial translation)", Standing.SECONDARY);

  /** The instructions of 1997: only title, purpose and definition were read. */
  static final Instrument INSTRUCTIONS_1997 =
      Instrument.of("Instructions of 13 January 1997", Standing.MEMORY);

  /** The account of the Belgian practice in the manual of 2005. */
  static final Instrument MANUAL = Instrument.of(
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
      Standing.SECONDARY);

  /** An account of the residence phases. */
  static final Instrument POLITICAL_ECONOMY = Instrument.of(
      "The Belgian Counter-trafficking Policy, in: The Political Economy of New Slavery",
      Standing.SECONDARY);

  /** Accounts of the law by public bodies, legal aid organisations and the recognised centres, read in excerpts. */
  static final Instrument ACCOUNTS =
      Instrument.of("Accounts of the law by Belgian organisations (excerpts)", Standing.SECONDARY);

  /** Recalled, not read. */
  static final Instrument RECALLED = Instrument.of("Belgian law as recalled", Standing.MEMORY);

  private BelgianSources() {}
}
