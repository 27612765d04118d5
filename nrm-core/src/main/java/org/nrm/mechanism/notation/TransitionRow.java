package org.nrm.mechanism.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** A row about a transition: from where, on which event, under which condition, to where, and whether it must be. */
public final class TransitionRow extends Row {
  private final Set<StageId> origins;
  private final EventType event;
  private Condition condition = Conditions.always();
  private @Nullable StageId to;
  private @Nullable Length extension;
  private @Nullable Length cap;
  private final List<Establishment> establishes = new ArrayList<>();
  private final Set<FactId> retracts = new LinkedHashSet<>();
  private OptionalInt limit = OptionalInt.empty();
  private boolean inEveryInstance;
  private @Nullable Modality modality;
  private @Nullable String name;
  private final List<Citation> besides = new ArrayList<>();
  private @Nullable String reading;
  private @Nullable String otherwise;
  private boolean readingOnly;

  TransitionRow(Set<StageId> origins, EventType event) {
    this.origins = origins;
    this.event = event;
  }

  /**
   * Demands that all of some requirements are met.
   *
   * @param requirements conditions, or flags that must be established as true
   * @return this row
   */
  public TransitionRow when(Requirement... requirements) {
    condition = Conditions.all(requirements);
    return this;
  }

  /**
   * Leads to a stage.
   *
   * @param stage the stage
   * @return this row
   */
  public TransitionRow to(StageId stage) {
    to = stage;
    return this;
  }

  /**
   * Lengthens the running term, from its present last day.
   *
   * @param by by how much
   * @return this row
   */
  public TransitionRow prolongs(Length by) {
    extension = by;
    return this;
  }

  /**
   * Caps the term that is lengthened.
   *
   * @param most the longest that it can become, from the stage's entry
   * @return this row
   */
  public TransitionRow upTo(Length most) {
    cap = most;
    return this;
  }

  /** {@return this row, recording the event where the procedure stands} */
  public TransitionRow stays() {
    return this;
  }

  /**
   * Establishes flags as true.
   *
   * @param flags the flags
   * @return this row
   */
  public TransitionRow establishes(FactType... flags) {
    Arrays.stream(flags)
        .forEach(flag -> establishes.add(Establishment.of(flag.id(), FactValue.of(true))));
    return this;
  }

  /**
   * Establishes flags as false.
   *
   * @param flags the flags
   * @return this row
   */
  public TransitionRow denies(FactType... flags) {
    Arrays.stream(flags)
        .forEach(flag -> establishes.add(Establishment.of(flag.id(), FactValue.of(false))));
    return this;
  }

  /**
   * Establishes date facts with the event's own date.
   *
   * @param dates the date facts
   * @return this row
   */
  public TransitionRow dates(FactType... dates) {
    Arrays.stream(dates).forEach(date -> establishes.add(Establishment.ofEventDate(date.id())));
    return this;
  }

  /**
   * Lets facts be held no longer.
   *
   * @param facts the facts
   * @return this row
   */
  public TransitionRow forgets(FactType... facts) {
    Arrays.stream(facts).forEach(fact -> retracts.add(fact.id()));
    return this;
  }

  /**
   * {@return this row, to be taken by every instance that stands in one of the stages: what befalls the case befalls them
   * all}
   */
  public TransitionRow inEveryInstance() {
    inEveryInstance = true;
    return this;
  }

  /** {@return this row, to be taken once during a stay in the stage} */
  public TransitionRow once() {
    return atMost(1);
  }

  /**
   * Limits how often the row can be taken during one stay in the stage.
   *
   * @param times how often
   * @return this row
   */
  public TransitionRow atMost(int times) {
    limit = OptionalInt.of(times);
    return this;
  }

  /** {@return this row: a right, which the authority must grant} */
  public TransitionRow must() {
    modality = Modality.MUST;
    return this;
  }

  /** {@return this row: a rule, which the authority follows unless the case is atypical} */
  public TransitionRow should() {
    modality = Modality.SHOULD;
    return this;
  }

  /** {@return this row: at the authority's or the person's discretion} */
  public TransitionRow may() {
    modality = Modality.MAY;
    return this;
  }

  /**
   * Names the transition, where the name made of its stages would not tell it apart.
   *
   * @param id the id, in kebab-case
   * @return this row
   */
  public TransitionRow as(String id) {
    name = id;
    return this;
  }

  /**
   * Marks what the row says as a reading of the article.
   *
   * @param note what was chosen and why
   * @param instead what else was possible
   * @return this row
   */
  public TransitionRow reading(String note, String instead) {
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
  public TransitionRow readingOnly(String note, String instead) {
    readingOnly = true;
    return reading(note, instead);
  }

  /**
   * Cites sources besides the article.
   *
   * @param citations the sources
   * @return this row
   */
  public TransitionRow citing(Citation... citations) {
    besides.addAll(Arrays.asList(citations));
    return this;
  }

  /**
   * Makes the transition that this row stands for, outside a table, as a change adds it.
   *
   * @param article where it comes from
   * @return the transition
   */
  public Transition under(Citation article) {
    return transition(List.of(article));
  }

  Transition transition(List<Citation> article) {
    if (modality == null) {
      throw new IllegalStateException(
          "`" + id() + "` does not say whether it must be: add must(), should() or may()");
    }
    return new Transition.Builder()
        .id(RuleId.of(id()))
        .origins(origins)
        .event(event.id())
        .condition(condition)
        .effect(effect())
        .establishes(establishes)
        .retracts(retracts)
        .limit(limit)
        .inEveryInstance(inEveryInstance)
        .modality(modality)
        .citations(Sources.of(article, besides, reading, otherwise, readingOnly))
        .build();
  }

  private Effect effect() {
    if (extension != null) {
      return Effect.extend(extension, Optional.ofNullable(cap));
    }
    return to == null ? Effect.stay() : Effect.to(to);
  }

  private String id() {
    if (name != null) {
      return name;
    }
    String start =
        origins.size() == 1 ? origins.iterator().next().value() : event.id().value();
    if (to != null) {
      return start + "-to-" + to;
    }
    return extension != null ? start + "-extended" : event.id().value();
  }

  @Override
  void writeTo(ProcedureTable table, List<Citation> article) {
    table.add(transition(article));
  }
}
