package org.nrm.catalogue.europe.council;

import java.time.LocalDate;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;

/** The sources of the rules of the Convention, and what each is worth as it was read. */
final class ConventionSources {
  /** Read in full, in English. In force since the day on which enough states had ratified it; each Party has a day of its own. */
  static final Instrument CONVENTION = Instrument.of(
          "Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197)",
          Standing.TREATY)
      .since(LocalDate.of(2008, 2, 1));

  /** Its content is recalled; the text could not be read. */
  static final Instrument EXPLANATORY_REPORT =
      Instrument.of("Explanatory Report to CETS 197, as recalled", Standing.MEMORY);

  /** Known from news about it. */
  static final Instrument GUIDANCE = Instrument.of(
      "GRETA, Guidance Note on the recovery and reflection period (news of it)",
      Standing.SECONDARY);

  /** The third ground for a stay that an organisation proposed, as the manual of 2005 reports it. */
  static final Instrument ICMPD = Instrument.of(
      "ICMPD, as reported in: Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
      Standing.SECONDARY);

  private ConventionSources() {}
}
