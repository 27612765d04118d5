package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nrm.mechanism.PendingCases;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.VersionLine;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.StageId;

/**
 * Forwards case files to another mechanism as the law of pending cases allows.
 *
 * <p>Along a line of versions a file goes through every version between: under each it is first brought to that version's
 * last day, so that what ran out by then ran out under the law of then. What was granted keeps its dates. Where pending cases
 * follow the law of their entry, and to an earlier version, a file is moved only {@linkplain #evenAgainstTheLine against the
 * line}. Between mechanisms that are no versions or variants of each other none is moved.
 *
 * <pre>{@code
 * Forwarding forwarding = Forwarding.to(Catalogue.mechanism("belgium-2017")).along(line);
 * files.forEach(file -> forwarding.forward(file).fold(...));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Forwarding permits ImmutableForwarding {
  Forwarding() {}

  /** {@return the mechanism that files go to} */
  public abstract ReferralMechanism target();

  /** {@return the line of versions that says what becomes of pending cases, if there is one} */
  public abstract Optional<VersionLine> line();

  /** {@return whether files are moved even where the line leaves them where they are} */
  public abstract boolean againstTheLine();

  /** {@return stages, as {@code residence/reflection}, with the stages of a later version that they become} */
  public abstract Map<String, StageId> counterparts();

  /** {@return facts that files may lose where a later version cannot hold them} */
  public abstract Set<FactId> forgotten();

  /**
   * Obtains a forwarding that knows no line of versions.
   *
   * @param target the mechanism that files go to
   * @return the forwarding
   */
  public static Forwarding to(ReferralMechanism target) {
    return ImmutableForwarding.of(target, Optional.empty(), false, Map.of(), Set.of());
  }

  /**
   * Obtains this forwarding along a line of versions.
   *
   * @param line the line
   * @return the forwarding
   */
  public final Forwarding along(VersionLine line) {
    return ImmutableForwarding.of(
        target(), Optional.of(line), againstTheLine(), counterparts(), forgotten());
  }

  /** {@return this forwarding, moving files even where the line leaves them where they are} */
  public final Forwarding evenAgainstTheLine() {
    return ImmutableForwarding.of(target(), line(), true, counterparts(), forgotten());
  }

  /**
   * Obtains this forwarding with a counterpart for a stage.
   *
   * @param stage a stage of an earlier version
   * @param becomes the stage of the next, in the same procedure, that it becomes
   * @return the forwarding
   */
  public final Forwarding with(Place stage, StageId becomes) {
    Map<String, StageId> more = new LinkedHashMap<>(counterparts());
    more.put(stage.text(), becomes);
    return ImmutableForwarding.of(target(), line(), againstTheLine(), more, forgotten());
  }

  /**
   * Obtains this forwarding, in which a fact is let go where a later version cannot hold it.
   *
   * @param fact the fact
   * @return the forwarding
   */
  public final Forwarding forgetting(FactId fact) {
    Set<FactId> more = new LinkedHashSet<>(forgotten());
    more.add(fact);
    return ImmutableForwarding.of(target(), line(), againstTheLine(), counterparts(), more);
  }

  /**
   * Forwards a file.
   *
   * @param file the file, which stays as it is
   * @return the file under the target, or why it cannot be moved
   */
  public final Forwarded forward(CaseFile file) {
    if (isTarget(file.mechanism())) {
      return ImmutableUnchanged.of(file);
    }
    Optional<String> objection = objection(file);
    return objection.isPresent() ? ImmutableStuck.of(List.of(objection.get())) : onward(file);
  }

  private boolean isTarget(ReferralMechanism mechanism) {
    return mechanism.id().equals(target().id())
        && mechanism.version() == target().version()
        && mechanism.fingerprint().equals(target().fingerprint());
  }

  private Optional<String> objection(CaseFile file) {
    ReferralMechanism origin = file.mechanism();
    if (!isRelated(origin)) {
      return Optional.of("`" + origin + "` and `" + target()
          + "` are no versions of one mechanism: name a version of `" + origin + "`");
    }
    int from = place(origin);
    int to = place(target());
    if (againstTheLine() || from < 0 || to < 0 || from == to) {
      return Optional.empty();
    }
    if (to < from) {
      return Optional.of("`" + target() + "` came before `" + origin
          + "`: leave the case under the later law, or move it against the line of versions");
    }
    if (line().orElseThrow().pendingCases() == PendingCases.LAW_OF_ENTRY) {
      return Optional.of("pending cases stay under the law of their entry, here `" + origin
          + "`: leave the case there, or move it against the line of versions");
    }
    return target()
        .inForceThrough()
        .filter(last -> last.isBefore(file.asOf()))
        .map(last -> "`"
            + target() + "` was no longer in force on " + file.asOf()
            + ", up to which the file speaks: move it to a later version");
  }

  /** Whether both are forms of one mechanism, versions of the line, variants of these, or variants of one base. */
  private boolean isRelated(ReferralMechanism origin) {
    return origin.jurisdiction().equals(target().jurisdiction())
        && (origin.id().equals(target().id())
            || base(origin).equals(base(target()))
            || (isOfLine(origin) && isOfLine(target())));
  }

  private static MechanismId base(ReferralMechanism mechanism) {
    return mechanism.variantOf().orElse(mechanism.id());
  }

  private boolean isOfLine(ReferralMechanism mechanism) {
    return line().stream()
        .flatMap(l -> l.versions().stream())
        .anyMatch(v -> v.id().equals(mechanism.id()) || v.id().equals(base(mechanism)));
  }

  /** Which version of the line a mechanism is, counted from zero; -1 if none. */
  private int place(ReferralMechanism mechanism) {
    return line()
        .map(l -> l.versions().stream().map(ReferralMechanism::id).toList().indexOf(mechanism.id()))
        .orElse(-1);
  }

  private Forwarded onward(CaseFile file) {
    CaseFile carried = file;
    List<String> notes = new ArrayList<>();
    for (ReferralMechanism next : way(file.mechanism())) {
      CaseFile brought = brought(carried, next, notes);
      List<String> reasons = new ArrayList<>();
      carried = step(brought.mechanism(), next).move(brought, moved -> moved, stuck -> {
        reasons.addAll(stuck);
        return brought;
      });
      if (!reasons.isEmpty()) {
        return ImmutableStuck.of(reasons);
      }
      notes.addAll(ForwardingNotes.of(brought, carried));
    }
    return ImmutableCarried.of(carried, notes);
  }

  /** The versions to go through, the target last. */
  private List<ReferralMechanism> way(ReferralMechanism origin) {
    int from = place(origin);
    int to = place(target());
    if (from < 0 || to <= from) {
      return List.of(target());
    }
    List<ReferralMechanism> way =
        new ArrayList<>(line().orElseThrow().versions().subList(from + 1, to));
    way.add(target());
    return way;
  }

  /** The file on the last day before the next version, where it goes along the line and does not speak up to then. */
  private CaseFile brought(CaseFile file, ReferralMechanism next, List<String> notes) {
    boolean along = place(file.mechanism()) >= 0 && place(next) > place(file.mechanism());
    Optional<LocalDate> eve = next.inForceSince()
        .map(day -> day.minusDays(1))
        .filter(day -> along && day.isAfter(file.asOf()));
    if (eve.isEmpty()) {
      return file;
    }
    CaseFile brought = file.asOf(eve.get());
    notes.addAll(ForwardingNotes.passed(file, brought));
    return brought;
  }

  private Migration step(ReferralMechanism origin, ReferralMechanism next) {
    Migration step = Migration.between(origin, next);
    for (FactId fact : forgotten()) {
      step = step.forgetting(fact);
    }
    for (Map.Entry<String, StageId> named : counterparts().entrySet()) {
      Place place = Place.parse(named.getKey());
      Optional<Procedure> procedure = next.procedure(place.procedure());
      if (procedure.flatMap(p -> p.stage(named.getValue())).isPresent()
          && procedure.flatMap(p -> p.stage(StageId.of(place.name()))).isEmpty()) {
        step = step.with(place, named.getValue());
      }
    }
    return step;
  }
}
