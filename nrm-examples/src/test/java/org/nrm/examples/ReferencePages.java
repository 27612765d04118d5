package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.catalogue.Catalogue;
import org.nrm.examples.show.InForce;
import org.nrm.examples.show.Picture;
import org.nrm.json.diagram.Names;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;

/** Makes the pages of reference from the shipped mechanisms: by path under docs/reference, pages and pictures. */
final class ReferencePages {
  private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");

  private ReferencePages() {}

  static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    for (ReferralMechanism mechanism : Catalogue.mechanisms()) {
      String id = mechanism.id().value();
      String page = Programs.run("$ nrm show " + id + " --as markdown").lines().stream()
          .map(line -> withPicture(line, id))
          .collect(Collectors.joining(
              "\n",
              note("nrm show " + id + " --as markdown"),
              "\n" + ScenarioExamples.of(mechanism.id())));
      pages.put(id + ".md", page);
    }
    pages.put("mechanisms.md", list());
    pages.put("open-readings.md", OpenReadings.page());
    pages.put("interchange-codes.md", InterchangeCodes.page());
    pages.put("changes.md", ChangesPage.page());
    return pages;
  }

  /** All mechanisms, each with a link to its page, and the treaties that can be laid over them. */
  private static String list() {
    StringBuilder page = new StringBuilder(note("nrm mechanisms"))
        .append("# Mechanisms\n\n")
        .append(
            "| mechanism | what it is | applies in | in force | rests on a text that was read |\n")
        .append("| --- | --- | --- | --- | --- |\n");
    for (ReferralMechanism m : Catalogue.mechanisms()) {
      page.append("| [" + m.id() + "](" + m.id() + ".md) | " + m.title() + " | " + m.jurisdiction()
          + " | " + InForce.of(m) + " | " + OpenReadings.shareRead(m) + " % |\n");
    }
    page.append("\n## Treaties that can be laid over others\n\n")
        .append(
            "A name `MECHANISM-under-TREATY`, such as `belgium-2017-under-coe-2005`, is a mechanism ")
        .append("with the treaty laid over it, for every command.\n\n");
    Catalogue.overlayIds().forEach(id -> page.append("- [" + id + "](" + id + ".md)\n"));
    return page.toString();
  }

  static String note(String origin) {
    return "<!-- Made from the shipped mechanisms (" + origin + "): do not edit. -->\n\n";
  }

  private static String withPicture(String line, String id) {
    Optional<String> procedure = Optional.of(line)
        .filter(l -> l.startsWith("## Procedure "))
        .map(l -> l.substring("## Procedure ".length(), l.indexOf(':')));
    return procedure
        .map(p -> line + "\n\n[Picture of " + p + "](pictures/" + id + "-" + p + ".svg)")
        .orElse(line);
  }

  /** Pictures by file name. */
  static Map<String, String> pictures() {
    Map<String, String> drawn = new LinkedHashMap<>();
    for (ReferralMechanism mechanism : Catalogue.mechanisms()) {
      for (Procedure procedure : mechanism.procedures()) {
        drawn.put(
            mechanism.id() + "-" + procedure.id() + ".svg",
            Picture.svg(new Names(mechanism, false), List.of(procedure)));
      }
    }
    return drawn;
  }

  /** The words of a picture, whatever the fonts that it was measured with. */
  static List<String> words(String svg) {
    return TEXT.matcher(svg)
        .results()
        .map(text -> text.group(1).replace("&#160;", " ").replace('\u00a0', ' '))
        .flatMap(line -> Stream.of(line.strip().split("\\s+")))
        .sorted()
        .toList();
  }
}
