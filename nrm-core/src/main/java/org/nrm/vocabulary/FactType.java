package org.nrm.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that can be established in a case and that rules read.
 *
 * <p>A flag can stand for itself in a row of a mechanism: it then demands that it is established as true.
 *
 * <pre>{@code
 * FactType ACCOMPANIED = FactType.flag("accompanied", "is accompanied by a recognised centre").by(CENTRE);
 * }</pre>
 */
@Value.Immutable
public sealed interface FactType extends Requirement permits ImmutableFactType {
  /** {@return the id} */
  FactId id();

  /** {@return the kind of its values} */
  FactKind kind();

  /** {@return the fact as a statement about the case, in words} */
  String title();

  /** {@return the codes of a choice, in order; empty for other kinds} */
  List<Code> codes();

  /** {@return how carefully it must be handled} */
  Sensitivity sensitivity();

  /** {@return the roles that may establish it; empty if transitions alone set it} */
  Set<RoleId> establishedBy();

  /** {@return how long it is held} */
  FactScope scope();

  /** {@return whether it can change} */
  Constancy constancy();

  /** {@return the value taken until something else is established} */
  Optional<Presumption> presumption();

  /**
   * Whether a value is one that this fact can have.
   *
   * @param value the value
   * @return true if the kinds agree and, for a choice, the code is one of its codes
   */
  default boolean admits(FactValue value) {
    return value.kind() == kind()
        && (kind() != FactKind.CHOICE
            || codes().stream().anyMatch(c -> c.id().equals(value.text())));
  }

  /**
   * Obtains a yes-or-no fact that no role may establish yet.
   *
   * @param id kebab-case
   * @param title the fact as a statement
   * @return the fact type: personal, kept in the case, changing
   */
  static FactType flag(String id, String title) {
    return of(id, FactKind.FLAG, title);
  }

  /**
   * Obtains a fact that is one of a closed list of codes.
   *
   * @param id kebab-case
   * @param title the fact as a statement
   * @param codes its values, in order
   * @return the fact type: personal, kept in the case, changing
   */
  static FactType choice(String id, String title, Code... codes) {
    return new Builder().from(of(id, FactKind.CHOICE, title)).addCodes(codes).build();
  }

  /**
   * Obtains a fact that is a whole number.
   *
   * @param id kebab-case
   * @param title the fact as a statement
   * @return the fact type: personal, kept in the case, changing
   */
  static FactType count(String id, String title) {
    return of(id, FactKind.COUNT, title);
  }

  /**
   * Obtains a fact that is a day.
   *
   * @param id kebab-case
   * @param title the fact as a statement
   * @return the fact type: personal, kept in the case, changing
   */
  static FactType date(String id, String title) {
    return of(id, FactKind.DATE, title);
  }

  /**
   * Obtains this fact type with further roles that may establish it.
   *
   * @param roles the roles
   * @return the fact type with them
   */
  default FactType by(Role... roles) {
    return new Builder()
        .from(this)
        .addAllEstablishedBy(Arrays.stream(roles).map(Role::id).toList())
        .build();
  }

  /** {@return this fact type, forgotten after the event that carries it} */
  default FactType forThisEvent() {
    return new Builder().from(this).scope(FactScope.EVENT).build();
  }

  /** {@return this fact type, never changing once established} */
  default FactType fixed() {
    return new Builder().from(this).constancy(Constancy.FIXED).build();
  }

  /**
   * Obtains this fact type with another sensitivity.
   *
   * @param sensitivity how carefully it must be handled
   * @return the fact type
   */
  default FactType handled(Sensitivity sensitivity) {
    return new Builder().from(this).sensitivity(sensitivity).build();
  }

  /**
   * Obtains this fact type with a presumption.
   *
   * @param value the value held until something else is established
   * @param citations where the presumption comes from
   * @return the fact type
   */
  default FactType presumed(FactValue value, Citation... citations) {
    return new Builder()
        .from(this)
        .presumption(Presumption.of(value, List.of(citations)))
        .build();
  }

  private static FactType of(String id, FactKind kind, String title) {
    return new Builder()
        .id(FactId.of(id))
        .kind(kind)
        .title(title)
        .sensitivity(Sensitivity.PERSONAL)
        .scope(FactScope.CASE)
        .constancy(Constancy.CHANGING)
        .build();
  }

  /** Builds fact types. */
  final class Builder extends ImmutableFactType.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
