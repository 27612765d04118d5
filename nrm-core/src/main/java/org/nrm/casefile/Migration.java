package org.nrm.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/**
 * Moves case files from one mechanism to another, as from one version of a law to the next. Stages, facts and duties with
 * the same id correspond; stages that are called otherwise are given a counterpart. What was granted keeps its dates. Duties
 * and counts of uses that the target does not know fall away.
 */
@Value.Immutable
public abstract sealed class Migration permits ImmutableMigration {
  Migration() {}

  /** {@return the mechanism that files come from} */
  public abstract ReferralMechanism origin();

  /** {@return the mechanism that files go to} */
  public abstract ReferralMechanism target();

  /** {@return stages of the origin, as {@code residence/reflection}, with the stages of the target that they become} */
  public abstract Map<String, StageId> counterparts();

  /** {@return facts that files may lose where the target cannot hold them} */
  public abstract Set<FactId> forgotten();

  /**
   * Obtains a migration in which everything corresponds by its id.
   *
   * @param origin the mechanism that files come from
   * @param target the mechanism that files go to
   * @return the migration
   */
  public static Migration between(ReferralMechanism origin, ReferralMechanism target) {
    return ImmutableMigration.of(origin, target, Map.of(), Set.of());
  }

  /**
   * Obtains this migration with a counterpart for a stage.
   *
   * @param stage a stage of the origin
   * @param becomes the stage of the target, in the same procedure, that it becomes
   * @return the migration
   */
  public final Migration with(Place stage, StageId becomes) {
    Map<String, StageId> more = new LinkedHashMap<>(counterparts());
    more.put(stage.text(), becomes);
    return ImmutableMigration.of(origin(), target(), more, forgotten());
  }

  /**
   * Obtains this migration, in which a fact is let go where the target cannot hold it.
   *
   * @param fact the fact
   * @return the migration
   */
  public final Migration forgetting(FactId fact) {
    Set<FactId> more = new LinkedHashSet<>(forgotten());
    more.add(fact);
    return ImmutableMigration.of(origin(), target(), counterparts(), more);
  }

  /**
   * Moves a file.
   *
   * @param <R> what comes out
   * @param file a file of the origin
   * @param moved takes the file under the target
   * @param stuck takes the reasons why it cannot be moved, each on one line; at least one
   * @return what the one that fits gives
   * @throws IllegalArgumentException if the file is not one of the origin
   */
  public final <R> R move(
      CaseFile file, Function<CaseFile, R> moved, Function<List<String>, R> stuck) {
    if (!file.mechanism().fingerprint().equals(origin().fingerprint())) {
      throw new IllegalArgumentException("the file is under `" + file.mechanism()
          + "` and this migration is from `" + origin() + "`: use the migration that fits");
    }
    List<String> reasons = new ArrayList<>();
    List<Position> positions = positions(file, reasons);
    Map<FactId, Established> facts = facts(file, reasons);
    List<OpenDuty> duties = file.duties().stream()
        .filter(d -> target().duties().stream().anyMatch(known -> known.id().equals(d.duty())))
        .toList();
    if (!reasons.isEmpty()) {
      return stuck.apply(reasons);
    }
    return moved.apply(CaseFile.restore(
        target(), file.caseId(), file.opened(), file.asOf(), facts, positions, duties));
  }

  private List<Position> positions(CaseFile file, List<String> reasons) {
    List<Position> positions = new ArrayList<>();
    file.positions().forEach(position -> counterpart(position, reasons).ifPresent(positions::add));
    CaseFile.open(target(), file.caseId(), file.asOf()).positions().stream()
        .filter(p -> positions.stream().noneMatch(known -> known.procedure().equals(p.procedure())))
        .forEach(positions::add);
    return positions.stream()
        .sorted(Comparator.comparingInt(
            p -> target().procedures().indexOf(target().procedure(p.procedure()).orElseThrow())))
        .toList();
  }

  private Optional<Position> counterpart(Position position, List<String> reasons) {
    StageId stage = counterpart(position, position.stage());
    Optional<Procedure> procedure = target().procedure(position.procedure());
    if (procedure.flatMap(p -> p.stage(stage)).isEmpty()) {
      if (!atStart(position)) {
        reasons.add("`" + target() + "` has no stage `" + position.procedure() + "/" + stage
            + "`: name its counterpart");
      }
      return Optional.empty();
    }
    boolean many = procedure.get().multiplicity() == Multiplicity.MANY;
    if (many != position.key().isPresent()) {
      reasons.add("`" + position.procedure() + "` runs " + (many ? "several times" : "once")
          + " in `" + target() + "` and not in `" + origin() + "`: give it another id");
      return Optional.empty();
    }
    return Optional.of(new Position.Builder()
        .from(position)
        .stage(stage)
        .lapsedFrom(position
            .lapsedFrom()
            .map(from -> counterpart(position, from))
            .filter(from -> procedure.get().stage(from).isPresent()))
        .uses(kept(position, procedure.get()))
        .build());
  }

  private StageId counterpart(Position position, StageId stage) {
    return counterparts().getOrDefault(Place.of(position.procedure(), stage).text(), stage);
  }

  private static Map<RuleId, Integer> kept(Position position, Procedure procedure) {
    Map<RuleId, Integer> uses = new LinkedHashMap<>(position.uses());
    uses.keySet().removeIf(rule -> procedure.transition(rule).isEmpty());
    return uses;
  }

  private boolean atStart(Position position) {
    return origin()
        .procedure(position.procedure())
        .filter(p ->
            p.initial().equals(position.stage()) && target().procedure(p.id()).isEmpty())
        .isPresent();
  }

  private Map<FactId, Established> facts(CaseFile file, List<String> reasons) {
    Map<FactId, Established> facts = new LinkedHashMap<>();
    file.facts().forEach((id, held) -> {
      if (target().fact(id).filter(f -> f.admits(held.value())).isPresent()) {
        facts.put(id, held);
      } else if (!forgotten().contains(id)) {
        reasons.add("`" + target() + "` cannot hold the fact `" + id
            + "`: add it to the target, or let it be forgotten");
      }
    });
    return facts;
  }
}
