package org.nrm.json;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.nrm.casefile.CaseEvent;
import org.nrm.vocabulary.Pseudonym;

/**
 * Writes events and verdicts as CloudEvents 1.0 in structured mode: one JSON object a line, the event or the verdict in its
 * {@code data}. Closing it writes out what is still held back and leaves what it writes to open.
 *
 * <p>The {@code subject} is the case, the {@code time} midnight in UTC of the event's day, the {@code dataschema} the one that
 * ships. The {@code id} is made of the source and of all that was written before, so that the same log gives the same ids; a
 * source must therefore not be used for two logs.
 */
public final class CloudEventWriter implements AutoCloseable {
  static final String EVENT_SCHEMA = "urn:nrm:schema:event:1";
  private static final String VERDICT_SCHEMA = "urn:nrm:schema:verdict:1";
  private static final int ID_BYTES = 16;

  private final Pen pen;
  private final String source;
  private byte[] before;

  /**
   * Obtains a writer to bytes, in UTF-8.
   *
   * @param out where to; it stays open
   * @param source what the events come from, a URI
   * @throws IllegalArgumentException if the source is empty or no URI
   */
  public CloudEventWriter(OutputStream out, String source) {
    this(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), source);
  }

  /**
   * Obtains a writer to text.
   *
   * @param out where to, such as a {@link StringBuilder}; it stays open
   * @param source what the events come from, a URI
   * @throws IllegalArgumentException if the source is empty or no URI
   */
  public CloudEventWriter(Appendable out, String source) {
    this(out instanceof Writer writer ? writer : new AppendingWriter(out), source);
  }

  private CloudEventWriter(Writer out, String source) {
    this.pen = Pen.on(out);
    this.source = uri(source);
    this.before = source.getBytes(StandardCharsets.UTF_8);
  }

  private static String uri(String source) {
    try {
      if (!source.isEmpty()) {
        return new URI(source).toString();
      }
    } catch (URISyntaxException e) {
      // told below
    }
    throw new IllegalArgumentException(
        "`" + Quoted.clipped(source) + "` is no uri: write a source as urn:my-office:log:2024");
  }

  /**
   * Writes an event on a line of its own.
   *
   * @param event the event
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void write(CaseEvent event) {
    String data = Pen.line(text -> EventWriter.event(text, event));
    write(
        CloudEvents.EVENT,
        Optional.of(event.caseId()),
        Optional.of(event.on()),
        EVENT_SCHEMA,
        data);
  }

  /**
   * Writes a verdict on a line of its own.
   *
   * @param verdict the verdict
   * @param on the day of the event that it is about; empty if that is not known
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void write(Verdict verdict, Optional<LocalDate> on) {
    StringBuilder data = new StringBuilder();
    try (VerdictWriter writer = new VerdictWriter(data)) {
      writer.write(verdict);
    }
    Optional<Pseudonym> subject = verdict.fold(
        accepted -> Optional.of(accepted.caseId()),
        refused -> Optional.of(refused.caseId()),
        malformed -> Optional.empty());
    String kind = verdict.fold(a -> "accepted", r -> "refused", m -> "malformed");
    write(
        CloudEvents.VERDICT + kind, subject, on, VERDICT_SCHEMA, data.toString().strip());
  }

  private void write(
      String type,
      Optional<Pseudonym> subject,
      Optional<LocalDate> on,
      String schema,
      String data) {
    String id = id(data);
    Pen.through(() -> pen.object(() -> pen.text("specversion", "1.0")
            .text("id", id)
            .text("source", source)
            .text("type", type)
            .text("subject", subject)
            .text("time", on.map(day -> day + "T00:00:00Z"))
            .text("datacontenttype", "application/json")
            .text("dataschema", schema)
            .written("data", data))
        .endLine());
  }

  private String id(String data) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      before = digest.digest(data.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(before, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every platform has sha-256", e);
    }
  }

  /**
   * Writes out what is held back.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
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
}
