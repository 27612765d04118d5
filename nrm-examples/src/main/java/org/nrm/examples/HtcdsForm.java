package org.nrm.examples;

import java.util.List;
import org.nrm.json.HtcdsCsv;
import org.nrm.json.HtcdsJson;
import org.nrm.json.htcds.HtcdsNote;
import org.nrm.json.htcds.HtcdsRecord;

/** The forms in which records of HTCDS are written. */
enum HtcdsForm {
  /** A document of the schema htcds. */
  JSON,
  /** A table, one line a case. */
  CSV;

  String of(List<HtcdsRecord> records) {
    return this == CSV ? HtcdsCsv.write(records) : HtcdsJson.write(records);
  }

  /** What is lost by this form beside what the standard cannot say. */
  List<HtcdsNote> lost(List<HtcdsRecord> records) {
    return this == CSV ? HtcdsCsv.lost(records) : List.of();
  }
}
