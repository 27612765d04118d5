package org.nrm.referral;

import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A language, by its code of two letters (ISO 639-1) or three (ISO 639-2). Languages sort by their code. */
@Value.Immutable
public sealed interface Language extends Comparable<Language> permits ImmutableLanguage {
  /** {@return the code, in lower case} */
  String code();

  /**
   * Obtains a language.
   *
   * @param code two or three letters in lower case; whether it is assigned is not checked
   * @return the language
   * @throws IllegalArgumentException if the text has another form
   */
  static Language of(String code) {
    if (!Pattern.matches("[a-z]{2,3}", code)) {
      throw new IllegalArgumentException(
          "`" + code + "` is not a language: write its code of two or three lower-case letters");
    }
    return ImmutableLanguage.of(code);
  }

  @Override
  default int compareTo(Language other) {
    return code().compareTo(other.code());
  }
}
