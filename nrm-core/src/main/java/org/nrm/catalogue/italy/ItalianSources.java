package org.nrm.catalogue.italy;

import java.time.LocalDate;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The sources of Italian rules, and what each is worth as it was read. */
final class ItalianSources {
  private static final String ALIENS_ACT = "Legislative Decree 286/1998 (aliens act)";
  private static final String REGULATION = "Presidential Decree 394/1999 (regulation)";

  /** Art. 18(1) to (3): read in the official gazette of 1998. */
  static final Instrument ACT =
      Instrument.of(ALIENS_ACT, Standing.STATUTE).since(LocalDate.of(1998, 9, 2));

  /** Art. 18(4) to (6): read in the wording of 2005. */
  static final Instrument ACT_2005 =
      Instrument.of(ALIENS_ACT + ", wording of 2005", Standing.STATUTE);

  /** Later paragraphs and articles: read in the consolidated text, without the days since which they hold. */
  static final Instrument ACT_CONSOLIDATED =
      Instrument.of(ALIENS_ACT + ", consolidated", Standing.STATUTE);

  /** Art. 18 as in force since 4 October 2025: read in the consolidated text. */
  static final Instrument ACT_2025 = Instrument.of(
          ALIENS_ACT + ", wording of 2025", Standing.STATUTE)
      .since(LocalDate.of(2025, 10, 4));

  /** Art. 27(1) and (2), art. 26(1) to (3) and (4)(a) and (b): read in the gazette of 1999, published on 3 November. */
  static final Instrument REG = Instrument.of(REGULATION, Standing.STATUTE);

  /** Art. 27(3), (3-bis), (3-ter): read in the consolidated text, without the days since which they hold. */
  static final Instrument REG_CONSOLIDATED =
      Instrument.of(REGULATION + ", consolidated", Standing.STATUTE);

  /** Art. 13: read in the gazette of 23 August 2003. */
  static final Instrument LAW_228 = Instrument.of("Law 228/2003", Standing.STATUTE);

  /** Art. 1: read. */
  static final Instrument DECREE_237 = Instrument.of(
          "Presidential Decree 237/2005", Standing.STATUTE)
      .since(LocalDate.of(2005, 12, 4));

  /** Arts 1 and 10: read. */
  static final Instrument DECREE_24 = Instrument.of("Legislative Decree 24/2014", Standing.STATUTE)
      .since(LocalDate.of(2014, 3, 28));

  /** Art. 18(3-bis), inserted by Legislative Decree 24/2014: read in the consolidated text. */
  static final Instrument ACT_2014 = Instrument.of(
          ALIENS_ACT + ", wording of 2014", Standing.STATUTE)
      .since(LocalDate.of(2014, 3, 28));

  /** Art. 17: read. */
  static final Instrument LAW_47 =
      Instrument.of("Law 47/2017", Standing.STATUTE).since(LocalDate.of(2017, 5, 6));

  /** On the age of child victims: only the preamble and summaries were read. */
  static final Instrument AGE_DECREE = Instrument.of(
      "Decree of the President of the Council 234/2016 (preamble and summaries)",
      Standing.SECONDARY);

  /** On the single programme: only the preamble and calls for projects that restate it were read. */
  static final Instrument PROGRAMME_DECREE = Instrument.of(
      "Decree of the President of the Council of 16 May 2016 (preamble and calls)",
      Standing.SECONDARY);

  /** Art. 4: read only in summaries. */
  static final Instrument DECREE_LAW_146 =
      Instrument.of("Decree-Law 146/2025 (summaries)", Standing.SECONDARY);

  /** Law 132/2018: an account was read. */
  static final Instrument LAW_132 = Instrument.of("Law 132/2018 (account)", Standing.SECONDARY);

  /** Art. 18-ter(1) to (3) as first enacted by Decree-Law 145/2024, art. 5: read in a full quotation. */
  static final Instrument ACT_18_TER_2024 = Instrument.of(
          "Decree-Law 145/2024, art. 5, inserting art. 18-ter", Standing.STATUTE)
      .since(LocalDate.of(2024, 10, 11));

  /** The interior ministry's circular of 25 October 1999: an excerpt was read. */
  static final Instrument CIRCULAR_1999 =
      Instrument.of("Circular N.300.c/1999/13/P of 25 October 1999 (excerpt)", Standing.SECONDARY);

  /** Decisions of courts, read in a digest. */
  static final Instrument CASE_LAW = Instrument.of("Italian case law (digest)", Standing.SECONDARY);

  /** Accounts of the law and of practice by public bodies and organisations, read in excerpts. */
  static final Instrument ACCOUNTS =
      Instrument.of("Accounts of the law by Italian organisations (excerpts)", Standing.SECONDARY);

  /** The account of the Italian practice in the manual of 2005. */
  static final Instrument MANUAL = Instrument.of(
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
      Standing.SECONDARY);

  /** What authorities are reported to do in the manual of 2005. */
  static final Instrument PRACTICE = Instrument.of(
      "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
      Standing.PRACTICE);

  /** Recalled, not read. */
  static final Instrument RECALLED = Instrument.of("Italian law as recalled", Standing.MEMORY);

  private ItalianSources() {}
}
