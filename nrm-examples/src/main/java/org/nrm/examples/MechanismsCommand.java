package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.catalogue.Catalogue;
import org.nrm.examples.show.Columns;
import org.nrm.examples.show.InForce;
import org.nrm.mechanism.Overlay;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the shipped mechanisms. */
@Command(
    name = "mechanisms",
    description = "Lists the shipped mechanisms, and the treaties that can be laid over them.")
final class MechanismsCommand implements Callable<Integer> {
  private static final int WIDTH = 140;
  private static final List<String> HEADS =
      List.of("id", "title", "in force", "procedures", "stages", "transitions");

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "MECHANISM",
      arity = "0..*",
      description = "List these alone: shipped ones by their ids, or mechanism or variant files.")
  @SuppressWarnings("NullAway.Init")
  private List<String> named = List.of();

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private VariantOptions variants;

  @Option(names = "--json", description = "Write a JSON array, with the procedures of each.")
  private boolean json;

  @Override
  public Integer call() {
    List<ReferralMechanism> all = listed();
    if (json) {
      nrm.channels()
          .out()
          .println(Json.of(all.stream().map(MechanismsCommand::value).toList()));
    } else {
      List<List<String>> rows = all.stream().map(MechanismsCommand::row).toList();
      Columns.lines(HEADS, rows, WIDTH).forEach(nrm.channels().out()::println);
      if (all.size() > 1) {
        overlays();
      }
    }
    return 0;
  }

  /** The shipped ones unless others are named; the variant alone where one is given and nothing is named. */
  private List<ReferralMechanism> listed() {
    if (named.isEmpty()) {
      return variants
          .over(Optional.empty(), nrm.channels())
          .map(List::of)
          .orElseGet(Catalogue::mechanisms);
    }
    return named.stream().map(name -> variants.over(name, nrm.channels())).toList();
  }

  private void overlays() {
    List<String> treaties =
        Catalogue.overlayIds().stream().map(MechanismId::value).toList();
    if (!treaties.isEmpty()) {
      nrm.channels().out().println();
      nrm.channels()
          .out()
          .println("Can also be laid over another, as MECHANISM" + Overlay.JOINT + "TREATY: "
              + String.join(", ", treaties));
    }
  }

  private static List<String> row(ReferralMechanism m) {
    return List.of(
        m.id().value(),
        m.title(),
        InForce.of(m),
        Integer.toString(m.procedures().size()),
        Integer.toString(
            m.procedures().stream().mapToInt(p -> p.stages().size()).sum()),
        Integer.toString(
            m.procedures().stream().mapToInt(p -> p.transitions().size()).sum()));
  }

  private static Map<String, Object> value(ReferralMechanism m) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("id", m.id().value());
    value.put("title", m.title());
    value.put("jurisdiction", m.jurisdiction().value());
    value.put("inForce", inForce(m));
    value.put("fingerprint", m.fingerprint());
    m.variantOf().ifPresent(base -> value.put("variantOf", base.value()));
    value.put("overlay", Catalogue.overlayIds().contains(m.id()));
    value.put(
        "procedures", m.procedures().stream().map(MechanismsCommand::value).toList());
    return value;
  }

  private static Map<String, String> inForce(ReferralMechanism m) {
    return Stream.of(
            m.inForceSince().map(day -> Map.entry("from", day.toString())),
            m.inForceThrough().map(day -> Map.entry("through", day.toString())))
        .flatMap(java.util.Optional::stream)
        .collect(Collectors.toMap(
            Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static Map<String, Object> value(Procedure p) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("id", p.id().value());
    value.put("stages", p.stages().size());
    value.put("transitions", p.transitions().size());
    return value;
  }
}
