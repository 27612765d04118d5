package org.nrm.mechanism.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** The table of a procedure: rows under the articles that they come from. */
public final class ProcedureTable {
  private final ProcedureId id;
  private final String title;
  private final Multiplicity multiplicity;
  private final StageId initial;
  private final Map<StageId, Stage> stages = new LinkedHashMap<>();
  private final List<Transition> transitions = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();

  ProcedureTable(ProcedureId id, String title, Multiplicity multiplicity, StageId initial) {
    this.id = id;
    this.title = title;
    this.multiplicity = multiplicity;
    this.initial = initial;
  }

  /**
   * Adds the rows that come from an article.
   *
   * @param article the article
   * @param rows the rows
   * @return this table
   */
  public ProcedureTable under(Citation article, Row... rows) {
    for (Row row : rows) {
      row.writeTo(this, List.of(article));
    }
    return this;
  }

  ProcedureId id() {
    return id;
  }

  void add(StageRow row, List<Citation> sources) {
    if (row.title == null) {
      later.add(() -> complete(row, sources));
      return;
    }
    if (stages.containsKey(row.id)) {
      throw new IllegalStateException(
          "`" + row.id + "` is declared twice: use in(...) to say more of it");
    }
    Stage.Builder stage = new Stage.Builder();
    stage.id(row.id).title(row.title).ending(row.ending).citations(sources);
    stages.put(row.id, filled(stage, row, sources).build());
  }

  void add(Transition transition) {
    transitions.add(transition);
  }

  void add(Duty duty) {
    duties.add(duty);
  }

  private void complete(StageRow row, List<Citation> sources) {
    Stage declared = stages.get(row.id);
    if (declared == null) {
      throw new IllegalStateException("`" + row.id + "` is not declared: use stage(...) once");
    }
    Stage.Builder stage = new Stage.Builder().from(declared);
    if (row.document != null) {
      stage.addAllCitations(sources);
    }
    stages.put(row.id, filled(stage, row, sources).build());
  }

  static Stage.Builder filled(Stage.Builder stage, StageRow row, List<Citation> sources) {
    Optional.ofNullable(row.document).ifPresent(stage::document);
    Optional.ofNullable(row.meaning).ifPresent(meaning -> stage.meaning(meaning.id()));
    row.term(sources).ifPresent(stage::term);
    stage.addAllGrants(row.grants(sources));
    return stage;
  }

  /**
   * Makes the procedure that this table stands for, as a change adds it.
   * Makes the procedure that the table describes, as a change adds it.
   *
   * @return the procedure
   * @throws IllegalStateException if a row says more of a stage that no row declares
   */
  public Procedure procedure() {
    later.forEach(Runnable::run);
    later.clear();
    return new Procedure.Builder()
        .id(id)
        .title(title)
        .multiplicity(multiplicity)
        .initial(initial)
        .stages(stages.values())
        .transitions(transitions)
        .build();
  }

  /** {@return the duties that the rows of this table set, in order} */
  public List<Duty> duties() {
    return List.copyOf(duties);
  }
}
