package org.nrm.json;

import java.util.Optional;
import org.nrm.mechanism.ReferralMechanism;

/**
 * Mechanisms as YAML files that people read and write by hand: what is usual is left out, an instrument is listed once and
 * cited by a short id, a flag that must be established stands for itself.
 *
 * <pre>{@code
 * transitions:
 *   - id: reflection-to-provisional
 *     from: reflection
 *     event: complaint-filed
 *     when: {all: [ties-broken, {not: public-order-danger}]}
 *     to: provisional
 *     modality: must
 *     citations: aliens-act art. 61/3 §1
 * }</pre>
 */
public final class MechanismYaml {
  private MechanismYaml() {}

  /**
   * Writes a mechanism.
   *
   * @param mechanism the mechanism
   * @return the file, as data valid against the schema {@code mechanism}; the same for equal mechanisms
   */
  public static String write(ReferralMechanism mechanism) {
    Style style = Style.brief(mechanism);
    String json = Pen.line(pen -> new MechanismWriter(pen, style).write(mechanism));
    return YamlText.of(DocumentParser.json(json, new Faults(Optional.empty())));
  }
}
