package org.nrm.json;

import java.util.Optional;
import java.util.function.Function;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Established;
import org.nrm.casefile.OpenDuty;
import org.nrm.casefile.Position;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.MechanismId;

/**
 * Case files as JSON documents, to be stored and read back. A document names the mechanism and its fingerprint, and is read
 * back only under that very form of it.
 */
public final class CaseFileJson {
  private CaseFileJson() {}

  /**
   * Writes a case file.
   *
   * @param file the file
   * @return the document, on one line, valid against the schema {@code case-file}
   */
  public static String write(CaseFile file) {
    return Pen.line(pen -> pen.object(() -> members(pen, file)));
  }

  /**
   * Reads a case file.
   *
   * @param text the document
   * @param mechanisms finds a mechanism by its id
   * @return the file, equal to the one that was written
   * @throws JsonFaultException with every fault, if the text is no such document, or its mechanism is not known, has another
   *     fingerprint or another version, or has no such stage, fact or duty
   */
  public static CaseFile read(
      String text, Function<MechanismId, Optional<ReferralMechanism>> mechanisms) {
    return read(text, mechanisms, fingerprint -> Optional.empty());
  }

  /**
   * Reads a case file, and tells rule by rule what differs where it was written under another form of its mechanism.
   *
   * @param text the document
   * @param mechanisms finds a mechanism by its id
   * @param forms finds other forms of mechanisms by their fingerprint; asked only where the file was written under one
   * @return the file, equal to the one that was written
   * @throws JsonFaultException with every fault, if the text is no such document, or its mechanism is not known, has another
   *     fingerprint or another version, or has no such stage, fact or duty
   */
  public static CaseFile read(
      String text,
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms,
      Function<String, Optional<ReferralMechanism>> forms) {
    Faults faults = new Faults(Optional.empty());
    return CaseFileReader.read(DocumentParser.json(text, faults), faults, mechanisms, forms);
  }

  private static void members(Pen pen, CaseFile file) {
    pen.text("case", file.caseId())
        .text("mechanism", file.mechanism().id())
        .number("version", file.mechanism().version())
        .text("fingerprint", file.mechanism().fingerprint())
        .text("opened", file.opened())
        .text("asOf", file.asOf())
        .object("facts", () -> file.facts().forEach((id, held) -> fact(pen, id, held)))
        .list("positions", file.positions(), position -> position(pen, position))
        .list("duties", file.duties(), duty -> duty(pen, duty));
  }

  private static void fact(Pen pen, FactId id, Established held) {
    pen.object(id.value(), () -> pen.value("value", held.value()).text("since", held.since()));
  }

  private static void position(Pen pen, Position position) {
    pen.object(() -> {
      pen.text("procedure", position.procedure())
          .text("key", position.key())
          .text("stage", position.stage())
          .text("since", position.since())
          .text("validThrough", position.validThrough())
          .text("lapsedFrom", position.lapsedFrom());
      if (!position.uses().isEmpty()) {
        pen.object(
            "uses",
            () -> position.uses().forEach((rule, times) -> pen.number(rule.value(), times)));
      }
    });
  }

  private static void duty(Pen pen, OpenDuty duty) {
    pen.object(() -> pen.text("duty", duty.duty())
        .text("key", duty.key())
        .text("since", duty.since())
        .text("due", duty.due())
        .flag("breached", duty.breached()));
  }
}
