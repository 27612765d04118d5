package org.nrm.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nrm.identification.Classification;
import org.nrm.identification.Suspicion;

/**
 * What is known of a person, to be read against a definition of trafficking or by the criteria of a hotline, in JSON.
 *
 * <pre>{@code
 * {"definition": "eu-2026", "act": ["recruitment", "transfer"], "means": "none", "purpose": "begging", "child": true}
 * }</pre>
 *
 * <p>Members that are left out are not known. Whether all fits together is found out when it is judged.
 */
public final class Experiences {
  private final Map<String, Node> members;
  private final Faults faults;

  private Experiences(Map<String, Node> members, Faults faults) {
    this.members = members;
    this.faults = faults;
  }

  /**
   * Reads a file.
   *
   * @param text the document, of the schema {@code experience}
   * @param fileName what to call it in faults
   * @return what it tells
   * @throws JsonFaultException if the document is not JSON or is no object
   */
  public static Experiences read(String text, String fileName) {
    Faults faults = new Faults(Optional.of(fileName));
    Node document = DocumentParser.json(text, faults);
    if (!document.isObject()) {
      faults.add(
          document,
          "`document` is not an object: write one with members such as `definition` and `act`");
      faults.raise();
    }
    return new Experiences(document.members(), faults);
  }

  /**
   * Takes what was told without a file.
   *
   * @param members words by member
   * @return what they tell
   */
  public static Experiences of(Map<String, List<String>> members) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    members.forEach((name, words) -> nodes.put(
        name,
        Node.outside(
            new Node.Items(words.stream().map(w -> Node.outside(w, name)).toList()), name)));
    return new Experiences(nodes, new Faults(Optional.empty()));
  }

  /**
   * Adds what was told beside a file.
   *
   * @param more words by member; a member that the file has too is a fault
   * @return both
   */
  public Experiences and(Map<String, List<String>> more) {
    Map<String, Node> both = new LinkedHashMap<>(members);
    Faults found = faults.copy();
    of(more).members.forEach((name, node) -> {
      Node here = both.putIfAbsent(name, node);
      if (here != null) {
        found.add(here, Quoted.of(name) + " is given by the file and as an option: give it once");
      }
    });
    return new Experiences(both, found);
  }

  /**
   * Judges what is known by what it names.
   *
   * @param byDefinition takes what a definition says
   * @param byCriteria takes what criteria say
   * @param <R> what both give
   * @return what the one that applies gives
   * @throws JsonFaultException with every fault, if something of it is wrong
   */
  public <R> R fold(
      Function<? super Classification, ? extends R> byDefinition,
      Function<? super Suspicion, ? extends R> byCriteria) {
    Faults found = faults.copy();
    ExperienceReader reader = new ExperienceReader(members, found);
    Optional<Classification> classification = reader.classification();
    Optional<Suspicion> suspicion = reader.suspicion();
    found.raise();
    Optional<R> first = classification.map(byDefinition);
    return first.isPresent() ? first.get() : byCriteria.apply(suspicion.orElseThrow());
  }
}
