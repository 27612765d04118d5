package org.nrm.json.htcds;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** A field of HTCDS. */
@Value.Immutable
public sealed interface HtcdsField permits ImmutableHtcdsField {
  /** {@return the name with the prefix, letter for letter as the standard has it} */
  String name();

  /** {@return the label that forms show} */
  String label();

  /** {@return the table that it stands in} */
  HtcdsGroup group();

  /** {@return the kind of its values} */
  HtcdsKind kind();

  /** {@return the values that it can have, in order; empty if it has no list} */
  @Value.Auxiliary
  List<HtcdsCode> codes();

  /** {@return what is said of it beside} */
  Set<HtcdsMark> marks();

  /** {@return whether the standard counts it as a core component} */
  default boolean isCore() {
    return marks().contains(HtcdsMark.CORE);
  }

  /** {@return whether the standard keeps it for old data only} */
  default boolean isDeprecated() {
    return marks().contains(HtcdsMark.DEPRECATED);
  }

  /** {@return whether its values are kept here: they are of a closed form and do not identify a person} */
  default boolean isKept() {
    return kind().isClosed() && !marks().contains(HtcdsMark.IDENTIFYING);
  }

  /**
   * Whether a text is a value of this field, letter for letter.
   *
   * @param text the text
   * @return true for a name of its list, a day that exists, a whole number up to 999, true or false, or a code of a country
   *     or language; false for every text where the field is not kept
   */
  default boolean admits(String text) {
    return isKept()
        && switch (kind()) {
          case DATE -> HtcdsForms.isDay(text);
          case NUMBER -> HtcdsForms.isNumber(text);
          case FLAG -> text.equals("true") || text.equals("false");
          case CODE, CODES -> codes().stream().anyMatch(code -> code.name().equals(text));
          case COUNTRIES -> Countries.has(text);
          case LANGUAGE -> HtcdsForms.isLanguage(text);
          default -> false;
        };
  }
}
