package org.nrm.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nrm.catalogue.Catalogue;
import org.nrm.examples.show.Names;
import org.nrm.examples.show.Picture;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;

/** Makes the pages of reference from the shipped mechanisms: by path under docs/reference, pages and pictures. */
final class ReferencePages {
  private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");

  private ReferencePages() {}

  static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    Map<String, String> pictures = pictureNames();
    for (ReferralMechanism mechanism : Catalogue.mechanisms()) {
      String id = mechanism.id().value();
      String page = Programs.run("$ nrm show " + id + " --as markdown").lines().stream()
          .map(line -> withPicture(line, id, pictures))
          .collect(Collectors.joining("\n", note("nrm show " + id + " --as markdown"), "\n"));
      pages.put(id + ".md", page);
    }
    pages.put("open-readings.md", OpenReadings.page());
    return pages;
  }

  static String note(String origin) {
    return "<!-- Made from the shipped mechanisms (" + origin + "): do not edit. -->\n\n";
  }

  private static String withPicture(String line, String id, Map<String, String> pictures) {
    Optional<String> procedure = Optional.of(line)
        .filter(l -> l.startsWith("## Procedure "))
        .map(l -> l.substring("## Procedure ".length(), l.indexOf(':')));
    return procedure
        .map(p -> line + "\n\n[Picture of " + p + "](pictures/" + pictures.get(id + "-" + p) + ")")
        .orElse(line);
  }

  /** Pictures by file name. A procedure that says the same in two mechanisms is drawn once. */
  static Map<String, String> pictures() {
    Map<String, String> drawn = new LinkedHashMap<>();
    drawAll(drawn, new HashMap<>());
    return drawn;
  }

  private static Map<String, String> pictureNames() {
    Map<String, String> names = new HashMap<>();
    drawAll(new LinkedHashMap<>(), names);
    return names;
  }

  private static void drawAll(Map<String, String> drawn, Map<String, String> names) {
    Map<List<String>, String> known = new HashMap<>();
    List<ReferralMechanism> newestFirst = new ArrayList<>(Catalogue.mechanisms());
    java.util.Collections.reverse(newestFirst);
    for (ReferralMechanism mechanism : newestFirst) {
      for (Procedure procedure : mechanism.procedures()) {
        String svg = Picture.svg(new Names(mechanism, false), List.of(procedure));
        String place = mechanism.id() + "-" + procedure.id();
        String file = known.computeIfAbsent(words(svg), k -> place + ".svg");
        names.put(place, file);
        if (file.equals(place + ".svg")) {
          drawn.put(file, svg);
        }
      }
    }
  }

  /** What a picture says, whatever the fonts that it was measured with. */
  static List<String> words(String svg) {
    return TEXT.matcher(svg)
        .results()
        .map(text -> text.group(1).replace("&#160;", " ").replace('\u00a0', ' ').strip())
        .sorted()
        .toList();
  }
}
