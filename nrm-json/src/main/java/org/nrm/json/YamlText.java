package org.nrm.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * Writes a document as YAML that people like to read: what fits on a line stands on one, the rest in blocks, long texts are
 * folded, and a text is quoted only where it would be read as something else, by newer or older readers.
 */
final class YamlText {
  private static final int WIDTH = 110;
  private static final int TOO_LONG = 10_000;
  private static final Set<String> IN_BLOCKS =
      Set.of("procedures", "stages", "transitions", "duties", "leads");
  private static final Set<String> IN_A_ROW = Set.of("all", "any", "establishes");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null|~|=|<<|[-+]?\\.(inf|nan)|");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?\\.?[0-9][0-9_,.:]*([eE][-+]?[0-9]*)?|[-+]?0[xob][0-9a-fA-F_]*");
  private static final Pattern BARE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._#-]*");
  private static final DumpSettings SETTINGS = DumpSettings.builder()
      .setIndent(2)
      .setIndicatorIndent(2)
      .setIndentWithIndicator(true)
      .setWidth(WIDTH)
      .setMaxSimpleKeyLength(TOO_LONG / 10)
      .build();

  private final StringBuilder text = new StringBuilder();
  private final Emitter emitter = new Emitter(SETTINGS, new StreamDataWriter() {
    @Override
    public void write(String part) {
      text.append(part);
    }

    @Override
    public void write(String part, int from, int length) {
      text.append(part, from, from + length);
    }
  });

  private YamlText() {}

  /** The members of a document, those that are no list together, each list set off by an empty line. */
  static String of(Node document) {
    List<Node> members = List.copyOf(document.members().values());
    List<Node> head = members.stream().filter(member -> !member.isList()).toList();
    String lists = members.stream()
        .filter(Node::isList)
        .map(list -> "\n" + fragment(List.of(list)))
        .collect(Collectors.joining());
    return (head.isEmpty() ? "" : fragment(head)) + lists;
  }

  private static String fragment(List<Node> members) {
    YamlText yaml = new YamlText();
    yaml.emitter.emit(new StreamStartEvent());
    yaml.emitter.emit(new DocumentStartEvent(false, Optional.empty(), java.util.Map.of()));
    yaml.object(members, 0, FlowStyle.BLOCK);
    yaml.emitter.emit(new DocumentEndEvent(false));
    yaml.emitter.emit(new StreamEndEvent());
    return yaml.text.toString();
  }

  private void object(List<Node> members, int indent, FlowStyle style) {
    emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
    for (Node member : members) {
      scalar(member.name(), ScalarStyle.PLAIN);
      value(member, indent, indent + member.name().length() + 2, style);
    }
    emitter.emit(new MappingEndEvent());
  }

  private void list(Node list, int indent, FlowStyle style) {
    emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
    boolean inline = style == FlowStyle.FLOW
        || (!IN_BLOCKS.contains(list.name())
            && list.items().stream().allMatch(item -> indent + 2 + width(item) <= WIDTH));
    for (Node item : list.items()) {
      if (item.isObject() && inline) {
        object(List.copyOf(item.members().values()), indent, FlowStyle.FLOW);
      } else if (item.isObject()) {
        object(List.copyOf(item.members().values()), indent + 2, FlowStyle.BLOCK);
      } else {
        value(item, indent + 2, indent + 2, style);
      }
    }
    emitter.emit(new SequenceEndEvent());
  }

  /** A value that would begin in a column if it stood on the line of its name. */
  private void value(Node node, int indent, int column, FlowStyle around) {
    boolean fits =
        around == FlowStyle.FLOW || (!isListOfRules(node) && column + width(node) <= WIDTH);
    FlowStyle style = fits ? FlowStyle.FLOW : FlowStyle.BLOCK;
    if (node.isObject()) {
      object(List.copyOf(node.members().values()), indent + 2, style);
    } else if (node.isList()) {
      list(node, indent + 2, style);
    } else if (node.value() instanceof String words) {
      scalar(
          words,
          broken(words)
              ? ScalarStyle.DOUBLE_QUOTED
              : fits ? ScalarStyle.PLAIN : ScalarStyle.FOLDED);
    } else {
      plain(node.value().toString());
    }
  }

  /** Whether each item of a list wants a line of its own. */
  private static boolean isListOfRules(Node node) {
    return IN_BLOCKS.contains(node.name())
        || (node.items().stream().anyMatch(Node::isObject) && !IN_A_ROW.contains(node.name()));
  }

  private void scalar(String words, ScalarStyle style) {
    boolean quoted = RESERVED.matcher(words).matches()
        || (NUMBER.matcher(words).matches() && !Scalars.isDay(words));
    ScalarStyle safe = style == ScalarStyle.PLAIN && quoted ? ScalarStyle.DOUBLE_QUOTED : style;
    emit(words, safe, new ImplicitTuple(!quoted, true));
  }

  /** Whether a text is read as itself without quotes, wherever it stands, dates included. */
  static boolean isBare(String words) {
    return BARE.matcher(words).matches()
        && !RESERVED.matcher(words).matches()
        && (!NUMBER.matcher(words).matches() || Scalars.isDay(words));
  }

  private void plain(String value) {
    emit(value, ScalarStyle.PLAIN, new ImplicitTuple(true, false));
  }

  private void emit(String value, ScalarStyle style, ImplicitTuple implicit) {
    emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), implicit, value, style));
  }

  /** How wide a value is on one line, quotes where there may be some included. */
  private static int width(Node node) {
    if (node.isObject()) {
      return node.members().values().stream()
          .mapToInt(member -> member.name().length() + 4 + width(member))
          .sum();
    }
    if (node.isList()) {
      return 2 + node.items().stream().mapToInt(item -> 2 + width(item)).sum();
    }
    String words = node.value().toString();
    return broken(words) ? TOO_LONG : words.length() + (needsQuotes(words) ? 2 : 0);
  }

  /** Whether a text has line breaks of its own, which folding could not keep apart from those it makes. */
  private static boolean broken(String words) {
    return words.codePoints().anyMatch(c -> c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029);
  }

  private static boolean needsQuotes(String words) {
    return words.contains(", ") || words.contains(": ") || NUMBER.matcher(words).matches();
  }
}
