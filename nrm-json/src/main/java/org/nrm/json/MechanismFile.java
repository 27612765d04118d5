package org.nrm.json;

import java.util.Optional;
import org.nrm.mechanism.ReferralMechanism;

/**
 * Reads mechanism files, in YAML or JSON, written in full or in brief.
 *
 * <pre>{@code
 * ReferralMechanism mine = MechanismFile.read(Files.readString(path), path.toString());
 * }</pre>
 */
public final class MechanismFile {
  private MechanismFile() {}

  /**
   * Reads a mechanism.
   *
   * @param text the file: one document
   * @param fileName what to call it in faults; it is read as JSON if that ends in {@code .json}, as YAML if in
   *     {@code .yaml} or {@code .yml}, and else as what it is
   * @return the mechanism; equal to the one that {@link MechanismYaml} or {@link MechanismJson} wrote
   * @throws JsonFaultException with every fault of the file and of the definition, each with its place, if there is one
   */
  public static ReferralMechanism read(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    Optional<ReferralMechanism> mechanism =
        MechanismReader.read(DocumentParser.single(text, fileName, faults), faults);
    faults.raise();
    return mechanism.orElseThrow();
  }
}
