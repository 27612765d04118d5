package org.nrm.json.eventlog;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.nrm.casefile.CaseEvent;
import org.nrm.vocabulary.FactId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes a log as a table in CSV (RFC 4180): a row for each event in the order of the log, with the columns that libraries of
 * process mining look for ({@code case:concept:name}, {@code concept:name}, {@code time:timestamp}, {@code org:role}), the
 * mechanism and the key, and a column for each fact. The table is read back by {@link CsvLog}.
 *
 * <p>A cell that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class CsvLogWriter implements EventLogWriter {
  private static final CsvFactory CSV =
      CsvFactory.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
  private static final List<String> FIRST =
      List.of(Columns.CASE, Columns.EVENT, Columns.ON, Columns.BY, Columns.MECHANISM, Columns.KEY);

  private final JsonGenerator out;
  private final Optional<List<FactId>> columns;
  private final List<CaseEvent> kept = new ArrayList<>();

  private CsvLogWriter(Writer out, Optional<List<FactId>> columns) {
    this.out = CSV.createGenerator(ObjectWriteContext.empty(), out);
    this.columns = columns;
    columns.ifPresent(facts -> Written.through(() -> head(facts)));
  }

  /**
   * Obtains a writer that keeps the events until it is closed, since only then the columns are known.
   *
   * @param out where to; it stays open
   * @return the writer
   */
  public static CsvLogWriter keeping(Writer out) {
    return new CsvLogWriter(Written.open(out), Optional.empty());
  }

  /**
   * Obtains a writer that writes each event at once.
   *
   * @param out where to; it stays open
   * @param facts the facts that have a column, every fact of every event among them
   * @return the writer
   */
  public static CsvLogWriter streaming(Writer out, Collection<FactId> facts) {
    return new CsvLogWriter(
        Written.open(out), Optional.of(List.copyOf(new LinkedHashSet<>(facts))));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the event carries a fact that has no column
   */
  @Override
  public void write(CaseEvent event) {
    if (columns.isPresent()) {
      Written.through(() -> row(event, columns.get()));
    } else {
      kept.add(event);
    }
  }

  @Override
  public void close() {
    Written.through(() -> {
      if (columns.isEmpty()) {
        TreeSet<FactId> facts = new TreeSet<>(Comparator.comparing(FactId::value));
        kept.forEach(event -> facts.addAll(event.facts().keySet()));
        List<FactId> found = List.copyOf(facts);
        head(found);
        kept.forEach(event -> row(event, found));
      }
      out.close();
    });
  }

  private void head(List<FactId> facts) {
    out.writeStartArray();
    FIRST.forEach(out::writeString);
    facts.forEach(fact -> out.writeString(fact.value()));
    out.writeEndArray();
  }

  private void row(CaseEvent event, List<FactId> facts) {
    event.facts().keySet().stream()
        .filter(fact -> !facts.contains(fact))
        .findFirst()
        .ifPresent(fact -> {
          throw new IllegalArgumentException(
              "the fact `" + fact + "` has no column: name it with the others");
        });
    out.writeStartArray();
    out.writeString(Formulas.guarded(event.caseId().value()));
    out.writeString(event.type().value());
    out.writeString(Columns.time(event.on()));
    out.writeString(event.by().value());
    out.writeString(event.mechanism().map(Object::toString).orElse(""));
    out.writeString(event.key().map(key -> Formulas.guarded(key.value())).orElse(""));
    facts.forEach(fact -> out.writeString(
        Optional.ofNullable(event.facts().get(fact)).map(FactCells::text).orElse("")));
    out.writeEndArray();
  }
}
