package org.nrm.json;

import org.nrm.mechanism.ReferralMechanism;

/** Mechanisms as JSON documents, each the whole definition, every rule written in full. */
public final class MechanismJson {
  private MechanismJson() {}

  /**
   * Writes a mechanism.
   *
   * @param mechanism the mechanism
   * @return the document, indented, valid against the schema {@code mechanism}; the same for equal mechanisms
   */
  public static String write(ReferralMechanism mechanism) {
    Style style = Style.full(mechanism);
    return Pen.page(pen -> new MechanismWriter(pen, style).write(mechanism));
  }
}
