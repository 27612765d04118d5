package org.nrm.protection;

import java.util.List;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Standing;

/** Where the rules on disclosure come from. */
final class DisclosureSources {
  /** Private life and identity are protected. */
  static final Citation PRIVATE_LIFE = Citation.of(
      "Council of Europe Convention on Action against Trafficking in Human Beings",
      "art. 11(1)",
      Standing.TREATY);

  /** Privacy and identity, to the extent possible. */
  static final Citation PRIVACY = Citation.of("Palermo Protocol", "art. 6(1)", Standing.TREATY);

  /** The permit names a neutral ground; the true one is coded. */
  static final Citation CODED_GROUND =
      Citation.of("D.P.R. 394/1999 (Italy)", "art. 27(3-ter)", Standing.STATUTE);

  /** Who sees what: a choice of this library. */
  static final Citation NEED = PRIVATE_LIFE.reading(
      "a role sees what the rules on its own acts read, by its power and by how sensitive that is",
      "each authority's own law on data protection, which was not read");

  static final List<Citation> PRIVATE = List.of(PRIVATE_LIFE, PRIVACY, NEED);

  static final List<Citation> PUBLIC = List.of(PRIVATE_LIFE, PRIVACY, CODED_GROUND);

  private DisclosureSources() {}
}
