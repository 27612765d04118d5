package org.nrm.catalogue.serbia;

import java.time.LocalDate;
import org.nrm.condition.Anchor;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The sources of Serbian rules, and what each is worth as it was read. */
final class SerbianSources {
  /** The account of the Agency in the manual of 2005. */
  static final Instrument MANUAL = Instrument.of(
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
      Standing.SECONDARY);

  /** The memorandum between the Agency and the Ministry, which was followed and not signed. */
  static final Instrument MEMORANDUM = Instrument.of(
      "Memorandum of understanding with the Ministry of the Interior (not signed, as the manual of 2005 tells)",
      Standing.PRACTICE);

  /** An analysis of a later bill, in which the law of 2008 and the instructions of 2004 are told. */
  static final Instrument ANALYSIS = Instrument.of(
      "Analysis of the bill on foreigners by a non-governmental organisation (excerpt)",
      Standing.SECONDARY);

  /** What the International Organization for Migration reports of permits. */
  static final Instrument REPORT = Instrument.of(
      "Report of the International Organization for Migration on residence permits (excerpt)",
      Standing.PRACTICE);

  /** The instruction of 5 July 2004: its steps are recalled. */
  static final Instrument INSTRUCTION = Instrument.of(
      "Instruction of 5 July 2004 on temporary residence of foreign victims", Standing.MEMORY);

  /** The article on foreigners of 2008, as it is told. */
  static final Citation LAW_OF_2008 = ANALYSIS.at("Law on Foreigners 97/2008, art. 28(5)");

  /** The day from which the law of 2008 is applied here; its first day was not read. */
  static final Anchor SINCE_LAW_OF_2008 = Anchor.day(LocalDate.of(2009, 1, 1));

  private SerbianSources() {}
}
