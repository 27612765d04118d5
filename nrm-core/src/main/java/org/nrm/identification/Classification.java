package org.nrm.identification;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.condition.Shortfall;
import org.nrm.condition.Truth;
import org.nrm.vocabulary.Citation;

/** What a definition of trafficking says of an experience, and what must be asked where it cannot say yet. */
@Value.Immutable
public sealed interface Classification permits ImmutableClassification {
  /** {@return the definition} */
  TraffickingDefinition definition();

  /**
   * Whether the experience is trafficking.
   *
   * @return met, not met, or not established as long as an open question can decide it; an age presumed leaves it open
   */
  Truth truth();

  /** {@return the questions whose answer can change the result, in order; empty exactly if it is settled} */
  List<Question> questions();

  /** {@return the parts of the definition that keep it from being met, in order; empty exactly if it is met} */
  List<Shortfall> shortfalls();

  /** {@return whether rules that protect treat the person as a child, which does not wait for the age to be verified} */
  Truth treatedAsChild();

  /** {@return the provisions, and readings of them, on which the result rests} */
  List<Citation> citations();

  /** Builds classifications. */
  final class Builder extends ImmutableClassification.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
