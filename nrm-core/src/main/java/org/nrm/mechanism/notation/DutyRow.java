package org.nrm.mechanism.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.mechanism.Duty;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** A row about a duty: whose it is, what opens it, what meets it, and by when. */
public final class DutyRow extends Row {
  private final RuleId id;
  private final String title;
  private @Nullable Role holder;
  private @Nullable EventType act;
  private final Set<StageId> onEntering = new LinkedHashSet<>();
  private final Set<EventId> onEvents = new LinkedHashSet<>();
  private final Set<StageId> during = new LinkedHashSet<>();
  private Condition condition = Conditions.always();
  private @Nullable Length within;
  private boolean beforeExpiry;
  private final List<Citation> besides = new ArrayList<>();
  private @Nullable String reading;
  private @Nullable String otherwise;
  private boolean readingOnly;

  DutyRow(RuleId id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * Says whose duty it is.
   *
   * @param role who has to do it
   * @return this row
   */
  public DutyRow of(Role role) {
    holder = role;
    return this;
  }

  /**
   * Says what meets it.
   *
   * @param event the event whose acceptance meets it
   * @return this row
   */
  public DutyRow metBy(EventType event) {
    act = event;
    return this;
  }

  /**
   * Opens it when a stage is entered.
   *
   * @param stages the stages
   * @return this row
   */
  public DutyRow onEntering(StageId... stages) {
    onEntering.addAll(Arrays.asList(stages));
    return this;
  }

  /**
   * Opens it when an event is accepted.
   *
   * @param events the events
   * @return this row
   */
  public DutyRow on(EventType... events) {
    Arrays.stream(events).forEach(event -> onEvents.add(event.id()));
    return this;
  }

  /**
   * Opens it only if something holds.
   *
   * @param requirements what must hold
   * @return this row
   */
  public DutyRow when(Requirement... requirements) {
    condition = Conditions.all(requirements);
    return this;
  }

  /**
   * Lets it fall away outside some stages.
   *
   * @param stages the stages in which it holds
   * @return this row
   */
  public DutyRow whileIn(StageId... stages) {
    during.addAll(Arrays.asList(stages));
    return this;
  }

  /**
   * Sets the time for it, from the day that opened it.
   *
   * @param length the time
   * @return this row
   */
  public DutyRow within(Length length) {
    within = length;
    return this;
  }

  /** {@return this row, to be met on the day that opened it} */
  public DutyRow immediately() {
    return within(Length.days(0));
  }

  /** {@return this row, to be met before the running term runs out, its last day included} */
  public DutyRow beforeExpiry() {
    beforeExpiry = true;
    return this;
  }

  /**
   * Marks what the row says as a reading of the article.
   *
   * @param note what was chosen and why
   * @param instead what else was possible
   * @return this row
   */
  public DutyRow reading(String note, String instead) {
    reading = note;
    otherwise = instead;
    return this;
  }

  /**
   * Marks what the row says as nothing but a reading: the article does not say it.
   *
   * @param note what was chosen and why
   * @param instead what else was possible
   * @return this row
   */
  public DutyRow readingOnly(String note, String instead) {
    readingOnly = true;
    return reading(note, instead);
  }

  /**
   * Cites sources besides the article.
   *
   * @param citations the sources
   * @return this row
   */
  public DutyRow citing(Citation... citations) {
    besides.addAll(Arrays.asList(citations));
    return this;
  }

  @Override
  void writeTo(ProcedureTable table, List<Citation> article) {
    if (holder == null || act == null) {
      throw new IllegalStateException(
          "duty `" + id + "` needs a holder and an act: add of(...) and metBy(...)");
    }
    table.add(new Duty.Builder()
        .id(id)
        .title(title)
        .holder(holder.id())
        .procedure(table.id())
        .onEntering(onEntering)
        .onEvents(onEvents)
        .condition(condition)
        .act(act.id())
        .within(Optional.ofNullable(within))
        .beforeExpiry(beforeExpiry)
        .during(during)
        .citations(Sources.of(article, besides, reading, otherwise, readingOnly))
        .build());
  }
}
