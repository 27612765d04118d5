package org.nrm.json.eventlog;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nrm.json.LogLine;
import org.nrm.json.LogMapping;
import org.nrm.json.Malformed;
import org.nrm.vocabulary.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** The rows of a table, one after the other, up to the first fault of the table itself. */
final class CsvRows implements LazyLines.Source {
  private static final int LONGEST_CELL = 64 * 1024;
  private static final CsvFactory CSV = CsvFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxStringLength(LONGEST_CELL)
          .maxTokenCount(-1)
          .maxDocumentLength(-1)
          .build())
      .enable(CsvReadFeature.SKIP_EMPTY_LINES)
      .disable(CsvReadFeature.ALLOW_TRAILING_COMMA)
      .build();
  private static final String AFTER = ": nothing after it can be read";

  private final LogMapping mapping;
  private final RowReader rows;
  private final JsonParser parser;
  private final boolean wide;
  private List<String> columns = List.of();
  private long start = 1;
  private boolean ended;

  CsvRows(InputStream in, LogMapping mapping, Consumer<Loss> losses) throws IOException {
    this.mapping = mapping;
    this.rows = new RowReader(mapping, losses);
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    this.wide = isWide(bytes);
    this.parser = CSV.createParser(
        new Separated(mapping.separator()),
        new InputStreamReader(
            bytes,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }

  /** Goes past the mark of UTF-8; whether there is one of UTF-16. */
  private static boolean isWide(BufferedInputStream in) throws IOException {
    in.mark(3);
    byte[] start = in.readNBytes(3);
    boolean marked = start.length == 3
        && start[0] == (byte) 0xEF
        && start[1] == (byte) 0xBB
        && start[2] == (byte) 0xBF;
    if (!marked) {
      in.reset();
    }
    return start.length >= 2
        && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
            || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
  }

  @Override
  public Optional<LogLine> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      return columns.isEmpty() ? head() : row();
    } catch (StreamConstraintsException e) {
      return broken(line(), "a cell is over 64 KiB" + AFTER);
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      return broken(line(), "not csv: a quote is not closed, or a cell goes on after one" + AFTER);
    }
  }

  private Optional<LogLine> head() throws IOException {
    if (wide) {
      return broken(1, "the table is in UTF-16: save it as UTF-8");
    }
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      return broken(1, "the table is empty: name the columns in the first row");
    }
    columns = cells();
    Optional<String> fault = faultOfHead();
    return fault.isPresent() ? broken(1, fault.get()) : row();
  }

  private Optional<String> faultOfHead() {
    Set<String> seen = new HashSet<>();
    return IntStream.range(0, columns.size())
        .filter(i -> !seen.add(columns.get(i)))
        .mapToObj(i -> "column " + (i + 1) + " is called as one before it: name each once")
        .findFirst()
        .or(() -> needed()
            .filter(column -> !seen.contains(column))
            .findFirst()
            .map(column -> "the table has no column `" + Shown.of(column) + "`: " + near(column)));
  }

  /** The column that was most likely meant; of the others only how many there are, since they may be names. */
  private String near(String column) {
    return Nearest.to(column, columns.stream().map(Shown::of).toList())
        .map(name -> "did you mean `" + name + "`?")
        .orElseGet(() -> "it has " + columns.size() + (columns.size() == 1 ? " other" : " others"));
  }

  private Stream<String> needed() {
    return Stream.of(
            Stream.of(mapping.caseId(), mapping.event(), mapping.on()),
            mapping.alwaysBy().isPresent() ? Stream.<String>of() : Stream.of(mapping.by()),
            mapping.facts().map(Map::keySet).orElse(Set.of()).stream())
        .flatMap(names -> names);
  }

  private Optional<LogLine> row() {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      ended = true;
      return Optional.empty();
    }
    List<String> cells = cells();
    long line = start;
    if (cells.size() != columns.size()) {
      return Optional.of(Malformed.of(
          line,
          "the row has " + cells.size() + " cells where the first row has " + columns.size()
              + ": put a cell that holds a separator in quotes",
          ""));
    }
    if (cells.stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
      return Optional.of(Malformed.of(line, "the row is not UTF-8: save the table as UTF-8", ""));
    }
    Map<String, Cell> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), Cell.ofColumn(i + 1, Formulas.unguarded(cells.get(i))));
    }
    return Optional.of(rows.read(line, row, Columns.areOurs(columns)));
  }

  /** The cells of a row; it starts where its first cell does. */
  private List<String> cells() {
    List<String> cells = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      start = cells.isEmpty() ? line() : start;
      cells.add(parser.getString());
    }
    return cells;
  }

  private long line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private Optional<LogLine> broken(long line, String message) {
    ended = true;
    return Optional.of(Malformed.of(line, message, ""));
  }

  /** Says what stands between cells. */
  private static final class Separated extends ObjectReadContext.Base {
    private final CsvSchema schema;

    Separated(char separator) {
      schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    }

    @Override
    public CsvSchema getSchema() {
      return schema;
    }
  }
}
