package org.nrm.casefile;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;

/**
 * The form in numbers and the interpreter say the same of every event and file. The number of tries is that of the ordinary
 * build; the profile {@code differential} raises it to a million pairs of an event and a file by a system property.
 */
@Tag("laws")
class CompiledProperties {
  private static final int TRIES = 300;
  private static final int LONGEST = 40;
  private static final int LIVES = 2;
  private static final String PAIRS = "nrm.differential.pairs";

  /** How many times over each try is made; once they compare 17,000 pairs or so, never less than 10,000. */
  private static final int ROUNDS = Math.max(1, Integer.getInteger(PAIRS, 0) / 16_000);

  private static final Tally TALLY = new Tally();

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void both_engines_agree_under_any_mechanism(
      @ForAll("seeds") long law,
      @ForAll("seeds") long life,
      @ForAll @IntRange(min = 1, max = LONGEST) int length) {
    for (int round = 0; round < ROUNDS; round++) {
      ReferralMechanism mechanism = RandomMechanism.of(random(law, round));
      for (int i = 0; i < LIVES; i++) {
        Random random = random(life, LIVES * round + i);
        TALLY.random += Comparison.of(Walk.of(mechanism, random, length), random, TALLY);
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void both_engines_agree_under_every_shipped_mechanism(
      @ForAll("shipped") String id,
      @ForAll("seeds") long life,
      @ForAll @IntRange(min = 1, max = LONGEST) int length) {
    for (int round = 0; round < LIVES * ROUNDS; round++) {
      Random random = random(life, round);
      Walk walk = Walk.along(Catalogue.mechanism(id), random, length);
      TALLY.shipped += Comparison.of(walk, random, TALLY);
    }
  }

  /** Seeds that lie far apart: those of neighbours draw alike. */
  private static Random random(long seed, int round) {
    return new Random((seed + round) * 0x9E3779B97F4A7C15L);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, 1_000_000_000);
  }

  @Provide
  Arbitrary<String> shipped() {
    return Arbitraries.of(Catalogue.ids().stream().map(MechanismId::value).toList());
  }

  @AfterContainer
  static void tell() {
    if (System.getProperty(PAIRS) != null) {
      System.out.println(TALLY);
    }
  }
}
