package org.nrm.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nrm.casefile.RefusalCode;
import org.nrm.json.primero.PrimeroEntry;
import org.nrm.json.primero.PrimeroType;
import org.nrm.json.primero.PrimeroVerdict;

/**
 * The history of referrals and transfers of a case, as the API of Primero answers it, and verdicts on it.
 *
 * <pre>{@code
 * List<PrimeroEntry> entries = PrimeroJson.read(text, "transitions.json");
 * String report = PrimeroJson.report(judge.judge(entries));
 * }</pre>
 */
public final class PrimeroJson {
  private PrimeroJson() {}

  /**
   * Reads a history: the answer to {@code GET /api/v2/cases/ID/transitions}, {@code referrals} or {@code transfers}, or its list
   * alone. Members that are not needed are passed over, names of users and free text among them.
   *
   * @param text the document
   * @param fileName what to call it in faults
   * @return the entries, in order; each says what in it cannot be read
   * @throws JsonFaultException if the document is not JSON or holds no list of entries
   */
  public static List<PrimeroEntry> read(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    return new PrimeroReader(faults).read(DocumentParser.json(text, faults));
  }

  /**
   * Counts what was passed over because it names persons or is free text.
   *
   * @param entries the entries
   * @return how many entries have a value for each such member, by the names of members in Primero, in alphabetical order
   */
  public static Map<String, Integer> leftOut(List<PrimeroEntry> entries) {
    Map<String, Integer> counts = new TreeMap<>();
    entries.forEach(entry -> entry.leftOut().forEach(name -> counts.merge(name, 1, Integer::sum)));
    return counts;
  }

  /**
   * Writes verdicts.
   *
   * @param verdicts the verdicts, in the order of the entries
   * @return the report, on one line, of the schema {@code primero-report}
   */
  public static String report(List<PrimeroVerdict> verdicts) {
    return Pen.line(pen -> pen.object(() -> {
      pen.number("entries", verdicts.size());
      pen.list("verdicts", verdicts, verdict -> write(pen, verdict));
      Map<String, Integer> left =
          leftOut(verdicts.stream().map(PrimeroVerdict::entry).toList());
      pen.list(
          "leftOut",
          left.entrySet(),
          member -> pen.object(
              () -> pen.text("member", member.getKey()).number("count", member.getValue())));
    }));
  }

  private static void write(Pen pen, PrimeroVerdict verdict) {
    pen.object(() -> {
      pen.text("pointer", verdict.entry().pointer());
      pen.text("type", verdict.entry().type().map(PrimeroType::code));
      pen.text("status", verdict.entry().status().map(s -> s.code()));
      pen.text("verdict", verdict.kind().word());
      pen.text("event", verdict.refused());
      pen.text("code", verdict.code().map(RefusalCode::name));
      pen.textsUnlessEmpty("messages", verdict.messages());
      pen.listUnlessEmpty(
          "events",
          verdict.events(),
          event -> pen.object(() -> {
            pen.text("event", event.type());
            pen.text("on", event.on());
            pen.text("by", event.by());
          }));
      pen.text("stands", verdict.stands());
      pen.textsUnlessEmpty("assumed", verdict.assumed());
    });
  }
}
