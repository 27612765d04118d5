package org.nrm.analysis.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.Place;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/** A step from one situation to another: an event that is accepted, or terms that run out on one day. */
@Value.Immutable
public sealed interface Step permits ImmutableStep {
  /** {@return the number of the situation that it leaves} */
  int origin();

  /** {@return the number of the situation that it leads to} */
  int target();

  /** {@return the event; empty if time alone moves} */
  Optional<EventId> event();

  /** {@return a role that may report the event so; empty if time alone moves} */
  Optional<RoleId> by();

  /** {@return the instance that the event is about, if it is about one} */
  Optional<Pseudonym> key();

  /** {@return the transitions taken, or the stages whose terms run out} */
  List<Place> rules();

  /** {@return what the authority has to do, for each transition taken} */
  List<Modality> modalities();

  /** {@return for each fact that it takes a value that lets it happen; other values may do so too} */
  Map<FactId, FactValue> facts();

  /** {@return whether time alone moves} */
  default boolean isLapse() {
    return event().isEmpty();
  }

  /** Builds steps. */
  final class Builder extends ImmutableStep.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
