package org.nrm.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Established;
import org.nrm.casefile.OpenDuty;
import org.nrm.casefile.Position;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** Reads a case file and checks it against its mechanism, noting every fault. */
final class CaseFileReader {
  /** What a document has. */
  static final String[] MEMBERS = {
    "case", "mechanism", "version", "fingerprint", "opened", "asOf", "facts", "positions", "duties"
  };

  private final Faults faults;
  private final Form form;
  private final Optional<ReferralMechanism> mechanism;

  private CaseFileReader(Faults faults, Form form, Optional<ReferralMechanism> mechanism) {
    this.faults = faults;
    this.form = form;
    this.mechanism = mechanism;
  }

  static CaseFile read(
      Node document,
      Faults faults,
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms,
      Function<String, Optional<ReferralMechanism>> forms) {
    Form form = Form.of(document, faults, MEMBERS);
    CaseFileForm written = CaseFileForm.of(form, faults, mechanisms);
    Optional<CaseFile> file = new CaseFileReader(faults, form, written.mechanism()).file();
    if (!written.fits()) {
      written.tell(forms);
    }
    faults.raise();
    return file.orElseThrow();
  }

  /** The file; empty where there are faults, or would be if it were under the right form of its mechanism. */
  private Optional<CaseFile> file() {
    Optional<Pseudonym> caseId = form.required("case").flatMap(form::pseudonym);
    Optional<LocalDate> opened = form.required("opened").flatMap(form::date);
    Optional<LocalDate> asOf = form.required("asOf").flatMap(form::date);
    form.required("facts");
    form.required("positions");
    form.required("duties");
    Map<FactId, Established> facts = form.map("facts", this::factId, this::established);
    List<Position> positions = form.all("positions", this::position);
    List<OpenDuty> duties = form.all("duties", this::duty);
    distinct(
        "positions",
        positions.stream().map(p -> List.of(p.procedure(), p.key())).toList());
    distinct("duties", duties.stream().map(d -> List.of(d.duty(), d.key())).toList());
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(CaseFile.restore(
          mechanism.orElseThrow(),
          caseId.orElseThrow(),
          opened.orElseThrow(),
          asOf.orElseThrow(),
          facts,
          positions,
          duties));
    } catch (IllegalArgumentException e) {
      faults.add(OptionalInt.empty(), "", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<FactId> factId(Node fact) {
    Optional<FactId> id = form.idOfName(fact, FactId::of);
    id.ifPresent(known -> mechanism
        .filter(m -> m.fact(known).isEmpty())
        .ifPresent(m -> unknown(
            fact,
            "fact",
            known.value(),
            m.facts().stream().map(f -> f.id().value()).toList())));
    return id;
  }

  private Optional<Established> established(Node fact) {
    Form held = Form.of(fact, faults, "value", "since");
    Optional<LocalDate> since = held.required("since").flatMap(held::date);
    return held.required("value")
        .flatMap(value -> held.factValue(fact.name(), value))
        .flatMap(value -> since.map(day -> Established.of(value, day)));
  }

  private Optional<Position> position(Node node) {
    Form read = Form.of(
        node, faults, "procedure", "key", "stage", "since", "validThrough", "lapsedFrom", "uses");
    Optional<ProcedureId> procedure =
        read.required("procedure").flatMap(p -> read.id(p, ProcedureId::of));
    Optional<Procedure> known = procedure.flatMap(id -> procedure(read, id));
    Optional<StageId> stage = read.required("stage").flatMap(s -> stage(read, known, s));
    Optional<LocalDate> since = read.required("since").flatMap(read::date);
    Position.Builder position = new Position.Builder()
        .key(read.member("key").flatMap(read::pseudonym))
        .validThrough(read.member("validThrough").flatMap(read::date))
        .lapsedFrom(read.member("lapsedFrom").flatMap(s -> stage(read, known, s)))
        .uses(read.map("uses", u -> read.idOfName(u, RuleId::of), read::count));
    return procedure.flatMap(p -> stage.flatMap(
        s -> since.map(day -> position.procedure(p).stage(s).since(day).build())));
  }

  private Optional<Procedure> procedure(Form read, ProcedureId id) {
    Optional<Procedure> procedure = mechanism.flatMap(m -> m.procedure(id));
    mechanism
        .filter(m -> procedure.isEmpty())
        .ifPresent(m -> unknown(
            read.member("procedure").orElseThrow(),
            "procedure",
            id.value(),
            m.procedures().stream().map(p -> p.id().value()).toList()));
    return procedure;
  }

  private Optional<StageId> stage(Form read, Optional<Procedure> procedure, Node node) {
    Optional<StageId> id = read.id(node, StageId::of);
    procedure
        .filter(p -> id.filter(stage -> p.stage(stage).isEmpty()).isPresent())
        .ifPresent(p -> unknown(
            node,
            "stage",
            id.orElseThrow().value(),
            p.stages().stream().map(s -> s.id().value()).toList()));
    return id;
  }

  private Optional<OpenDuty> duty(Node node) {
    Form read = Form.of(node, faults, "duty", "key", "since", "due", "breached");
    Optional<RuleId> duty = read.required("duty").flatMap(d -> read.id(d, RuleId::of));
    List<String> duties = mechanism.stream()
        .flatMap(m -> m.duties().stream())
        .map(d -> d.id().value())
        .toList();
    duty.filter(id -> mechanism.isPresent() && !duties.contains(id.value()))
        .ifPresent(id -> unknown(read.member("duty").orElseThrow(), "duty", id.value(), duties));
    Optional<LocalDate> since = read.required("since").flatMap(read::date);
    Optional<Boolean> breached = read.required("breached").flatMap(read::flag);
    OpenDuty.Builder open = new OpenDuty.Builder()
        .key(read.member("key").flatMap(read::pseudonym))
        .due(read.member("due").flatMap(read::date));
    return duty.flatMap(id -> since.flatMap(
        day -> breached.map(late -> open.duty(id).since(day).breached(late).build())));
  }

  private void unknown(Node at, String sort, String name, List<String> known) {
    faults.add(at, "unknown " + sort + " `" + name + "`" + Nearest.hint(name, known));
  }

  private void distinct(String name, List<? extends List<?>> keys) {
    Set<Object> seen = new HashSet<>();
    List<Object> twice = new ArrayList<>(keys);
    twice.removeIf(seen::add);
    if (!twice.isEmpty()) {
      form.member(name)
          .ifPresent(
              list -> faults.add(list, "`" + name + "` gives one instance twice: give it once"));
    }
  }
}
