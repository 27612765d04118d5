package org.nrm.casefile;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The laws on random lives under random mechanisms: they are laws of the kernel and not of one country. */
@Tag("laws")
class RandomMechanismProperties {
  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void the_laws_hold_under_any_mechanism(@ForAll Random random) {
    Laws.hold(Walk.of(RandomMechanism.of(random), random, 40));
  }
}
