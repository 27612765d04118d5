package org.nrm.casefile;

import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;

/** What comes of forwarding a case file to another mechanism: it is moved, needs no moving, or cannot be moved. */
public sealed interface Forwarded permits Forwarded.Carried, Forwarded.Unchanged, Forwarded.Stuck {
  /**
   * Tells the three apart.
   *
   * @param <R> what comes out
   * @param carried takes a file that was moved
   * @param unchanged takes a file that is under the mechanism already
   * @param stuck takes the reasons why a file cannot be moved
   * @return what the one that fits gives
   */
  <R> R fold(
      Function<Carried, R> carried, Function<Unchanged, R> unchanged, Function<Stuck, R> stuck);

  /** The file is moved. */
  @Value.Immutable
  sealed interface Carried extends Forwarded permits ImmutableCarried {
    /** {@return the file under the other mechanism} */
    CaseFile file();

    /** {@return what somebody who answers for the case should know of the moving, each on one line} */
    List<String> notes();

    @Override
    default <R> R fold(
        Function<Carried, R> carried, Function<Unchanged, R> unchanged, Function<Stuck, R> stuck) {
      return carried.apply(this);
    }
  }

  /** The file is under the mechanism already. */
  @Value.Immutable
  sealed interface Unchanged extends Forwarded permits ImmutableUnchanged {
    /** {@return the file as it was} */
    CaseFile file();

    @Override
    default <R> R fold(
        Function<Carried, R> carried, Function<Unchanged, R> unchanged, Function<Stuck, R> stuck) {
      return unchanged.apply(this);
    }
  }

  /** The file cannot be moved. */
  @Value.Immutable
  sealed interface Stuck extends Forwarded permits ImmutableStuck {
    /** {@return why, each on one line with the mend; at least one} */
    List<String> reasons();

    @Override
    default <R> R fold(
        Function<Carried, R> carried, Function<Unchanged, R> unchanged, Function<Stuck, R> stuck) {
      return stuck.apply(this);
    }
  }
}
