package org.nrm.vocabulary;

/** The two flags there are, made once. */
final class Flags {
  static final FactValue YES = ImmutableFlag.of(true);
  static final FactValue NO = ImmutableFlag.of(false);

  private Flags() {}
}
