package org.nrm.identification;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.condition.Truth;
import org.nrm.vocabulary.Citation;

/** What a hotline may conclude from a report, and what it still has to ask. */
@Value.Immutable
public sealed interface Suspicion permits ImmutableSuspicion {
  /** {@return the criteria applied} */
  HotlineCriteria criteria();

  /** {@return what the criteria say by themselves, with neither presumption nor finding} */
  Truth truth();

  /** {@return whether the person is a suspected victim: by finding, else by the criteria, else by presumption} */
  Truth suspected();

  /** {@return whether the person is suspected by presumption alone} */
  boolean presumed();

  /** {@return the questions whose answer can change what the criteria say, in order; none once a finding is there} */
  List<Question> questions();

  /** {@return where the criteria, and the presumption if it carries the result, come from} */
  List<Citation> citations();

  /** Builds suspicions. */
  final class Builder extends ImmutableSuspicion.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
