package org.nrm.casefile;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.nrm.catalogue.Catalogue;

/** The laws on random lives under the mechanisms of first contact and under the bare protocol. */
@Tag("laws")
class IdentificationCaseProperties {
  private static final int LENGTH = 60;

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void the_laws_hold_on_the_hotline(@ForAll Random random) {
    hold("astra-hotline-2005", random, List.of("call-classified"));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void the_laws_hold_in_outreach(@ForAll Random random) {
    hold("outreach-2005", random, List.of("contact-made", "contact-renewed", "leaving-requested"));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void the_laws_hold_under_the_protocol(@ForAll Random random) {
    hold("un-palermo", random, List.of("victim-assessed", "policy-set", "stay-permitted"));
  }

  private static void hold(String mechanism, Random random, List<String> way) {
    Laws.hold(Walk.of(Catalogue.mechanism(mechanism), random, LENGTH, List.of(way)));
  }
}
