package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.RuleId;

/** Tells what becomes of a file when it is forwarded, as far as that does not go without saying. */
final class ForwardingNotes {
  private final CaseFile before;
  private final CaseFile after;
  private final List<String> notes = new ArrayList<>();

  private ForwardingNotes(CaseFile before, CaseFile after) {
    this.before = before;
    this.after = after;
  }

  /** What ran out before the next version came into force. */
  static List<String> passed(CaseFile before, CaseFile after) {
    List<String> notes = new ArrayList<>();
    for (Position position : after.positions()) {
      before
          .position(position.procedure(), position.key())
          .filter(was -> !was.equals(position))
          .ifPresent(was -> notes.add("`" + name(was) + "` ran out under `" + before.mechanism()
              + "`, now `" + position.stage() + "` since " + position.since()));
    }
    return notes;
  }

  /** What the move itself does. */
  static List<String> of(CaseFile before, CaseFile after) {
    ForwardingNotes told = new ForwardingNotes(before, after);
    after.positions().forEach(told::position);
    told.facts();
    told.duties();
    told.entitlements();
    return told.notes;
  }

  private void position(Position position) {
    Optional<Position> was = before.position(position.procedure(), position.key());
    if (was.isEmpty()) {
      notes.add("`" + position.procedure() + "` starts at `" + position.stage() + "`");
      return;
    }
    Optional<Term> old = term(before, was.get());
    Optional<Term> now = term(after, position);
    if (!same(old, now)) {
      notes.add("`" + name(position) + "` " + kept(position.validThrough())
          + now.flatMap(t -> t.anchor().fact())
              .map(fact -> ", and runs out then unless an event before that lets `"
                  + after.mechanism() + "` count it anew from `" + fact + "`")
              .orElse(""));
    }
    for (RuleId rule : was.get().uses().keySet()) {
      if (!position.uses().containsKey(rule)) {
        notes.add("how often `" + position.procedure() + "/" + rule
            + "` was used is no longer kept: `" + after.mechanism() + "` has no such rule");
      }
    }
  }

  private String kept(Optional<LocalDate> last) {
    return last.map(
            day -> "keeps its last day " + day + ", counted under `" + before.mechanism() + "`")
        .orElse("has no last day and is given none");
  }

  private static boolean same(Optional<Term> old, Optional<Term> now) {
    return old.isPresent() == now.isPresent()
        && (old.isEmpty()
            || (old.get().length().equals(now.get().length())
                && old.get().anchor().equals(now.get().anchor())
                && old.get().counting() == now.get().counting()
                && old.get().notBefore().equals(now.get().notBefore())));
  }

  private static Optional<Term> term(CaseFile file, Position position) {
    return file.mechanism()
        .procedure(position.procedure())
        .flatMap(p -> p.stage(position.stage()))
        .flatMap(Stage::term);
  }

  private void facts() {
    before.facts().keySet().stream()
        .filter(fact -> !after.facts().containsKey(fact))
        .forEach(fact -> notes.add(
            "the fact `" + fact + "` is forgotten: `" + after.mechanism() + "` cannot hold it"));
  }

  private void duties() {
    Set<RuleId> kept = new LinkedHashSet<>();
    after.duties().forEach(d -> kept.add(d.duty()));
    before.duties().stream()
        .map(OpenDuty::duty)
        .distinct()
        .filter(duty -> !kept.contains(duty))
        .forEach(duty -> notes.add(
            "the duty `" + duty + "` falls away: `" + after.mechanism() + "` has none such"));
  }

  private void entitlements() {
    Set<EntitlementId> had = held(before);
    Set<EntitlementId> has = held(after);
    has.stream()
        .filter(e -> !had.contains(e))
        .forEach(e -> notes.add("now entitles to `" + e + "`"));
    had.stream()
        .filter(e -> !has.contains(e))
        .forEach(e -> notes.add("no longer entitles to `" + e + "`"));
  }

  private static Set<EntitlementId> held(CaseFile file) {
    Set<EntitlementId> ids = new LinkedHashSet<>();
    file.entitlements().forEach(e -> ids.add(e.entitlement()));
    return ids;
  }

  private static String name(Position position) {
    return position.procedure() + "/" + position.stage()
        + position.key().map(key -> " " + key).orElse("");
  }
}
