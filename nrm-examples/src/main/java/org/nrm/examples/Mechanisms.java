package org.nrm.examples;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.JsonFaultException;
import org.nrm.json.MechanismFile;
import org.nrm.json.VariantFile;
import org.nrm.mechanism.DefinitionException;
import org.nrm.mechanism.Layers;
import org.nrm.mechanism.LayersResult;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.VariantResult;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Nearest;

/**
 * Finds mechanisms by the names that people type: the id of a shipped one, a treaty laid over one, or a mechanism or variant
 * file. Warnings about variants go to standard error.
 */
final class Mechanisms {
  private final Channels channels;
  private final Set<Path> reading = new LinkedHashSet<>();
  private final Map<MechanismId, MechanismId> extended = new HashMap<>();

  Mechanisms(Channels channels) {
    this.channels = channels;
  }

  /** The mechanism of that name; no other shipped one is built than those that it rests on. */
  ReferralMechanism named(String name) {
    return named(name, Path.of(""));
  }

  private ReferralMechanism named(String name, Path folder) {
    return id(name)
        .flatMap(Catalogue::find)
        .orElseGet(() -> isFile(name) ? file(folder.resolve(name)) : unknown(name));
  }

  private static ReferralMechanism unknown(String name) {
    throw new WrongUse("no mechanism `" + name + "` is shipped" + hint(name));
  }

