package org.nrm.json;

import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.nrm.casefile.Finding;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Remedy;
import org.nrm.vocabulary.FactValue;

/**
 * Writes verdicts: one JSON object a line, in UTF-8 where it goes to bytes. Closing it writes out what is still held back and
 * leaves what it writes to open.
 */
public final class VerdictWriter implements VerdictSink {
  private final Pen pen;

  /**
   * Obtains a writer to bytes.
   *
   * @param out where to; it stays open
   */
  public VerdictWriter(OutputStream out) {
    pen = Pen.on(out);
  }

  /**
   * Obtains a writer to text.
   *
   * @param out where to, such as a {@link StringBuilder}; it stays open
   */
  public VerdictWriter(Appendable out) {
    pen = Pen.on(out instanceof Writer writer ? writer : new AppendingWriter(out));
  }

  /**
   * Writes a verdict on a line of its own.
   *
   * @param verdict the verdict
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void write(Verdict verdict) {
    Pen.through(() -> {
      pen.object(() -> {
        pen.number("line", verdict.line());
        verdict.fold(this::accepted, this::refused, this::malformed);
      });
      pen.endLine();
    });
  }

  /**
   * Writes a verdict on a line of its own.
   *
   * @param line the line that it is about
   * @param verdict the verdict
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  @Override
  public void write(LogLine line, Verdict verdict) {
    write(verdict);
  }

  /**
   * Writes out what is held back.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  @Override
  public void flush() {
    Pen.through(pen::flush);
  }

  /**
   * Writes out what is held back.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  @Override
  public void close() {
    flush();
  }

  private Pen accepted(Verdict.Accepted verdict) {
    ChangeWriter changes = new ChangeWriter(pen);
    return pen.text("case", verdict.caseId())
        .text("verdict", "accepted")
        .list("changes", verdict.outcome().changes(), changes::write)
        .listUnlessEmpty("unmoved", verdict.outcome().passedOver(), this::finding);
  }

  private Pen refused(Verdict.Refused verdict) {
    Outcome.Refused outcome = verdict.outcome();
    return pen.text("case", verdict.caseId())
        .text("verdict", "refused")
        .text("code", outcome.code())
        .text("procedure", outcome.procedure())
        .text("stage", outcome.stage())
        .text("message", outcome.message())
        .list("findings", outcome.findings(), this::finding)
        .list("remedies", outcome.remedies(), this::remedy);
  }

  private Pen malformed(Malformed verdict) {
    return pen.text("verdict", "malformed")
        .text("message", verdict.message())
        .text("pointer", verdict.pointer());
  }

  private void finding(Finding finding) {
    pen.object(() -> {
      pen.text("code", finding.code())
          .text("procedure", finding.procedure())
          .text("stage", finding.stage())
          .text("rule", finding.rule())
          .text("fact", finding.fact());
      required(finding.required());
      finding.held().ifPresent(held -> pen.value("held", held));
      pen.text("message", finding.message()).citation(finding.citations());
    });
  }

  private void required(List<FactValue> values) {
    if (values.size() == 1) {
      pen.value("required", values.get(0));
    } else {
      pen.listUnlessEmpty("required", values, pen::value);
    }
  }

  private void remedy(Remedy remedy) {
    pen.object(() -> {
      if (!remedy.facts().isEmpty()) {
        pen.object(
            "facts", () -> remedy.facts().forEach((fact, value) -> pen.value(fact.value(), value)));
      }
      pen.text("from", remedy.earliest());
    });
  }
}
