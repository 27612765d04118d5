package org.nrm.identification;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Code;

/** A code list of another standard, in its order. */
@Value.Immutable
public sealed interface InterchangeList permits ImmutableInterchangeList {
  /** {@return the name of the field that holds its values, as the standard writes it} */
  String field();

  /** {@return the values, in the standard's order} */
  List<InterchangeCode> values();

  /**
   * Obtains a code list.
   *
   * @param field the field, as the standard writes it
   * @param values the values, in the standard's order
   * @return the list
   */
  static InterchangeList of(String field, InterchangeCode... values) {
    return ImmutableInterchangeList.of(field, List.of(values));
  }

  /** {@return our codes for the values, in order, as a choice fact takes them} */
  default Code[] codes() {
    return values().stream().map(InterchangeCode::code).toArray(Code[]::new);
  }

  /**
   * Looks a value up by our code.
   *
   * @param id the code
   * @return the value, or empty if the list has none of that code
   */
  default Optional<InterchangeCode> coded(String id) {
    return values().stream().filter(value -> value.code().id().equals(id)).findFirst();
  }

  /**
   * Looks a value up by the standard's name.
   *
   * @param name the name, letter for letter
   * @return the value, or empty if the list has none of that name
   */
  default Optional<InterchangeCode> named(String name) {
    return values().stream().filter(value -> value.name().equals(name)).findFirst();
  }
}
