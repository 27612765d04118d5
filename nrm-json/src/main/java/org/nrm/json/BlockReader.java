package org.nrm.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nrm.casefile.CaseEvent;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the lines of a block with one parser as long as each is plainly an event. A line that is not is read by itself, by
 * the {@link EventReader}, which says what is wrong with it. Not safe for use by several threads at once.
 */
final class BlockReader {
  private static final JsonFactory JSON = new JsonFactory();

  private final Lexicon<Pseudonym> pseudonyms = new Lexicon<>(Pseudonym::of, 1 << 13);
  private final Lexicon<EventId> events = new Lexicon<>(EventId::of, 1 << 9);
  private final Lexicon<RoleId> roles = new Lexicon<>(RoleId::of, 1 << 7);
  private final Lexicon<MechanismId> mechanisms = new Lexicon<>(MechanismId::of, 1 << 7);
  private final Lexicon<FactId> facts = new Lexicon<>(FactId::of, 1 << 9);
  private final Lexicon<FactValue> codes = new Lexicon<>(FactValue::of, 1 << 9);
  private final Lexicon<LocalDate> days = new Lexicon<>(Lexicon::day, 1 << 12);
  private final Set<FactId> carried = new HashSet<>();
  private final EventLog.Reading reading;
  private final boolean together;

  /** Reads lines of our own form. */
  BlockReader() {
    this(EventReader::read, true);
  }

  /** Reads lines of another form, each by itself. */
  BlockReader(EventLog.Reading reading) {
    this(reading, false);
  }

  private BlockReader(EventLog.Reading reading, boolean together) {
    this.reading = reading;
    this.together = together;
  }

  /** The lines of a block, blank ones left out. */
  List<LogLine> read(LineBlock block) {
    List<LogLine> lines = new ArrayList<>(block.count());
    int next = 0;
    while (next < block.count()) {
      if (together) {
        next = plain(block, next, lines);
      }
      if (next < block.count()) {
        if (!block.isBlank(next) || block.isTooLong(next)) {
          lines.add(alone(block, next));
        }
        next++;
      }
    }
    return lines;
  }

  private LogLine alone(LineBlock block, int line) {
    long number = block.numberOf(line);
    if (block.isTooLong(line)) {
      return Malformed.of(number, "the line is over 64 KiB: write one event a line", "");
    }
    return block
        .text(line)
        .map(text -> reading.read(number, text))
        .orElseGet(() -> Malformed.of(number, "the line is not UTF-8: save the log as UTF-8", ""));
  }

  /** Reads lines from one on as long as they are plain; the first that is not, or how many there are. */
  private int plain(LineBlock block, int from, List<LogLine> lines) {
    int start = block.startOf(from);
    int end = block.endOf(block.count() - 1);
    int next = from;
    try (JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), block.bytes(), start, end - start)) {
      while (next < block.count()) {
        boolean tooLong = block.isTooLong(next);
        if (!tooLong && block.isBlank(next)) {
          next++;
          continue;
        }
        boolean marked = block.bytes()[block.startOf(next)] == (byte) 0xEF;
        CaseEvent event = tooLong || marked ? null : event(parser);
        if (event == null || !endsOn(parser, start, block, next)) {
          return next;
        }
        lines.add(LogLine.Event.of(block.numberOf(next), event));
        next++;
      }
    } catch (JacksonException e) {
      return next;
    }
    return next;
  }

  /** Whether the parser stands on the line, and nothing follows on it. */
  private static boolean endsOn(JsonParser parser, int start, LineBlock block, int line) {
    int at = start + (int) parser.currentLocation().getByteOffset();
    return at <= block.endOf(line) && block.isBlank(at, block.endOf(line));
  }

  private @Nullable CaseEvent event(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return null;
    }
    CaseEvent.Builder event = new CaseEvent.Builder();
    int seen = 0;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      int member = member(parser, event);
      if (member == 0 || (seen & member) != 0) {
        return null;
      }
      seen |= member;
    }
    return (seen & Member.REQUIRED) == Member.REQUIRED ? event.build() : null;
  }

  /** Reads a member; its bit, or 0 if it is not plain. */
  private int member(JsonParser parser, CaseEvent.Builder event) {
    int member = Member.of(parser.currentName());
    JsonToken token = parser.nextToken();
    if (member == Member.FACTS) {
      return token == JsonToken.START_OBJECT && facts(parser, event) ? member : 0;
    }
    if (token != JsonToken.VALUE_STRING) {
      return 0;
    }
    char[] text = parser.getStringCharacters();
    int from = parser.getStringOffset();
    int length = parser.getStringLength();
    boolean read = switch (member) {
      case Member.CASE -> given(pseudonyms.of(text, from, length), event::caseId);
      case Member.KEY -> given(pseudonyms.of(text, from, length), event::key);
      case Member.EVENT -> given(events.of(text, from, length), event::type);
      case Member.BY -> given(roles.of(text, from, length), event::by);
      case Member.MECHANISM -> given(mechanisms.of(text, from, length), event::mechanism);
      case Member.ON -> given(days.of(text, from, length), event::on);
      default -> false;
    };
    return read ? member : 0;
  }

  private static <T> boolean given(@Nullable T value, java.util.function.Consumer<T> to) {
    if (value == null) {
      return false;
    }
    to.accept(value);
    return true;
  }

  private boolean facts(JsonParser parser, CaseEvent.Builder event) {
    carried.clear();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      FactId fact = facts.of(
          parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
      FactValue value = fact == null ? null : value(parser);
      if (fact == null || value == null || !carried.add(fact)) {
        return false;
      }
      event.putFacts(fact, value);
    }
    return true;
  }

  private @Nullable FactValue value(JsonParser parser) {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return FactValue.of(token == JsonToken.VALUE_TRUE);
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return parser.getNumberType() == JsonParser.NumberType.INT && parser.getIntValue() >= 0
          ? FactValue.of(parser.getIntValue())
          : null;
    }
    if (token != JsonToken.VALUE_STRING) {
      return null;
    }
    char[] text = parser.getStringCharacters();
    int from = parser.getStringOffset();
    int length = parser.getStringLength();
    if (length > 0 && text[from] >= '0' && text[from] <= '9') {
      LocalDate day = days.of(text, from, length);
      return day == null ? null : FactValue.of(day);
    }
    return codes.of(text, from, length);
  }

  /** The members of a line, a bit each. */
  private static final class Member {
    static final int CASE = 1;
    static final int MECHANISM = 2;
    static final int EVENT = 4;
    static final int ON = 8;
    static final int BY = 16;
    static final int FACTS = 32;
    static final int KEY = 64;
    static final int REQUIRED = CASE | EVENT | ON | BY;

    static int of(String name) {
      return switch (name) {
        case "case" -> CASE;
        case "mechanism" -> MECHANISM;
        case "event" -> EVENT;
        case "on" -> ON;
        case "by" -> BY;
        case "facts" -> FACTS;
        case "key" -> KEY;
        default -> 0;
      };
    }
  }
}
