package org.nrm.casefile;

import org.nrm.vocabulary.Pseudonym;

/** What no event changes in a case file; all files of one case share it. */
final class Head {
  final CompiledMechanism form;
  final Pseudonym caseId;

  /** The day on which the case was opened. */
  final int day;

  Head(CompiledMechanism form, Pseudonym caseId, int day) {
    this.form = form;
    this.caseId = caseId;
    this.day = day;
  }
}
