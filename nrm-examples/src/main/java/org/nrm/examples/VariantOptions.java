package org.nrm.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;
import picocli.CommandLine.Option;

/** Variants that a command lays over the mechanism that it is asked for. */
final class VariantOptions {
  @Option(
      names = "--variant",
      paramLabel = "FILE",
      description = "A variant file to lay over the mechanism; may be given again, in order.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> variants = new ArrayList<>();

  /** The mechanism with the variants over it. */
  ReferralMechanism over(String mechanism, Channels channels) {
    Mechanisms mechanisms = new Mechanisms(channels);
    return mechanisms.layered(mechanisms.named(mechanism), variants);
  }

  /**
   * The mechanism with the variants over it; where none is named, that which the first variant extends. Empty if neither is
   * given.
   */
  Optional<ReferralMechanism> over(Optional<String> mechanism, Channels channels) {
    Mechanisms mechanisms = new Mechanisms(channels);
    return base(mechanism, mechanisms).map(base -> mechanisms.layered(base, variants));
  }

  private Optional<ReferralMechanism> base(Optional<String> mechanism, Mechanisms mechanisms) {
    return mechanism
        .map(mechanisms::named)
        .or(() -> variants.stream().findFirst().map(mechanisms::extended));
  }

  /**
   * Where the cases of a log find their mechanisms: the given one under its own id and, where variants lie over it, under that
   * of its base too; else the shipped ones.
   */
  Function<MechanismId, Optional<ReferralMechanism>> finder(
      Optional<String> mechanism, Optional<ReferralMechanism> given, Channels channels) {
    Optional<MechanismId> base = variants.isEmpty()
        ? Optional.empty()
        : base(mechanism, new Mechanisms(channels)).map(ReferralMechanism::id);
    return id -> given
        .filter(m -> m.id().equals(id) || base.filter(id::equals).isPresent())
        .or(() -> Catalogue.find(id));
  }
}
