package org.nrm.examples.show;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Standing;

/** The sources of a mechanism, numbered in the order of its rules, with the rules that rest on each. */
final class SourceList {
  private final Map<Citation, List<String>> places = new LinkedHashMap<>();

  private SourceList() {}

  static SourceList of(ReferralMechanism mechanism) {
    SourceList list = new SourceList();
    mechanism.procedures().forEach(list::add);
    mechanism.duties().forEach(d -> list.add("duty " + d.id(), d.citations()));
    mechanism.leadRules().forEach(l -> list.add("lead " + l.id(), l.citations()));
    mechanism
        .facts()
        .forEach(f ->
            f.presumption().ifPresent(p -> list.add("presumption of " + f.id(), p.citations())));
    return list;
  }

  private void add(Procedure procedure) {
    procedure.stages().forEach(s -> add(procedure, s));
    procedure.transitions().forEach(t -> add(procedure.id() + "/" + t.id(), t.citations()));
  }

  private void add(Procedure procedure, Stage stage) {
    String place = procedure.id() + "/" + stage.id();
    add(place, stage.citations());
    stage.term().ifPresent(t -> add(place + ", its term", t.citations()));
    stage.grants().forEach(g -> add(place + ", " + g.entitlement(), g.citations()));
  }

  private void add(String place, List<Citation> citations) {
    citations.forEach(c -> places.computeIfAbsent(c, k -> new ArrayList<>()).add(place));
  }

  /** The numbers of some citations, in brackets. */
  String marks(List<Citation> citations) {
    List<Citation> all = List.copyOf(places.keySet());
    return citations.stream()
        .map(c -> Integer.toString(all.indexOf(c) + 1))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  List<Citation> citations() {
    return List.copyOf(places.keySet());
  }

  /** The readings and what was only recalled. */
  List<Citation> open() {
    return places.keySet().stream()
        .filter(c -> c.standing() == Standing.READING || c.standing() == Standing.MEMORY)
        .toList();
  }

  /** How many of the rules rest on a text that was read alone, and how many on a reading, or on nothing but memory. */
  String summary() {
    Set<String> rules = new LinkedHashSet<>();
    Set<String> read = new HashSet<>();
    Set<String> told = new HashSet<>();
    Set<String> chosen = new HashSet<>();
    places.forEach((citation, where) -> {
      rules.addAll(where);
      switch (citation.standing()) {
        case STATUTE, TREATY, AGREEMENT -> read.addAll(where);
        case SECONDARY, PRACTICE -> told.addAll(where);
        case READING -> chosen.addAll(where);
        case MEMORY -> {}
      }
    });
    read.removeAll(chosen);
    told.removeAll(chosen);
    told.removeAll(read);
    int open = rules.size() - read.size() - told.size();
    return "Of " + rules.size() + " rules, " + read.size() + " cite a text that was itself read, "
        + told.size() + " an excerpt or an account, and " + open
        + " rest on a reading, or on memory alone.";
  }

  List<String> places(Citation citation) {
    return places.getOrDefault(citation, List.of());
  }
}
