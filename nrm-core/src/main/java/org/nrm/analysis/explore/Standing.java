package org.nrm.analysis.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** Where the procedures stand in a situation, and which facts are remembered in it. */
public final class Standing {
  private final Layout layout;
  private final long packed;

  Standing(Layout layout, long packed) {
    this.layout = layout;
    this.packed = packed;
  }

  /**
   * Where a procedure stands.
   *
   * @param procedure the procedure
   * @return its stage; for one that runs several times, that of each instance that has started; empty if it is not explored
   */
  public List<StageId> stages(ProcedureId procedure) {
    return layout.slotsOf(procedure).stream()
        .filter(s -> s.started(packed))
        .map(s -> s.standing(packed).id())
        .toList();
  }

  /**
   * Whether a procedure, or an instance of it, stands in a stage.
   *
   * @param procedure the procedure
   * @param stage the stage
   * @return true if it does
   */
  public boolean at(ProcedureId procedure, StageId stage) {
    return stages(procedure).contains(stage);
  }

  /**
   * The value of a fact, where it is remembered because it cannot be changed at any time and still matters.
   *
   * @param fact the fact
   * @return a value that the rules do not tell apart from the one held; empty if none is established or it is not remembered
   */
  public Optional<FactValue> fact(FactId fact) {
    Track track = layout.tracks.get(fact);
    if (track == null || track.memory() != Track.Memory.VALUE || track.cell().get(packed) == 0) {
      return Optional.empty();
    }
    return Optional.of(track.classes().get(track.cell().get(packed) - 1));
  }

  /** {@return the remembered facts that are established, in the order in which the rules read them} */
  public Map<FactId, FactValue> facts() {
    Map<FactId, FactValue> facts = new LinkedHashMap<>();
    layout.tracks.keySet().forEach(f -> fact(f).ifPresent(v -> facts.put(f, v)));
    return facts;
  }
}
