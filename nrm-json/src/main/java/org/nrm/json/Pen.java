package org.nrm.json;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Id;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON as it comes, members in the order in which they are given. */
final class Pen {
  private static final JsonFactory JSON =
      JsonFactory.builder().rootValueSeparator("").build();

  private final JsonGenerator out;

  private Pen(JsonGenerator out) {
    this.out = out;
  }

  /** A pen that writes one value after the other. */
  static Pen on(Writer writer) {
    return new Pen(JSON.createGenerator(ObjectWriteContext.empty(), writer));
  }

  /** One value as text, on one line. */
  static String line(Consumer<Pen> value) {
    return written(ObjectWriteContext.empty(), value);
  }

  /** One value as text, indented. */
  static String page(Consumer<Pen> value) {
    return written(new Indented(), value) + "\n";
  }

  private static String written(ObjectWriteContext context, Consumer<Pen> value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(context, text)) {
      value.accept(new Pen(out));
    }
    return text.toString();
  }

  /** Runs a writing whose failures are those of the writer below. */
  static void through(Runnable writing) {
    try {
      writing.run();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  Pen object(Runnable members) {
    out.writeStartObject();
    members.run();
    out.writeEndObject();
    return this;
  }

  Pen object(String name, Runnable members) {
    out.writeName(name);
    return object(members);
  }

  <T> Pen list(String name, Collection<T> items, Consumer<? super T> each) {
    out.writeName(name);
    out.writeStartArray();
    items.forEach(each);
    out.writeEndArray();
    return this;
  }

  <T> Pen listUnlessEmpty(String name, Collection<T> items, Consumer<? super T> each) {
    return items.isEmpty() ? this : list(name, items, each);
  }

  Pen string(Object value) {
    out.writeString(value.toString());
    return this;
  }

  Pen texts(String name, Collection<?> items) {
    return list(name, items, item -> out.writeString(item.toString()));
  }

  Pen textsUnlessEmpty(String name, Collection<?> items) {
    return items.isEmpty() ? this : texts(name, items);
  }

  /** Ids in the order of their mechanism; a single one stands alone where the style is brief. */
  <I extends Id> Pen ids(String name, Collection<I> ids, Style style) {
    List<I> sorted = style.sorted(ids);
    return style.isBrief() && sorted.size() == 1 ? text(name, sorted.get(0)) : texts(name, sorted);
  }

  <I extends Id> Pen idsUnlessEmpty(String name, Collection<I> ids, Style style) {
    return ids.isEmpty() ? this : ids(name, ids, style);
  }

  Pen text(String name, Object value) {
    out.writeStringProperty(name, value.toString());
    return this;
  }

  Pen text(String name, Optional<?> value) {
    value.ifPresent(v -> text(name, v));
    return this;
  }

  /** A word of a closed list, as files write it: in lower case, with hyphens. */
  Pen word(String name, Enum<?> value) {
    return text(name, worded(value));
  }

  Pen words(String name, Collection<? extends Enum<?>> values) {
    return texts(name, values.stream().map(Pen::worded).toList());
  }

  static String worded(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Pen number(String name, long value) {
    out.writeNumberProperty(name, value);
    return this;
  }

  Pen flag(String name, boolean value) {
    out.writeBooleanProperty(name, value);
    return this;
  }

  /** A flag, left out if it is not set and what is not need not be said. */
  Pen flagUnless(boolean brief, String name, boolean value) {
    return brief ? flagIf(name, value) : flag(name, value);
  }

  Pen flagIf(String name, boolean value) {
    return value ? flag(name, true) : this;
  }

  Pen value(String name, FactValue value) {
    out.writeName(name);
    return value(value);
  }

  Pen value(FactValue value) {
    value.fold(
        out::writeBoolean,
        out::writeString,
        out::writeNumber,
        day -> out.writeString(day.toString()));
    return this;
  }

  /** The sources of a rule as one text; nothing if there is none. */
  Pen citation(List<Citation> citations) {
    return text(
        "citation",
        Optional.of(
                citations.stream().map(Citation::text).distinct().collect(Collectors.joining("; ")))
            .filter(text -> !text.isEmpty()));
  }

  Pen endLine() {
    out.writeRaw('\n');
    return this;
  }

  void flush() {
    out.flush();
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      Separators separators =
          Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    }
  }
}
