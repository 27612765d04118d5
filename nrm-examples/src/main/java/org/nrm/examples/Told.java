package org.nrm.examples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nrm.identification.Age;
import org.nrm.identification.Classification;
import org.nrm.identification.Element;
import org.nrm.identification.Experience;
import org.nrm.identification.HotlineCriteria;
import org.nrm.identification.HotlineReport;
import org.nrm.identification.Suspicion;
import org.nrm.identification.TraffickingCodes;
import org.nrm.identification.TraffickingDefinition;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Nearest;

/** What was told of a person, by member as a file or the options of a command give it; what is unknown is left out. */
final class Told {
  static final List<String> EXPERIENCE = List.of(
      "definition",
      "act",
      "means",
      "purpose",
      "child",
      "reasons-to-believe-child",
      "surrogate-mother-child",
      "consent",
      "exploitation-begun");
  static final List<String> REPORT =
      List.of("criteria", "yes", "no", "finding", "escaped-on", "reported-on");
  private static final int LONGEST = 40;

  private final Map<String, Object> members;

  private Told(Map<String, Object> members) {
    this.members = members;
  }

  static Told of(Map<String, Object> members) {
    if (members.containsKey("definition") == members.containsKey("criteria")) {
      throw new WrongUse(
          "say by what to classify: give either `definition` or `criteria`" + available());
    }
    List<String> known = members.containsKey("criteria") ? REPORT : EXPERIENCE;
    members.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
      throw new WrongUse("`" + clipped(name) + "` does not go with `" + known.get(0) + "`"
          + Nearest.hint(clipped(name), known));
    });
    return new Told(members);
  }

  boolean byCriteria() {
    return members.containsKey("criteria");
  }

  private static String available() {
    return ": there are " + String.join(", ", definitions()) + " and, as criteria, "
        + String.join(", ", criteria());
  }

  private static List<String> definitions() {
    return TraffickingDefinition.ALL.stream().map(TraffickingDefinition::id).toList();
  }

  private static List<String> criteria() {
    return HotlineCriteria.ALL.stream().map(HotlineCriteria::id).toList();
  }

  // ---- an experience, by a definition

  Classification classification() {
    String id = text("definition").orElse("");
    return TraffickingDefinition.find(id)
        .orElseThrow(() -> unknown("definition", id, definitions()))
        .classify(experience());
  }

  private Experience experience() {
    return Experience.unknown()
        .withAct(element("act", TraffickingCodes.ACTS))
        .withMeans(element("means", TraffickingCodes.MEANS))
        .withPurpose(element("purpose", TraffickingCodes.PURPOSES))
        .withAge(age())
        .withSurrogateMotherIsChild(yesOrNo("surrogate-mother-child"))
        .withConsented(yesOrNo("consent"))
        .withExploitationBegun(yesOrNo("exploitation-begun"));
  }

  private Element element(String name, List<Code> known) {
    List<String> told = texts(name);
    if (told.isEmpty()) {
      return Element.unknown();
    }
    if (told.contains("none")) {
      if (told.size() > 1) {
        throw new WrongUse("`" + name + "` is none and something: give codes or `none` alone");
      }
      return Element.excluded();
    }
    Set<Code> codes = new LinkedHashSet<>();
    told.forEach(code -> codes.add(known.stream()
        .filter(k -> k.id().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(name, code, known.stream().map(Code::id).toList()))));
    return Element.established(codes);
  }

  private Age age() {
    boolean reasons = yesOrNo("reasons-to-believe-child").orElse(false);
    String child = word("child").orElse("uncertain");
    Age uncertain = reasons ? Age.UNCERTAIN_WITH_REASONS : Age.UNKNOWN;
    return switch (child) {
      case "yes" -> Age.CHILD;
      case "no" -> Age.ADULT;
      case "uncertain" -> uncertain;
      default -> throw unknown("answer to `child`", child, List.of("yes", "no", "uncertain"));
    };
  }

  // ---- a report, by criteria

  Suspicion suspicion() {
    String id = text("criteria").orElse("");
    HotlineCriteria found =
        HotlineCriteria.find(id).orElseThrow(() -> unknown("criteria", id, criteria()));
    return found.assess(report(found));
  }

  private HotlineReport report(HotlineCriteria criteria) {
    HotlineReport report = HotlineReport.nothing();
    for (String answer : List.of("yes", "no")) {
      for (String id : texts(answer)) {
        FactType fact = criterion(criteria, id);
        if (report.answers().containsKey(fact.id()) && answer.equals("no")) {
          throw new WrongUse("`" + id + "` is answered by yes and by no: give one answer");
        }
        report = report.with(fact, answer.equals("yes"));
      }
    }
    report = report.withDays(day("escaped-on"), day("reported-on"));
    Optional<String> finding = text("finding");
    return finding.isEmpty() ? report : report.withFinding(confirms(finding.get()));
  }

  private static FactType criterion(HotlineCriteria criteria, String id) {
    return criteria.facts().stream()
        .filter(f -> f.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(
            "criterion", id, criteria.facts().stream().map(f -> f.id().value()).toList()));
  }

  private static boolean confirms(String finding) {
    return switch (finding) {
      case "confirmed" -> true;
      case "refuted" -> false;
      default -> throw unknown("finding", finding, List.of("confirmed", "refuted"));
    };
  }

  // ---- members

  private Optional<String> text(String name) {
    List<String> all = texts(name);
    if (all.size() > 1) {
      throw new WrongUse("`" + name + "` is given more than once: give it once");
    }
    return all.stream().findFirst();
  }

  private List<String> texts(String name) {
    Object value = members.get(name);
    if (value == null) {
      return List.of();
    }
    List<?> all = value instanceof List<?> list ? list : List.of(value);
    return all.stream().map(item -> textOf(name, item)).toList();
  }

  private static String textOf(String name, Object item) {
    if (item instanceof String text) {
      return text;
    }
    if (item instanceof Boolean answer) {
      return answer ? "yes" : "no";
    }
    throw new WrongUse("`" + name + "` is neither a text nor a list of texts: write a code");
  }

  private Optional<String> word(String name) {
    return text(name).map(t -> t.toLowerCase(Locale.ROOT));
  }

  private Optional<Boolean> yesOrNo(String name) {
    return word(name).map(answer -> switch (answer) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw unknown("answer to `" + name + "`", answer, List.of("yes", "no"));
    });
  }

  private Optional<LocalDate> day(String name) {
    return text(name).map(day -> {
      try {
        return LocalDate.parse(day);
      } catch (DateTimeParseException e) {
        throw new WrongUse("`" + name + "` is not a date: `" + clipped(day) + "`");
      }
    });
  }

  private static WrongUse unknown(String what, String given, List<String> known) {
    String clipped = clipped(given);
    return new WrongUse("no " + what + " `" + clipped + "`" + Nearest.hint(clipped, known));
  }

  private static String clipped(String text) {
    String line = text.replaceAll("[\\p{Cntrl}`]", "?");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }
}
