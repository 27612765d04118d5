package org.nrm.examples;

import java.util.List;
import java.util.Optional;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.MechanismFile;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Nearest;

/** Finds mechanisms and procedures by the names that people type. */
final class Mechanisms {
  private Mechanisms() {}

  /** The shipped mechanism of that name, no other being built, or the one in the file of that name. */
  static ReferralMechanism named(String name, Channels channels) {
    return isFile(name) ? MechanismFile.read(InputText.of(name, channels), name) : named(name);
  }

  private static boolean isFile(String name) {
    return name.matches("(?i).*\\.(ya?ml|json)");
  }

  /** The mechanism of that name; no other is built. */
  static ReferralMechanism named(String name) {
    return id(name)
        .flatMap(Catalogue::find)
        .orElseThrow(() -> new WrongUse("no mechanism `" + name + "` is shipped" + hint(name)));
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
