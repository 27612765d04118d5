package org.nrm.catalogue.europe.union;

import java.time.LocalDate;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The sources of the rules of the European Union, and what each is worth as it was read. */
final class UnionSources {
  private static final Instrument PERMIT_DIRECTIVE = Instrument.of(
          "Directive 2004/81/EC on residence permits for victims who cooperate", Standing.TREATY)
      .since(LocalDate.of(2004, 8, 6));

  /** Arts 9, 11, 13 and 14: recalled, not read. */
  private static final Instrument PERMIT_DIRECTIVE_RECALLED = Instrument.of(
          "Directive 2004/81/EC on residence permits for victims who cooperate", Standing.MEMORY)
      .since(LocalDate.of(2004, 8, 6));

  /** Read in full, in English, as adopted. */
  static final Instrument TRAFFICKING_DIRECTIVE = Instrument.of(
          "Directive 2011/36/EU on preventing and combating trafficking in human beings",
          Standing.TREATY)
      .since(LocalDate.of(2013, 4, 6));

  /** Its articles were read in full, in English, as consolidated; its recitals were not. */
  static final Instrument AMENDED_DIRECTIVE = Instrument.of(
          "Directive 2011/36/EU as amended by Directive (EU) 2024/1712", Standing.TREATY)
      .since(LocalDate.of(2026, 7, 15));

  /** Known from an entry in a database of case law. */
  static final Instrument COURT_OF_JUSTICE = Instrument.of(
      "Court of Justice of the European Union, C-66/21 of 20 October 2022 (summary)",
      Standing.SECONDARY);

  /** The Portuguese transposition, which mirrors art. 14 in part. */
  static final Instrument PORTUGAL = Instrument.of(
      "Portugal, Act 23/2007, which transposes Directive 2004/81/EC", Standing.SECONDARY);

  private UnionSources() {}

  /** Arts 3, 5 to 8, 10 and 12, which were read in German. */
  static Citation permit(String provision) {
    return PERMIT_DIRECTIVE.at(provision).noting("read in the German text");
  }

  /** Arts 9, 11, 13 and 14, which were not read. */
  static Citation recalled(String provision) {
    return PERMIT_DIRECTIVE_RECALLED.at(provision).noting("recalled, not read");
  }
}
