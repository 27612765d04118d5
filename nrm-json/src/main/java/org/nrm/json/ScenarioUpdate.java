package org.nrm.json;

import java.util.List;
import java.util.function.Function;
import org.immutables.value.Value;
import org.nrm.mechanism.ReferralMechanism;

/**
 * A scenario file with what was found in the place of what it expects: the text of values that differ is replaced, and all else
 * in it is kept, comments and order included. A scenario is updated in full or not at all: it is left as it is where what was
 * found cannot stand in the place of what is expected, and where it would not run as expected afterwards.
 */
@Value.Immutable
public sealed interface ScenarioUpdate permits ImmutableScenarioUpdate {
  /** {@return the text of the file afterwards; the text before where nothing is replaced} */
  String text();

  /** {@return what is replaced, in the order of the file} */
  List<Replaced> replaced();

  /** {@return why scenarios that do not run as expected are left as they are, in the order of the file} */
  List<Left> left();

  /**
   * Runs the scenarios of a file and puts what was found in the place of what they expect.
   *
   * @param text the file, in YAML
   * @param fileName what to call it in faults
   * @param mechanisms under which mechanism to run a scenario
   * @return the file with what was found
   * @throws JsonFaultException with every fault, if the file is wrong
   */
  static ScenarioUpdate of(
      String text, String fileName, Function<Scenario, ReferralMechanism> mechanisms) {
    return ScenarioRewriting.of(text, fileName, mechanisms);
  }

  /** A value that is replaced. */
  @Value.Immutable
  sealed interface Replaced permits ImmutableReplaced {
    /** {@return the name of the scenario} */
    String scenario();

    /** {@return the line on which the value begins, counted from 1} */
    int line();

    /** {@return the member of the step, with the procedure or duty where it has several, as in {@code at/residence}} */
    String member();

    /** {@return what was expected} */
    String before();

    /** {@return what was found} */
    String after();
  }

  /** A reason for which a scenario is left as it is. */
  @Value.Immutable
  sealed interface Left permits ImmutableLeft {
    /** {@return the name of the scenario} */
    String scenario();

    /** {@return the line that the reason is about, counted from 1} */
    int line();

    /** {@return the reason, and what to do, on one line} */
    String message();
  }
}
