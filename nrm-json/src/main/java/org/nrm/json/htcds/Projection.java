package org.nrm.json.htcds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Position;
import org.nrm.identification.IdentificationProcedure;
import org.nrm.json.htcds.HtcdsMapping.Origin;
import org.nrm.json.htcds.HtcdsNote.Kind;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.protection.Consent;
import org.nrm.protection.ConsentState;
import org.nrm.protection.Purpose;
import org.nrm.reintegration.MeasureKinds;
import org.nrm.reintegration.PlanMeasures;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;

/** Reads a case by the {@link HtcdsMappings table}; whatever no row of it takes is noted. */
final class Projection {
  private final CaseFile file;
  private final List<CaseEvent> accepted;
  private final Tally tally = new Tally();
  private final List<HtcdsRow> rows = new ArrayList<>();
  private final Set<FactId> told = new LinkedHashSet<>();

  Projection(CaseFile file, List<CaseEvent> accepted) {
    this.file = file;
    this.accepted = accepted;
    victim();
    caseStatus();
    consent();
    referrals();
    measures();
    new Losses(file, told, tally).note();
  }

  List<HtcdsRow> rows() {
    return rows;
  }

  List<HtcdsNote> notes() {
    return tally.notes();
  }

  // ---- identification

  private void victim() {
    List<HtcdsMapping> found = rowsOf(Origin.STAGE, HtcdsFields.TRAFFICKING_STATUS)
        .filter(row -> standsAt(row.id()))
        .toList();
    List<String> values =
        found.stream().flatMap(row -> row.value().stream()).distinct().toList();
    boolean contradicted =
        values.contains("ActualVictimOfTrafficking") && values.contains("NotAVictimOfTrafficking");
    if (contradicted) {
      tally.add(
          Kind.CONTRADICTION,
          "one procedure says that the person is identified and another that she is not: no status is written");
    } else if (!values.isEmpty()) {
      HtcdsRow row =
          HtcdsRow.in(HtcdsGroup.VICTIM).with(HtcdsFields.TRAFFICKING_STATUS, values.get(0));
      boolean decided = !values.get(0).equals("PossibleVictimOfTrafficking");
      rows.add(decided ? withDecider(row) : row);
    }
  }

  private HtcdsRow withDecider(HtcdsRow row) {
    return lastCarried(IdentificationProcedure.DECIDED_BY.id())
        .flatMap(code -> HtcdsMappings.table().stream()
            .filter(m -> m.origin() == Origin.EVENT_FACT && m.code().equals(Optional.of(code)))
            .flatMap(m -> m.value().stream())
            .findFirst())
        .map(value -> row.with(HtcdsFields.DECIDER, value))
        .orElse(row);
  }

  private Optional<String> lastCarried(FactId fact) {
    return accepted.stream()
        .flatMap(event -> Optional.ofNullable(event.facts().get(fact)).stream())
        .reduce((before, after) -> after)
        .map(FactValue::text);
  }

  // ---- the case

  private void caseStatus() {
    HtcdsMappings.table().stream()
        .filter(row -> row.field().equals(HtcdsFields.CASE_STATUS))
        .filter(row -> row.origin() == Origin.CASE
            ? row.id().equals("closed") == file.isClosed()
            : standsAt(row.id()))
        .flatMap(row -> row.value().stream())
        .findFirst()
        .ifPresent(
            value -> rows.add(HtcdsRow.in(HtcdsGroup.CASE).with(HtcdsFields.CASE_STATUS, value)));
  }

  private boolean standsAt(String meaning) {
    return file.positions().stream()
        .anyMatch(p -> stage(p)
            .flatMap(Stage::meaning)
            .filter(m -> m.value().equals(meaning))
            .isPresent());
  }

  private Optional<Stage> stage(Position position) {
    return procedure(position)
        .flatMap(p ->
            p.stages().stream().filter(s -> s.id().equals(position.stage())).findFirst());
  }

  private Optional<Procedure> procedure(Position position) {
    return file.mechanism().procedure(position.procedure());
  }

  // ---- consent