  private static boolean isFile(String name) {
    try {
      return name.matches("(?s).*(/|\\.(yaml|yml|json)$).*") || Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private ReferralMechanism file(Path file) {
    String text = InputText.of(file.toString(), channels);
    if (!VariantFile.isVariant(text, file.toString())) {
      return MechanismFile.read(text, file.toString());
    }
    VariantFile read = VariantFile.read(text, file.toString());
    return placed(file, text, () -> {
      ReferralMechanism base = base(read, file);
      VariantResult result = read.variant().laidOver(base);
      extended.put(read.variant().id(), base.id());
      warn(file, result);
      return result.mechanism();
    });
  }

  /** The mechanism that a variant file extends. */
  ReferralMechanism extended(Path file) {
    return base(variant(file), file);
  }

  private VariantFile variant(Path file) {
    return VariantFile.read(InputText.of(file.toString(), channels), file.toString());
  }

  /** What a variant file extends; empty if that is neither shipped nor a file. */
  Optional<ReferralMechanism> base(String name, String variant) {
    Path file = Path.of(variant);
    reading.add(file.toAbsolutePath().normalize());
    Path folder = file.getParent();
    return id(name)
        .flatMap(Catalogue::find)
        .or(() -> isFile(name)
            ? Optional.of(file((folder == null ? Path.of("") : folder).resolve(name)))
            : Optional.empty());
  }

  private ReferralMechanism base(VariantFile variant, Path file) {
    Path own = file.toAbsolutePath().normalize();
    if (!reading.add(own)) {
      throw new WrongUse("`" + file + "` extends itself: name what it changes under `extends`");
    }
    Path folder = file.getParent();
    ReferralMechanism base = named(variant.base(), folder == null ? Path.of("") : folder);
    reading.remove(own);
    return base;
  }

  /** The mechanism with variants over it, in their order. */
  ReferralMechanism layered(ReferralMechanism base, List<Path> variants) {
    ReferralMechanism mechanism = base;
    List<VariantFile> laid = new ArrayList<>();
    Set<MechanismId> below = ancestry(base);
    for (Path file : variants) {
      VariantFile variant = variant(file);
      foreign(base, below, variant, file);
      below.add(variant.variant().id());
      laid.add(variant);
      mechanism =
          placed(file, InputText.of(file.toString(), channels), () -> over(base, laid, file));
    }
    if (variants.size() > 1) {
      orders(base, laid);
    }
    return mechanism;
  }

  /** A mechanism and those that it extends, as far as they can be told. */
  private Set<MechanismId> ancestry(ReferralMechanism mechanism) {
    Set<MechanismId> ids = new HashSet<>();
    Optional<MechanismId> next = Optional.of(mechanism.id());
    Optional<MechanismId> extending = mechanism.variantOf();
    while (next.isPresent() && ids.add(next.get())) {
      MechanismId id = next.get();
      next = extending.or(() -> Optional.ofNullable(extended.get(id)));
      extending = next.flatMap(Catalogue::find).flatMap(ReferralMechanism::variantOf);
    }
    return ids;
  }

  /** Warns of a variant that was written for none of the mechanisms that it is laid over. */
  private void foreign(
      ReferralMechanism base, Set<MechanismId> below, VariantFile variant, Path file) {
    if (written(variant, file).filter(below::contains).isEmpty()) {
      channels
          .err()
          .println("nrm: warning: " + file + ": written for `"
              + written(variant, file).map(MechanismId::value).orElse(variant.base())
              + "`, laid over `" + base.id() + "`");
    }
  }

  /** The id of what a variant extends; empty if it names a file that cannot be read. */
  private Optional<MechanismId> written(VariantFile variant, Path file) {
    Optional<MechanismId> shipped =
        id(variant.base()).filter(id -> Catalogue.find(id).isPresent());
    if (shipped.isPresent() || !isFile(variant.base())) {
      return shipped;
    }
    Path folder = file.getParent();
    Path base = (folder == null ? Path.of("") : folder).resolve(variant.base());
    try {
      String text = InputText.of(base.toString(), channels);
      return Optional.of(
          VariantFile.isVariant(text, base.toString())
              ? VariantFile.read(text, base.toString()).variant().id()
              : MechanismFile.read(text, base.toString()).id());
    } catch (WrongUse | JsonFaultException e) {
      return Optional.empty();
    }
  }

  private ReferralMechanism over(ReferralMechanism base, List<VariantFile> below, Path file) {
    VariantFile last = below.get(below.size() - 1);
    LayersResult all =
        Layers.of(below.stream().map(VariantFile::variant).toList()).over(base);
    all.warnings().stream()
        .filter(warning -> warning.variant().equals(last.variant().id()))
        .forEach(
            warning -> channels.err().println("nrm: warning: " + file + ": " + warning.text()));
    return all.mechanism();
  }

  private void orders(ReferralMechanism base, List<VariantFile> variants) {
    Layers.of(variants.stream().map(VariantFile::variant).toList())
        .over(base)
        .orders()
        .forEach(
            order -> channels.err().println("nrm: warning: the order matters: " + order.text()));
  }

  private void warn(Path file, VariantResult result) {
    result
        .warnings()
        .forEach(
            warning -> channels.err().println("nrm: warning: " + file + ": " + warning.text()));
  }

  private static ReferralMechanism placed(
      Path file, String text, java.util.function.Supplier<ReferralMechanism> laid) {
    try {
      return laid.get();
    } catch (DefinitionException e) {
      throw VariantFile.placed(text, file.toString(), e);
    }
  }

  /** The shipped mechanism whose rules have that fingerprint; all are built to find it. */
  static Optional<ReferralMechanism> ofFingerprint(String fingerprint) {
    return Catalogue.mechanisms().stream()
        .filter(m -> m.fingerprint().equals(fingerprint))
        .findFirst();
  }

  private static Optional<MechanismId> id(String name) {
    try {
      return Optional.of(MechanismId.of(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String hint(String name) {
    return Nearest.hint(name, Catalogue.ids().stream().map(MechanismId::value).toList());
  }

  /** The procedure of that name, or all where none is named. */
  static List<Procedure> procedures(ReferralMechanism mechanism, Optional<String> name) {
    return name.map(n -> List.of(procedure(mechanism, n))).orElseGet(mechanism::procedures);
  }

  private static Procedure procedure(ReferralMechanism mechanism, String name) {
    List<String> names =
        mechanism.procedures().stream().map(p -> p.id().value()).toList();
    return mechanism.procedures().stream()
        .filter(p -> p.id().value().equals(name))
        .findFirst()
        .orElseThrow(() -> new WrongUse("`" + mechanism.id() + "` has no procedure `" + name + "`"
            + Nearest.hint(name, names)));
  }
}
