package org.nrm.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A law, treaty, agreement or account that many rules cite. */
@Value.Immutable
public sealed interface Instrument permits ImmutableInstrument {
  /** {@return its title} */
  String title();

  /** {@return what its provisions are worth, as far as they were read} */
  Standing standing();

  /** {@return the first day on which it was in force, inclusive, where known} */
  Optional<LocalDate> inForceSince();

  /**
   * Obtains an instrument whose dates in force are not needed.
   *
   * @param title its title
   * @param standing what its provisions are worth
   * @return the instrument
   */
  static Instrument of(String title, Standing standing) {
    return ImmutableInstrument.of(title, standing, Optional.empty());
  }

  /**
   * Obtains this instrument with the day since which it has been in force.
   *
   * @param day the first day, inclusive
   * @return the instrument
   */
  default Instrument since(LocalDate day) {
    return ImmutableInstrument.of(title(), standing(), Optional.of(day));
  }

  /**
   * Cites a place in it.
   *
   * @param provision the article and paragraph
   * @return the citation, with this instrument's standing
   */
  default Citation at(String provision) {
    return new Citation.Builder()
        .instrument(title())
        .provision(provision)
        .standing(standing())
        .inForceSince(inForceSince())
        .build();
  }
}
