package org.nrm.json.htcds;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;

/**
 * What a case becomes in HTCDS 2.0, and what of it is lost. Nothing is invented: a field for which the case holds nothing
 * stays empty.
 *
 * <pre>{@code
 * HtcdsExport export = HtcdsExport.of(file, accepted);
 * export.record();   // what the standard can say
 * export.notes();    // positions, terms, entitlements, duties and facts that it cannot
 * export.missing();  // core fields without a value
 * }</pre>
 *
 * <p>The record is that of the organisation that keeps the case: referrals that it sent are outgoing. A case file keeps no
 * history, so that days of referrals, who decided and the kinds of measures are read from the accepted events.
 */
@Value.Immutable
public sealed interface HtcdsExport permits ImmutableHtcdsExport {
  /** {@return the record} */
  HtcdsRecord record();

  /** {@return what of the case the standard cannot say, in order} */
  List<HtcdsNote> notes();

  /**
   * Writes a case in the terms of the standard.
   *
   * @param file the case, under any mechanism, as of the day that is to be told
   * @param accepted the events of the case that were accepted up to that day, in order; what only events tell is left out
   *     where there are none
   * @return the record and what is lost
   */
  static HtcdsExport of(CaseFile file, List<CaseEvent> accepted) {
    Projection projection = new Projection(file, accepted);
    HtcdsRecord record = HtcdsRecord.of(Optional.of(file.caseId()), projection.rows());
    return ImmutableHtcdsExport.of(record, projection.notes());
  }

  /** {@return the core fields without a value that the system with the names can fill} */
  default List<HtcdsField> leftToOthers() {
    return record().missing().stream().filter(field -> !field.isKept()).toList();
  }

  /** {@return the core fields without a value that are of the kind that is kept here} */
  default List<HtcdsField> missing() {
    return record().missing().stream().filter(HtcdsField::isKept).toList();
  }
}
