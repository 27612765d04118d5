package org.nrm.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a rule comes from, and what that source is worth. */
@Value.Immutable
public sealed interface Citation permits ImmutableCitation {
  /** {@return the law, treaty, agreement or account, by its title} */
  String instrument();

  /** {@return the article and paragraph, or the place in an account} */
  String provision();

  /** {@return what the source is worth} */
  Standing standing();

  /** {@return for a reading or a memory, what was chosen and why} */
  Optional<String> note();

  /** {@return for a reading, what else was possible} */
  Optional<String> otherwise();

  /** {@return the first day on which the provision was in force, inclusive, where known} */
  Optional<LocalDate> inForceSince();

  /** {@return the last day on which the provision was in force, inclusive, where known and past} */
  Optional<LocalDate> inForceThrough();

  /**
   * Obtains a citation.
   *
   * @param instrument the law or other source
   * @param provision the place in it
   * @param standing what it is worth
   * @return the citation
   */
  static Citation of(String instrument, String provision, Standing standing) {
    return new Builder()
        .instrument(instrument)
        .provision(provision)
        .standing(standing)
        .build();
  }

  /**
   * Obtains the reason of a change that no law made.
   *
   * @param reason the reason in words, as {@code proposal under study}
   * @return a {@link Standing#READING} of the instrument {@code proposal} whose provision is the reason
   */
  static Citation proposal(String reason) {
    return of(PROPOSAL, reason, Standing.READING);
  }

  /** {@return whether this is a reason in words and nothing else, as {@link #proposal} makes it} */
  default boolean isProposal() {
    return equals(proposal(provision()));
  }

  /** The instrument that a reason in words is cited as. */
  String PROPOSAL = "proposal";

  /**
   * Obtains the reading of this provision that a rule rests on.
   *
   * @param note what was chosen and why
   * @param otherwise what else was possible
   * @return a citation of the same provision with the standing {@link Standing#READING}
   */
  default Citation reading(String note, String otherwise) {
    return new Builder()
        .from(this)
        .standing(Standing.READING)
        .note(note)
        .otherwise(otherwise)
        .build();
  }

  /**
   * Obtains this citation with a remark.
   *
   * @param note the remark
   * @return the citation with it
   */
  default Citation noting(String note) {
    return new Builder().from(this).note(note).build();
  }

  /** {@return the instrument and the provision, on one line; of a proposal the reason alone} */
  default String text() {
    return isProposal() ? provision() : instrument() + ", " + provision();
  }

  /** Builds citations. */
  final class Builder extends ImmutableCitation.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
