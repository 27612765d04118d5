package org.nrm.protection;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Id;

/** Something of a mechanism that a view leaves out, and why; it says nothing of whether a case holds it. */
@Value.Immutable
public sealed interface Omission permits ImmutableOmission {
  /** What sort of thing is left out. */
  enum Kind {
    /** A fact. */
    FACT,
    /** Where a procedure stands. */
    PROCEDURE,
    /** An entitlement. */
    ENTITLEMENT,
    /** In which stage and instance procedures stand; what the stages mean is shown. */
    STAGES,
    /** Since when and through when things hold. */
    DAYS,
    /** Everything that is not shown. */
    EVERYTHING_ELSE;

    /** {@return the kind in words} */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Why it is left out. */
  enum Reason {
    /** The role does not need it for the purpose. */
    NOT_NEEDED("the role does not need it for this purpose"),
    /** It is more sensitive than the rule allows. */
    TOO_SENSITIVE("more sensitive than this role may see for this purpose"),
    /** It is more sensitive than the consent allows. */
    BEYOND_CONSENT("more sensitive than the consent covers"),
    /** It would give away something else that is left out. */
    WOULD_REVEAL("would give away what is left out"),
    /** It would show that the person is a victim. */
    PUBLIC("would tell strangers why the person is protected");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** {@return the reason in words} */
    public String words() {
      return words;
    }
  }

  /** {@return what sort of thing it is} */
  Kind kind();

  /** {@return which one; empty if the kind says it all} */
  Optional<String> id();

  /** {@return why} */
  Reason reason();

  /**
   * Obtains the omission of one thing.
   *
   * @param kind what sort of thing
   * @param id which one
   * @param reason why
   * @return the omission
   */
  static Omission of(Kind kind, Id id, Reason reason) {
    return ImmutableOmission.of(kind, Optional.of(id.value()), reason);
  }

  /**
   * Obtains the omission of all of a kind.
   *
   * @param kind what sort of thing
   * @param reason why
   * @return the omission
   */
  static Omission of(Kind kind, Reason reason) {
    return ImmutableOmission.of(kind, Optional.empty(), reason);
  }
}
