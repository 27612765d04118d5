package org.nrm.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Position;
import org.nrm.casefile.RefusalCode;
import org.nrm.mechanism.Procedure;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;

/** Compares what several mechanisms make of one event. */
final class Comparison {
  private static final String NONE = "none";

  private final List<CaseFile> files;
  private final List<DivergentPoint> points = new ArrayList<>();

  private Comparison(List<CaseFile> files) {
    this.files = files;
  }

  /** A procedure, or one instance of it. */
  private record Course(ProcedureId procedure, Optional<Pseudonym> key) {
    String text() {
      return procedure + key.map(k -> " " + k).orElse("");
    }
  }

  /** How some accept and others refuse, if they do. */
  static Optional<DivergenceKind> verdicts(List<Outcome> outcomes) {
    long accepted = outcomes.stream().filter(Outcome::isAccepted).count();
    if (accepted == 0 || accepted == outcomes.size()) {
      return Optional.empty();
    }
    boolean unknown = outcomes.stream()
        .anyMatch(o -> o.fold(a -> false, r -> r.code() == RefusalCode.UNKNOWN_EVENT));
    return Optional.of(unknown ? DivergenceKind.UNKNOWN_EVENT : DivergenceKind.VERDICT);
  }

  /** What is otherwise afterwards; nothing unless all accept. */
  static List<DivergentPoint> of(List<Outcome> outcomes) {
    if (!outcomes.stream().allMatch(Outcome::isAccepted)) {
      return List.of();
    }
    Comparison comparison = new Comparison(outcomes.stream()
        .map(o -> o.fold(accepted -> accepted.next(), refused -> refused.file()))
        .toList());
    comparison.courses().forEach(comparison::stages);
    comparison.courses().forEach(comparison::terms);
    comparison.entitlements();
    comparison.courses().forEach(comparison::documents);
    return comparison.points;
  }

  private Set<Course> courses() {
    return files.stream()
        .flatMap(file -> file.positions().stream())
        .map(p -> new Course(p.procedure(), p.key()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void stages(Course course) {
    boolean known =
        files.stream().allMatch(f -> f.mechanism().procedure(course.procedure()).isPresent());
    if (known || files.stream().anyMatch(file -> isUnderWay(file, course))) {
      differing(
          DivergenceKind.STAGES,
          course.text(),
          files.stream()
              .map(file -> position(file, course).map(p -> p.stage().value()).orElse(NONE))
              .toList());
    }
  }

  private static boolean isUnderWay(CaseFile file, Course course) {
    Optional<Procedure> procedure = file.mechanism().procedure(course.procedure());
    return position(file, course)
        .filter(p -> !p.stage().equals(procedure.orElseThrow().initial()))
        .isPresent();
  }

  private void terms(Course course) {
    if (together(course)) {
      differing(
          DivergenceKind.TERMS,
          course.text(),
          files.stream().map(file -> days(position(file, course).orElseThrow())).toList());
    }
  }

  /** Whether the course stands in one and the same stage everywhere. */
  private boolean together(Course course) {
    List<Optional<Position>> positions =
        files.stream().map(file -> position(file, course)).toList();
    return positions.stream().allMatch(Optional::isPresent)
        && positions.stream().map(p -> p.orElseThrow().stage()).distinct().count() == 1;
  }

  private static String days(Position position) {
    return position.stage() + " since " + position.since()
        + position.validThrough().map(day -> " through " + day).orElse("");
  }

  private void entitlements() {
    List<Set<EntitlementId>> held = files.stream()
        .map(file -> file.entitlements().stream()
            .map(e -> e.entitlement())
            .collect(
                Collectors.<EntitlementId, Set<EntitlementId>>toCollection(LinkedHashSet::new)))
        .toList();
    Set<EntitlementId> all = new LinkedHashSet<>();
    held.forEach(all::addAll);
    all.forEach(entitlement -> differing(
        DivergenceKind.ENTITLEMENTS,
        entitlement.value(),
        held.stream().map(h -> h.contains(entitlement) ? "yes" : "no").toList()));
  }

  private void documents(Course course) {
    if (together(course)) {
      differing(
          DivergenceKind.DOCUMENTS,
          course.text(),
          files.stream().map(file -> document(file, course)).toList());
    }
  }

  private static String document(CaseFile file, Course course) {
    return position(file, course)
        .flatMap(p -> file.mechanism()
            .procedure(course.procedure())
            .flatMap(procedure -> procedure.stage(p.stage())))
        .flatMap(stage -> stage.document())
        .orElse(NONE);
  }

  private void differing(DivergenceKind kind, String what, List<String> found) {
    if (found.stream().distinct().count() > 1) {
      points.add(ImmutableDivergentPoint.of(kind, what, found));
    }
  }

  private static Optional<Position> position(CaseFile file, Course course) {
    return file.position(course.procedure(), course.key());
  }
}
