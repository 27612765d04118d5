package org.nrm.analysis.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.RoleId;

/** Under what assumptions a mechanism is explored, and how far. */
@Value.Immutable
public sealed interface ExplorerOptions permits ImmutableExplorerOptions {
  /** {@return the day on which cases are opened; where not said, the first day in force, or else 1 January 2024} */
  java.util.Optional<LocalDate> opening();

  /** {@return how many situations at most are looked at for the procedures explored together} */
  @Value.Default
  default int budget() {
    return 2_000_000;
  }

  /** {@return how many instances at most of a procedure that can run several times; zero leaves such procedures aside} */
  @Value.Default
  default int instances() {
    return 1;
  }

  /** {@return facts that are established on the opening day and that no role changes afterwards} */
  Map<FactId, FactValue> facts();

  /** {@return roles that neither report an event nor establish a fact} */
  Set<RoleId> silentRoles();

  /** {@return events that do not happen} */
  Set<EventId> absentEvents();

  /** {@return no assumptions: every event, role and fact} */
  static ExplorerOptions standard() {
    return new Builder().build();
  }

  /**
   * Obtains these options with a fact that holds from the start.
   *
   * @param fact the fact
   * @param value its value throughout
   * @return the options
   */
  default ExplorerOptions holding(FactType fact, FactValue value) {
    return new Builder().from(this).putFacts(fact.id(), value).build();
  }

  /**
   * Obtains these options for cases that are opened on a day.
   *
   * @param day the day
   * @return the options
   */
  default ExplorerOptions openedOn(LocalDate day) {
    return new Builder().from(this).opening(day).build();
  }

  /**
   * Obtains these options without some events.
   *
   * @param events what does not happen
   * @return the options
   */
  default ExplorerOptions without(EventId... events) {
    return new Builder().from(this).addAllAbsentEvents(List.of(events)).build();
  }

  /**
   * Obtains these options without some roles.
   *
   * @param roles who neither reports nor establishes anything
   * @return the options
   */
  default ExplorerOptions silent(RoleId... roles) {
    return new Builder().from(this).addAllSilentRoles(List.of(roles)).build();
  }

  /** Builds options. */
  final class Builder extends ImmutableExplorerOptions.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
