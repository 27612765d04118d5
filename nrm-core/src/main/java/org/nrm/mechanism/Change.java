package org.nrm.mechanism;

import java.util.List;
import org.nrm.vocabulary.Citation;

/**
 * One named difference between a mechanism and a variant of it, with its reason. What is changed says where its factories
 * are: {@link TermChange} for a term, {@link ConditionChange} for a condition, and so on; the last argument of each is the
 * reason.
 *
 * <p>A reason is a list of citations, one at least. A law that made the change is cited as any other; a reason in words is
 * {@link Citation#proposal}. It is added to the citations of the rule that is changed.
 *
 * <pre>{@code
 * TermChange.setTerm(Place.parse("residence/reflection"), Length.days(90), Citation.proposal("under study"))
 * }</pre>
 */
public sealed interface Change
    permits TermChange,
        CountingChange,
        StageChange,
        DocumentChange,
        GrantChange,
        TransitionChange,
        ModalityChange,
        EffectChange,
        ConditionChange,
        FactChange,
        PresumptionChange,
        EventChange,
        WordChange,
        DutyChange,
        OccasionChange,
        ProcedureChange,
        LeadChange,
        SourceChange,
        ReadingChange {
  /** {@return why: the law that made the change, or the proposal} */
  List<Citation> because();

  /** {@return what it changes, as {@code residence/reflection}, {@code fact child} or {@code duty prior-notice}} */
  String place();

  /**
   * Makes the change.
   *
   * @param draft the mechanism being changed
   */
  void applyTo(Draft draft);

  /**
   * Tells the forms of a change apart.
   *
   * @param cases what to do with each
   * @param <R> the result
   * @return the result
   */
  <R> R fold(Cases<R> cases);

  /** {@return the name of its form, in kebab-case, as {@code set-term}; it never changes} */
  default String name() {
    return fold(ChangeNames.INSTANCE);
  }

  /**
   * One result for each form of a change.
   *
   * @param <R> the result
   */
  interface Cases<R>
      extends TermChange.Cases<R>,
          CountingChange.Cases<R>,
          StageChange.Cases<R>,
          DocumentChange.Cases<R>,
          GrantChange.Cases<R>,
          TransitionChange.Cases<R>,
          ModalityChange.Cases<R>,
          EffectChange.Cases<R>,
          ConditionChange.Cases<R>,
          FactChange.Cases<R>,
          PresumptionChange.Cases<R>,
          EventChange.Cases<R>,
          WordChange.Cases<R>,
          DutyChange.Cases<R>,
          OccasionChange.Cases<R>,
          ProcedureChange.Cases<R>,
          LeadChange.Cases<R>,
          SourceChange.Cases<R>,
          ReadingChange.Cases<R> {}
}
