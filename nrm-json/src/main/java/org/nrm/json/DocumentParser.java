package org.nrm.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads JSON or YAML into nodes that know their places. A member given twice and a reference to an anchor are faults. */
final class DocumentParser {
  private static final JsonFactory JSON = new JsonFactory();
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final int DEEPEST = 100;

  private final JsonParser parser;
  private final Faults faults;
  private final int before;

  private DocumentParser(JsonParser parser, Faults faults, int before) {
    this.parser = parser;
    this.faults = faults;
    this.before = before;
  }

  /** The one document of a JSON text; faults are raised at once if it cannot be parsed. */
  static Node json(String text, Faults faults) {
    return json(text, faults, 0);
  }

  /** The one document of a JSON text that is part of another, with so many lines before it. */
  static Node json(String text, Faults faults, int before) {
    List<Node> found = read(JSON, "json", text, faults, before, DocumentParser::documents);
    if (found.size() != 1) {
      faults.add(OptionalInt.empty(), "", "the file does not hold one document: write one object");
      faults.raise();
    }
    return found.get(0);
  }

  /** Takes a document and its very text. */
  interface Taker {
    void take(Node document, String text);
  }

  /** Takes the documents of a JSON text one after the other; faults are raised at once where it cannot be parsed on. */
  static void jsonEach(String text, Faults faults, Taker taker) {
    read(JSON, "json", text, faults, 0, reading -> {
      JsonParser parser = reading.parser;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        Node node = reading.node(token, "document", "", 0);
        int end = (int) parser.currentLocation().getCharOffset();
        taker.take(node, text.substring(start, end));
      }
      return List.of();
    });
  }

  /** The documents of a YAML text; faults are raised at once if it cannot be parsed. */
  static List<Node> yaml(String text, Faults faults) {
    return parse(YAML, "yaml", text, faults);
  }

  private static List<Node> parse(
      TokenStreamFactory format, String name, String text, Faults faults) {
    return read(format, name, text, faults, 0, DocumentParser::documents);
  }

  private static <T> List<T> read(
      TokenStreamFactory format,
      String name,
      String text,
      Faults faults,
      int before,
      Function<DocumentParser, List<T>> use) {
    try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
      return use.apply(new DocumentParser(parser, faults, before));
    } catch (JacksonException e) {
      OptionalInt line = e.getLocation() == null || e.getLocation().getLineNr() < 1
          ? OptionalInt.empty()
          : OptionalInt.of(before + e.getLocation().getLineNr());
      faults.add(line, "", "not " + name + ": check quotes, brackets and indentation");
      faults.raise();
      return List.of();
    }
  }

  private List<Node> documents() {
    List<Node> documents = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      documents.add(node(token, "document", "", 0));
    }
    return documents;
  }

  private Node node(JsonToken token, String name, String pointer, int depth) {
    int line = before + parser.currentTokenLocation().getLineNr();
    if (depth > DEEPEST) {
      faults.add(OptionalInt.of(line), pointer, "nested too deeply: nothing here is that deep");
      faults.raise();
    }
    Object value = switch (token) {
      case START_OBJECT -> members(pointer, depth);
      case START_ARRAY -> items(name, pointer, depth);
      default -> scalar(token, line, pointer);
    };
    return new Node(value, name, pointer, line);
  }

  private Node.Members members(String pointer, int depth) {
    Map<String, Node> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      String at = Pointers.child(pointer, name);
      Node node = node(parser.nextToken(), name, at, depth + 1);
      if (members.putIfAbsent(name, node) != null) {
        faults.add(node, Quoted.of(name) + " is given twice: give it once");
      }
    }
    return new Node.Members(members);
  }

  private Node.Items items(String name, String pointer, int depth) {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token, name, Pointers.child(pointer, items.size()), depth + 1));
    }
    return new Node.Items(items);
  }

  private Object scalar(JsonToken token, int line, String pointer) {
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      faults.add(OptionalInt.of(line), pointer, "a reference to an anchor: write the value out");
    }
    return switch (token) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> Node.Other.NULL;
      case VALUE_NUMBER_INT ->
        parser.getNumberType() == JsonParser.NumberType.INT
            ? (Object) parser.getIntValue()
            : Node.Other.LARGE_NUMBER;
      case VALUE_NUMBER_FLOAT -> Node.Other.FRACTION;
      default -> parser.getString();
    };
  }
}