  private void consent() {
    Optional<Boolean> given = rowsOf(Origin.CONSENT, HtcdsFields.CONSENT_GIVEN)
        .flatMap(row -> heldFor(row.id()).stream())
        .findFirst()
        .or(() -> rowsOf(Origin.FACT, HtcdsFields.CONSENT_GIVEN)
            .flatMap(row -> established(row.id()).stream())
            .findFirst());
    given.ifPresent(answer -> rows.add(
        HtcdsRow.in(HtcdsGroup.CONSENT).with(HtcdsFields.CONSENT_GIVEN, answer.toString())));
  }

  /** Whether consent to a purpose is held; empty if nobody has answered, or if recipients are told different things. */
  private Optional<Boolean> heldFor(String purpose) {
    List<ConsentState> answered = Purpose.common().stream()
        .filter(p -> p.id().equals(purpose))
        .map(p -> Consent.to(p).procedure())
        .flatMap(id -> file.positions().stream().filter(p -> p.procedure().equals(id)))
        .flatMap(p -> ConsentState.at(p.stage()).stream())
        .filter(state -> state != ConsentState.ASKED)
        .toList();
    long held = answered.stream().filter(ConsentState::allows).count();
    if (held > 0 && held < answered.size()) {
      tally.add(
          Kind.CONSENT,
          "consent to `" + purpose
              + "` is held for some recipients and not for others: none is written");
      return Optional.empty();
    }
    return answered.isEmpty() ? Optional.empty() : Optional.of(held > 0);
  }

  private Optional<Boolean> established(String fact) {
    FactId id = FactId.of(fact);
    Optional<FactValue> value = file.fact(id);
    value.ifPresent(v -> told.add(id));
    return value.map(v -> v.equals(FactValue.of(true)));
  }

  // ---- referrals and measures

  private void referrals() {
    for (CaseEvent event : accepted) {
      rowsOf(Origin.EVENT, HtcdsFields.OUTGOING_REFERRAL_DATE)
          .filter(row -> type(event)
              .flatMap(EventType::meaning)
              .filter(m -> m.value().equals(row.id()))
              .isPresent())
          .forEach(row -> rows.add(
              HtcdsRow.in(HtcdsGroup.REFERRAL_OUT).with(row.field(), event.on().toString())));
    }
  }

  private Optional<EventType> type(CaseEvent event) {
    return file.mechanism().events().stream()
        .filter(e -> e.id().equals(event.type()))
        .findFirst();
  }

  private void measures() {
    file.positions().stream()
        .filter(p -> p.procedure().equals(PlanMeasures.MEASURE) && p.key().isPresent())
        .filter(p -> !p.stage().equals(PlanMeasures.NOT_PROVIDED))
        .forEach(p -> kind(p.key().orElseThrow())
            .ifPresentOrElse(
                kind -> measure(p, kind),
                () -> tally.add(
                    Kind.MEASURE,
                    "a measure whose kind no event of the case tells is not written")));
  }

  private Optional<String> kind(Pseudonym key) {
    return accepted.stream()
        .filter(e -> e.key().equals(Optional.of(key)))
        .flatMap(e -> Optional.ofNullable(e.facts().get(MeasureKinds.MEASURE_KIND.id())).stream())
        .reduce((before, after) -> after)
        .map(FactValue::text);
  }

  private void measure(Position position, String kind) {
    Optional<String> type = rowsOf(Origin.MEASURE, HtcdsFields.SUPPORT_TYPE)
        .filter(row -> row.id().equals(kind))
        .flatMap(row -> row.value().stream())
        .findFirst();
    if (type.isEmpty()) {
      tally.add(Kind.MEASURE, "a measure of the kind `" + kind + "` has no type of support plan");
      return;
    }
    HtcdsRow row = HtcdsRow.in(HtcdsGroup.SUPPORT_PLAN).with(HtcdsFields.SUPPORT_TYPE, type.get());
    boolean over =
        Set.of(PlanMeasures.COMPLETED, PlanMeasures.BROKEN_OFF).contains(position.stage());
    rows.add(over ? row.with(HtcdsFields.ACTUAL_END, position.since().toString()) : row);
  }

  private static Stream<HtcdsMapping> rowsOf(Origin origin, HtcdsField field) {
    return HtcdsMappings.table().stream()
        .filter(row -> row.origin() == origin && row.field().equals(field));
  }
}
