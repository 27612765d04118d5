package org.nrm.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.protection.Consent;
import org.nrm.protection.DisclosedView;
import org.nrm.protection.DisclosureRequest;
import org.nrm.protection.Omission;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.StageId;

/** A file that differs from another at random, but only in what a view of that other says it leaves out. */
final class Retouched {
  private final CaseFile original;
  private final ReferralMechanism mechanism;
  private final ProcedureId consent;
  private final Random random;
  private final boolean public_;
  private final Set<String> facts;
  private final Set<String> procedures;
  private final boolean stages;
  private final boolean days;

  Retouched(CaseFile original, DisclosedView view, DisclosureRequest request, Random random) {
    this.original = original;
    this.mechanism = original.mechanism();
    this.consent = Consent.to(request.purpose()).procedure();
    this.random = random;
    this.public_ =
        view.omissions().stream().anyMatch(o -> o.kind() == Omission.Kind.EVERYTHING_ELSE);
    this.facts = left(view, Omission.Kind.FACT);
    this.procedures = left(view, Omission.Kind.PROCEDURE);
    this.stages = view.omissions().stream().anyMatch(o -> o.kind() == Omission.Kind.STAGES);
    this.days = view.omissions().stream().anyMatch(o -> o.kind() == Omission.Kind.DAYS);
  }

  private static Set<String> left(DisclosedView view, Omission.Kind kind) {
    return view.omissions().stream()
        .filter(o -> o.kind() == kind)
        .flatMap(o -> o.id().stream())
        .collect(Collectors.toSet());
  }

  /** The file with the consent of a request given, where the mechanism keeps it. */
  static CaseFile given(CaseFile file, DisclosureRequest request) {
    ProcedureId consent = Consent.to(request.purpose()).procedure();
    Optional<Procedure> kept = file.mechanism().procedure(consent);
    if (kept.isEmpty()) {
      return file;
    }
    List<Position> positions = new ArrayList<>(file.positions());
    positions.removeIf(p -> p.procedure().equals(consent));
    positions.add(new Position.Builder()
        .procedure(consent)
        .key(kept.get().multiplicity() == Multiplicity.MANY ? request.key() : Optional.empty())
        .stage(Consent.GIVEN)
        .since(file.opened())
        .build());
    return restored(file, file.facts(), positions);
  }

  CaseFile file() {
    return restored(original, facts(), positions());
  }

  private static CaseFile restored(
      CaseFile file, Map<FactId, Established> facts, List<Position> positions) {
    return CaseFile.restore(
        file.mechanism(), file.caseId(), file.opened(), file.asOf(), facts, positions, List.of());
  }

  private Map<FactId, Established> facts() {
    Map<FactId, Established> held = new LinkedHashMap<>();
    List<FactType> types = new ArrayList<>(mechanism.facts());
    Collections.shuffle(types, random);
    for (FactType type : types) {
      Established own = original.facts().get(type.id());
      if (public_ || facts.contains(type.id().value())) {
        if (type.scope() == FactScope.CASE && random.nextBoolean()) {
          held.put(type.id(), Established.of(any(type), day()));
        }
      } else if (own != null) {
        held.put(type.id(), days ? Established.of(own.value(), day()) : own);
      }
    }
    return held;
  }

  private List<Position> positions() {
    List<Position> held = new ArrayList<>();
    for (Procedure procedure : mechanism.procedures()) {
      List<Position> own = original.positions().stream()
          .filter(p -> p.procedure().equals(procedure.id()))
          .toList();
      if (procedure.id().equals(consent) || public_) {
        held.addAll(own);
      } else if (procedures.contains(procedure.id().value())) {
        held.addAll(anew(procedure));
      } else {
        own.forEach(p -> held.add(touched(procedure, p, held.size())));
      }
    }
    return held;
  }

  private List<Position> anew(Procedure procedure) {
    int times = procedure.multiplicity() == Multiplicity.MANY ? random.nextInt(3) : 1;
    List<Position> anew = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Position.Builder position = new Position.Builder()
          .procedure(procedure.id())
          .stage(pick(procedure.stages()).id())
          .since(day());
      if (procedure.multiplicity() == Multiplicity.MANY) {
        position.key(Pseudonym.of("n" + i));
      }
      later().ifPresent(position::validThrough);
      anew.add(position.build());
    }
    return anew;
  }

  private Position touched(Procedure procedure, Position own, int number) {
    Position.Builder position =
        new Position.Builder().procedure(own.procedure()).stage(own.stage()).since(own.since());
    position.key(own.key()).validThrough(own.validThrough());
    if (stages) {
      position.stage(alike(procedure, own.stage()));
      own.key().ifPresent(k -> position.key(Pseudonym.of("r" + random.nextInt(9) + number)));
    }
    if (days) {
      position.since(day()).validThrough(later());
    }
    return position.build();
  }

  private StageId alike(Procedure procedure, StageId stage) {
    return pick(procedure.stages().stream()
            .filter(s -> s.meaning().equals(procedure.stage(stage).flatMap(Stage::meaning)))
            .toList())
        .id();
  }

  private LocalDate day() {
    int span = (int) ChronoUnit.DAYS.between(original.opened(), original.asOf());
    return original.opened().plusDays(random.nextInt(span + 1));
  }

  private Optional<LocalDate> later() {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(original.asOf().plusDays(random.nextInt(90)));
  }

  private FactValue any(FactType fact) {
    return switch (fact.kind()) {
      case FLAG -> FactValue.of(random.nextBoolean());
      case CHOICE -> FactValue.of(pick(fact.codes()).id());
      case COUNT -> FactValue.of(random.nextInt(4));
      case DATE -> FactValue.of(day());
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
