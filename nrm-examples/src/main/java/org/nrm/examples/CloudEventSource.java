package org.nrm.examples;

import org.nrm.json.CloudEventWriter;

/** Writes CloudEvents of the source that is asked for. */
final class CloudEventSource {
  private CloudEventSource() {}

  static CloudEventWriter writer(Appendable out, String source) {
    try {
      return new CloudEventWriter(out, source);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("`--source` is wrong: " + e.getMessage());
    }
  }
}
