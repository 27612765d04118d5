package org.nrm.json;

import java.util.Optional;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** Reads a procedure with its stages and transitions. */
final class ProcedureReader {
  private ProcedureReader() {}

  static Optional<Procedure> read(Node node, Faults faults, RuleReader rules) {
    Form read = Form.of(node, faults, "id", "title", "runs", "initial", "stages", "transitions");
    Optional<ProcedureId> id = read.required("id").flatMap(n -> read.id(n, ProcedureId::of));
    Optional<String> title = read.required("title").flatMap(read::text);
    Optional<StageId> initial = read.required("initial").flatMap(n -> read.id(n, StageId::of));
    read.required("stages");
    Procedure.Builder procedure = new Procedure.Builder();
    procedure
        .multiplicity(read.member("runs")
            .flatMap(n -> read.word(n, Multiplicity.class))
            .orElse(Multiplicity.ONE))
        .stages(read.all("stages", rules::stage))
        .transitions(read.all("transitions", rules::transition));
    return id.flatMap(i -> title.flatMap(
        t -> initial.map(first -> procedure.id(i).title(t).initial(first).build())));
  }
}
