package org.nrm.analysis;

import java.util.Locale;

/** In what two mechanisms come apart on one event, the gravest first. */
public enum DivergenceKind {
  /** One accepts an event that another does not have at all. */
  UNKNOWN_EVENT,
  /** One accepts and another refuses. */
  VERDICT,
  /** All accept, and a procedure then stands elsewhere. */
  STAGES,
  /** All accept and come to the same stages, which were entered or will end on other days. */
  TERMS,
  /** All accept and come to the same stages and days, which entitle to something else. */
  ENTITLEMENTS,
  /** All accept and come to the same stages, days and entitlements, for which other documents are handed out. */
  DOCUMENTS;

  /** {@return its name in files, in kebab-case} */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
