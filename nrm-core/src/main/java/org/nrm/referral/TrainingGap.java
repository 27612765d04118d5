package org.nrm.referral;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;

/** What a training programme lacks. */
@Value.Immutable
public sealed interface TrainingGap permits ImmutableTrainingGap {
  /** {@return what is missing} */
  TrainingElement element();

  /** {@return what is missing and how to mend it, in words, on one line} */
  String text();

  /** {@return where it is asked for} */
  List<Citation> citations();
}
