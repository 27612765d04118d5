package org.nrm.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads JSON or YAML into nodes that know their places. A member given twice and a reference to an anchor are faults. */
final class DocumentParser {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String QUOTED = "quoted scalar";
  private static final int LONGEST = 16_000_000;
  private static final int SHORTEST_BUFFER = 1024;
  private static final Charset UTF_8 = StandardCharsets.UTF_8;
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

  /**
   * Takes the documents of a JSON text one after the other, with so many lines before it; faults are raised at once where it
   * cannot be parsed on.
   */
  static void jsonEach(String text, Faults faults, int before, Taker taker) {
    String plain = plain(text);
    read(JSON, "json", plain, faults, before, reading -> {
      JsonParser parser = reading.parser;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        Node node = reading.node(token, "document", "", Optional.empty(), 0);
        int end = (int) parser.currentLocation().getCharOffset();
        taker.take(node, plain.substring(start, end));
      }
      return List.of();
    });
  }

  static String plain(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The one document of a text in JSON or YAML; faults are raised at once if it cannot be parsed or is none. */
  static Node single(String text, String fileName, Faults faults) {
    List<Node> found = any(text, fileName, faults);
    if (found.size() > 1) {
      faults.add(found.get(1), "a second document: put it into a file of its own");
      faults.raise();
    }
    if (found.isEmpty()) {
      faults.add(OptionalInt.empty(), "", "the file is empty: write a document");
      faults.raise();
    }
    return found.get(0);
  }

  /** The documents of a text in JSON or YAML. */
  static List<Node> any(String text, String fileName, Faults faults) {
    if (text.length() > LONGEST) {
      faults.add(OptionalInt.empty(), "", "over 16 million characters: no definition is that long");
      faults.raise();
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean json = name.endsWith(".json")
        || (!name.endsWith(".yaml")
            && !name.endsWith(".yml")
            && text.stripLeading().startsWith("{"));
    return json ? parse(JSON, "json", text, faults) : yaml(text, faults);
  }

  /** The documents of a YAML text; faults are raised at once if it cannot be parsed. */
  static List<Node> yaml(String text, Faults faults) {
    return parse(yaml(text.length()), "yaml", text, faults);
  }

  private static YAMLFactory yaml(int length) {
    return YAMLFactory.builder().loadSettings(settings(length)).build();
  }

  /** The reader of YAML takes the whole text in at once, since it may otherwise cut a character into two halves. */
  static LoadSettings settings(int length) {
    return LoadSettings.builder()
        .setBufferSize(Math.max(SHORTEST_BUFFER, length + 2))
        .setAllowDuplicateKeys(true)
        .setCodePointLimit(Integer.MAX_VALUE)
        .build();
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
    String plain = plain(text);
    if (plain.indexOf('\0') >= 0 || !UTF_8.newEncoder().canEncode(plain)) {
      faults.add(OptionalInt.empty(), "", "not " + name + ": no text, save the file as UTF-8");
      faults.raise();
    }
    try (JsonParser parser = format.createParser(ObjectReadContext.empty(), plain)) {
      return use.apply(new DocumentParser(parser, faults, before));
    } catch (JacksonException e) {
      faults.add(spot(e, before), "not " + name + ": " + cause(String.valueOf(e.getMessage())));
    }
    faults.raise();
    return List.of();
  }

  private static Spot spot(JacksonException e, int before) {
    if (e.getCause() instanceof MarkedYamlEngineException marked) {
      Optional<Mark> opened = Optional.of(marked)
          .filter(m -> String.valueOf(m.getContext()).contains(QUOTED))
          .flatMap(MarkedYamlEngineException::getContextMark);
      return opened
          .or(marked::getProblemMark)
          .map(mark -> new Spot(before + mark.getLine() + 1, mark.getColumn() + 1))
          .orElse(Spot.NOWHERE);
    }
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? Spot.NOWHERE
        : new Spot(
            before + e.getLocation().getLineNr(), Math.max(1, e.getLocation().getColumnNr()));
  }

  private static String cause(String said) {
    if (said.contains("mapping values are not allowed")) {
      return "a second colon where one is read, put the text in quotes";
    }
    if (said.contains("\\t(TAB)")) {
      return "a tab, indent with blanks";
    }
    if (said.contains(QUOTED)) {
      return "a quotation that is opened is not closed";
    }
    return said.contains("was expecting comma")
        ? "a comma is missing before this"
        : "check quotes, brackets and indentation";
  }

  private List<Node> documents() {
    List<Node> documents = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      documents.add(node(token, "document", "", Optional.empty(), 0));
    }
    return documents;
  }

  /** The value at which the parser stands; if it is a member's, its name stands at the given place. */
  private Node node(JsonToken token, String name, String pointer, Optional<Spot> named, int depth) {
    Spot spot = here();
    if (depth > DEEPEST) {
      Node deep = new Node(Node.Other.NULL, name, pointer, spot, spot);
      faults.add(deep, "nested too deeply: nothing here is that deep");
      faults.raise();
    }
    unreferred(name, pointer, spot);
    Object value = switch (token) {
      case START_OBJECT -> members(pointer, depth);
      case START_ARRAY -> items(name, pointer, depth);
      default -> scalar(token);
    };
    boolean below =
        named.isPresent() && token.isStructStart() && spot.line() > named.get().line();
    return new Node(value, name, pointer, below ? named.get() : spot, named.orElse(spot));
  }

  private Spot here() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Spot(before + location.getLineNr(), Math.max(1, location.getColumnNr()));
  }

  private Node.Members members(String pointer, int depth) {
    Map<String, Node> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      Spot named = here();
      String at = Pointers.child(pointer, name);
      Node node = node(parser.nextToken(), name, at, Optional.of(named), depth + 1);
      if (members.putIfAbsent(name, node) != null) {
        faults.addToName(node, Quoted.of(name) + " is given twice: give it once");
      }
    }
    return new Node.Members(members);
  }

  private Node.Items items(String name, String pointer, int depth) {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      String at = Pointers.child(pointer, items.size());
      items.add(node(token, name, at, Optional.empty(), depth + 1));
    }
    return new Node.Items(items);
  }

  /** What YAML has for referring to other places and for naming types is not read. */
  private void unreferred(String name, String pointer, Spot spot) {
    if (!(parser instanceof YAMLParser yaml)) {
      return;
    }
    Node at = new Node(Node.Other.NULL, name, pointer, spot, spot);
    if (yaml.isCurrentAlias()) {
      faults.add(at, "a reference to an anchor: write the value out");
    } else if (yaml.getObjectId() != null) {
      faults.add(at, "an anchor, to which nothing may refer: leave it out");
    }
    if (yaml.getTypeId() != null) {
      faults.add(at, "a tag, which is not read: leave it out");
    }
  }

  private Object scalar(JsonToken token) {
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
