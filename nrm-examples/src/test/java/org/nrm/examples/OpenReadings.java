package org.nrm.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Standing;

/** The page that lists what was chosen where the law is silent or was not read, and what was only recalled. */
final class OpenReadings {
  private final Map<Citation, List<String>> places = new LinkedHashMap<>();

  private OpenReadings() {}

  static String page() {
    StringBuilder page = new StringBuilder(ReferencePages.note("citations that are open"))
        .append("# Open readings\n\n")
        .append(
            "Every rule that rests on the library's own choice (READING) or on memory (MEMORY). ")
        .append("Each is a question for somebody who can read the source.\n");
    OpenReadings before = new OpenReadings();
    for (ReferralMechanism mechanism : Catalogue.mechanisms()) {
      OpenReadings open = of(mechanism);
      page.append("\n## ").append(mechanism.id()).append("\n\n").append(open.text(before));
      before = open;
    }
    page.append("\n## Pending cases when the law changes\n\n");
    Catalogue.mechanisms().stream()
        .map(ReferralMechanism::jurisdiction)
        .distinct()
        .forEach(j -> Catalogue.line(j)
            .ifPresent(line ->
                line.citations().forEach(c -> page.append(entry(c, List.of("versions of " + j))))));
    return page.toString();
  }

  /** How many of a hundred rules cite a text that was itself read, and no reading. */
  static long shareRead(ReferralMechanism mechanism) {
    List<List<Citation>> rules = new ArrayList<>();
    for (Procedure procedure : mechanism.procedures()) {
      procedure.stages().forEach(s -> rules.add(s.citations()));
      procedure.transitions().forEach(t -> rules.add(t.citations()));
    }
    mechanism.duties().forEach(d -> rules.add(d.citations()));
    long read = rules.stream()
        .filter(cited -> cited.stream().anyMatch(c -> c.standing().verified()))
        .filter(cited -> cited.stream().noneMatch(c -> c.standing() == Standing.READING))
        .count();
    return Math.round(100.0 * read / rules.size());
  }

  private static OpenReadings of(ReferralMechanism mechanism) {
    OpenReadings open = new OpenReadings();
    mechanism.procedures().forEach(open::add);
    mechanism.duties().forEach(d -> open.add("duty " + d.id(), d.citations()));
    mechanism.leadRules().forEach(l -> open.add("lead " + l.id(), l.citations()));
    mechanism
        .facts()
        .forEach(f ->
            f.presumption().ifPresent(p -> open.add("presumption of " + f.id(), p.citations())));
    return open;
  }

  private void add(Procedure procedure) {
    for (Stage stage : procedure.stages()) {
      String place = procedure.id() + "/" + stage.id();
      add(place, stage.citations());
      stage.term().ifPresent(t -> add("term of " + place, t.citations()));
      stage.grants().forEach(g -> add(g.entitlement() + " in " + place, g.citations()));
    }
    procedure.transitions().forEach(t -> add(procedure.id() + "/" + t.id(), t.citations()));
  }

  private void add(String place, List<Citation> citations) {
    citations.stream()
        .filter(c -> c.standing() == Standing.READING || c.standing() == Standing.MEMORY)
        .forEach(c -> places.computeIfAbsent(c, k -> new ArrayList<>()).add(place));
  }

  /** The entries, without those that the mechanism before has too. */
  private String text(OpenReadings before) {
    Map<Citation, List<String>> own = new LinkedHashMap<>(places);
    own.entrySet().removeIf(e -> e.getValue().equals(before.places.get(e.getKey())));
    int same = places.size() - own.size();
    return own.entrySet().stream()
            .map(e -> entry(e.getKey(), e.getValue()))
            .collect(Collectors.joining())
        + (same == 0 ? "" : "The same " + same + " as in the version before.\n")
        + (places.isEmpty() ? "None.\n" : "");
  }

  private static String entry(Citation citation, List<String> places) {
    StringBuilder entry = new StringBuilder("- " + citation.standing() + " " + citation.text());
    citation.note().ifPresent(n -> entry.append("\n  - chosen: ").append(n));
    citation.otherwise().ifPresent(o -> entry.append("\n  - also possible: ").append(o));
    return entry + "\n  - rests on it: " + String.join(", ", places) + "\n";
  }
}
