package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.RoleId;

/** A change of a fact type. */
public sealed interface FactChange extends Change
    permits FactChange.AddCode,
        FactChange.RemoveCode,
        FactChange.AddEstablisher,
        FactChange.RemoveEstablisher {
  /**
   * Adds a code to a choice.
   *
   * @param fact the fact
   * @param code the code, after those that are there
   * @param because why
   * @return the change
   */
  static AddCode addCode(FactId fact, Code code, Citation... because) {
    return ImmutableAddCode.of(fact, code, List.of(because));
  }

  /**
   * Takes a code away from a choice.
   *
   * @param fact the fact
   * @param code the code
   * @param because why
   * @return the change
   */
  static RemoveCode removeCode(FactId fact, String code, Citation... because) {
    return ImmutableRemoveCode.of(fact, code, List.of(because));
  }

  /**
   * Lets a role establish a fact.
   *
   * @param fact the fact
   * @param role the role
   * @param because why
   * @return the change
   */
  static AddEstablisher addEstablisher(FactId fact, RoleId role, Citation... because) {
    return ImmutableAddEstablisher.of(fact, role, List.of(because));
  }

  /**
   * Lets a role establish a fact no more.
   *
   * @param fact the fact
   * @param role the role
   * @param because why
   * @return the change
   */
  static RemoveEstablisher removeEstablisher(FactId fact, RoleId role, Citation... because) {
    return ImmutableRemoveEstablisher.of(fact, role, List.of(because));
  }

  /** Adds a code to a choice. */
  @Value.Immutable
  sealed interface AddCode extends FactChange permits ImmutableAddCode {
    /** {@return the fact} */
    FactId fact();

    /** {@return the code, after those that are there} */
    Code code();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "fact " + fact();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.words().addCode(fact(), code());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addCode(this);
    }
  }

  /** Takes a code away from a choice. */
  @Value.Immutable
  sealed interface RemoveCode extends FactChange permits ImmutableRemoveCode {
    /** {@return the fact} */
    FactId fact();

    /** {@return the code} */
    String code();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "fact " + fact();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.words().removeCode(fact(), code());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeCode(this);
    }
  }

  /** Lets a role establish a fact. */
  @Value.Immutable
  sealed interface AddEstablisher extends FactChange permits ImmutableAddEstablisher {
    /** {@return the fact} */
    FactId fact();

    /** {@return the role} */
    RoleId role();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "fact " + fact();
    }

    @Override
    default void applyTo(Draft draft) {
      draft
          .words()
          .fact(
              fact(),
              f -> new FactType.Builder().from(f).addEstablishedBy(role()).build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addEstablisher(this);
    }
  }

  /** Lets a role establish a fact no more. */
  @Value.Immutable
  sealed interface RemoveEstablisher extends FactChange permits ImmutableRemoveEstablisher {
    /** {@return the fact} */
    FactId fact();

    /** {@return the role} */
    RoleId role();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "fact " + fact();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.words().removeEstablisher(fact(), role());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeEstablisher(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Adds a code to a choice.
     *
     * @param change the change
     * @return the result
     */
    R addCode(AddCode change);

    /**
     * Takes a code away from a choice.
     *
     * @param change the change
     * @return the result
     */
    R removeCode(RemoveCode change);

    /**
     * Lets a role establish a fact.
     *
     * @param change the change
     * @return the result
     */
    R addEstablisher(AddEstablisher change);

    /**
     * Lets a role establish a fact no more.
     *
     * @param change the change
     * @return the result
     */
    R removeEstablisher(RemoveEstablisher change);
  }
}
