package org.nrm.json;

import org.nrm.mechanism.Variant;

/** Writes variants. */
final class VariantWriter {
  private VariantWriter() {}

  static void write(Pen pen, VariantFile file) {
    Variant variant = file.variant();
    Style style = Style.alone();
    pen.object(() -> {
      pen.text("variant", variant.id()).text("extends", file.base()).text("title", variant.title());
      new CitationWriter(pen, style).inForce(variant.inForceSince(), variant.inForceThrough());
      pen.text("baseFingerprint", variant.baseFingerprint())
          .list("changes", variant.changes(), new VariantChangeWriter(pen, style)::change);
    });
  }
}
