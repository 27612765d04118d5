package org.nrm.mechanism;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Presumption;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * One named difference between a mechanism and a variant of it, with its reason. Each form has a static factory of the
 * same name; its last argument is always the reason: citations, of which a proposal is a {@link
 * org.nrm.vocabulary.Standing#READING}.
 */
public sealed interface Change
    permits Change.SetTerm,
        Change.SetDocument,
        Change.SetModality,
        Change.SetOrigins,
        Change.SetLimit,
        Change.Require,
        Change.Relax,
        Change.SetCondition,
        Change.SetEstablishments,
        Change.AddTransition,
        Change.RemoveTransition,
        Change.AddStage,
        Change.RemoveStage,
        Change.AddGrant,
        Change.RemoveGrant,
        Change.SetPresumption,
        Change.RemovePresumption,
        Change.AddRole,
        Change.RemoveRole,
        Change.AddDuty,
        Change.RemoveDuty,
        Change.SetDutyPeriod,
        Change.SetDutyOccasion,
        Change.RemoveWords,
        Change.AddWords,
        Change.AddProcedure {
  /** {@return why: the law that made the change, or the proposal} */
  List<Citation> because();

  /**
   * Makes the change.
   *
   * @param draft the mechanism being changed
   */
  void applyTo(Draft draft);

  /**
   * Gives a stage another length.
   *
   * @param stage the stage
   * @param length the new length
   * @param because why
   * @return the change
   */
  static Change setTerm(Place stage, Length length, Citation... because) {
    return ImmutableSetTerm.of(stage, length, List.of(because));
  }

  /**
   * Hands out another document in a stage.
   *
   * @param stage the stage
   * @param document the document, in words
   * @param because why
   * @return the change
   */
  static Change setDocument(Place stage, String document, Citation... because) {
    return ImmutableSetDocument.of(stage, document, List.of(because));
  }

  /**
   * Makes a transition a right, a rule or a discretion.
   *
   * @param transition the transition
   * @param modality the new modality
   * @param because why
   * @return the change
   */
  static Change setModality(Place transition, Modality modality, Citation... because) {
    return ImmutableSetModality.of(transition, modality, List.of(because));
  }

  /**
   * Lets a transition be taken from other stages.
   *
   * @param transition the transition
   * @param origins the stages; they stand in the order of their ids, whatever the order of the set
   * @param because why
   * @return the change
   */
  static Change setOrigins(Place transition, Set<StageId> origins, Citation... because) {
    return ImmutableSetOrigins.of(transition, origins, List.of(because));
  }

  /**
   * Changes how often a transition can be taken in one stay.
   *
   * @param transition the transition
   * @param limit how often, or empty for any number of times
   * @param because why
   * @return the change
   */
  static Change setLimit(Place transition, OptionalInt limit, Citation... because) {
    return ImmutableSetLimit.of(transition, limit, List.of(because));
  }

  /**
   * Adds a condition to a transition.
   *
   * @param transition the transition
   * @param condition what must hold besides
   * @param because why
   * @return the change
   */
  static Change require(Place transition, Condition condition, Citation... because) {
    return ImmutableRequire.of(transition, condition, List.of(because));
  }

  /**
   * Drops what a transition demands of a fact.
   *
   * @param transition the transition
   * @param fact the fact no longer asked for
   * @param because why
   * @return the change
   */
  static Change relax(Place transition, FactId fact, Citation... because) {
    return ImmutableRelax.of(transition, fact, List.of(because));
  }

  /**
   * Puts another condition in the place of a transition's own.
   *
   * @param transition the transition
   * @param condition the new condition
   * @param because why
   * @return the change
   */
  static Change setCondition(Place transition, Condition condition, Citation... because) {
    return ImmutableSetCondition.of(transition, condition, List.of(because));
  }

  /**
   * Lets a transition establish other facts than before.
   *
   * @param transition the transition
   * @param establishes the facts it establishes
   * @param because why
   * @return the change
   */
  static Change setEstablishments(
      Place transition, List<Establishment> establishes, Citation... because) {
    return ImmutableSetEstablishments.of(transition, establishes, List.of(because));
  }

  /**
   * Adds a transition to a procedure.
   *
   * @param procedure the procedure
   * @param transition the transition
   * @param because why
   * @return the change
   */
  static Change addTransition(ProcedureId procedure, Transition transition, Citation... because) {
    return ImmutableAddTransition.of(procedure, transition, List.of(because));
  }

  /**
   * Takes a transition away.
   *
   * @param transition the transition
   * @param because why
   * @return the change
   */
  static Change removeTransition(Place transition, Citation... because) {
    return ImmutableRemoveTransition.of(transition, List.of(because));
  }

  /**
   * Adds a stage to a procedure.
   *
   * @param procedure the procedure
   * @param stage the stage
   * @param because why
   * @return the change
   */
  static Change addStage(ProcedureId procedure, Stage stage, Citation... because) {
    return ImmutableAddStage.of(procedure, stage, List.of(because));
  }

  /**
   * Takes a stage away.
   *
   * @param stage the stage
   * @param because why
   * @return the change
   */
  static Change removeStage(Place stage, Citation... because) {
    return ImmutableRemoveStage.of(stage, List.of(because));
  }

  /**
   * Adds an entitlement to a stage.
   *
   * @param stage the stage
   * @param entitlement the entitlement
   * @param condition when it is given, while the stage lasts
   * @param because why
   * @return the change
   */
  static Change addGrant(
      Place stage, EntitlementId entitlement, Condition condition, Citation... because) {
    return ImmutableAddGrant.of(stage, entitlement, condition, List.of(because));
  }

  /**
   * Takes an entitlement away from a stage.
   *
   * @param stage the stage
   * @param entitlement the entitlement
   * @param because why
   * @return the change
   */
  static Change removeGrant(Place stage, EntitlementId entitlement, Citation... because) {
    return ImmutableRemoveGrant.of(stage, entitlement, List.of(because));
  }

  /**
   * Presumes a value of a fact.
   *
   * @param fact the fact
   * @param value the value held until something else is established
   * @param because why
   * @return the change
   */
  static Change setPresumption(FactId fact, FactValue value, Citation... because) {
    return ImmutableSetPresumption.of(fact, value, List.of(because));
  }

  /**
   * Presumes nothing of a fact any more.
   *
   * @param fact the fact
   * @param because why
   * @return the change
   */
  static Change removePresumption(FactId fact, Citation... because) {
    return ImmutableRemovePresumption.of(fact, List.of(because));
  }

  /**
   * Lets a role report an event.
   *
   * @param event the event
   * @param role the role
   * @param because why
   * @return the change
   */
  static Change addRole(EventId event, RoleId role, Citation... because) {
    return ImmutableAddRole.of(event, role, List.of(because));
  }

  /**
   * Lets a role report an event no more.
   *
   * @param event the event
   * @param role the role
   * @param because why
   * @return the change
   */
  static Change removeRole(EventId event, RoleId role, Citation... because) {
    return ImmutableRemoveRole.of(event, role, List.of(because));
  }

  /**
   * Adds a duty.
   *
   * @param duty the duty
   * @param because why
   * @return the change
   */
  static Change addDuty(Duty duty, Citation... because) {
    return ImmutableAddDuty.of(duty, List.of(because));
  }

  /**
   * Takes a duty away.
   *
   * @param duty the duty
   * @param because why
   * @return the change
   */
  static Change removeDuty(RuleId duty, Citation... because) {
    return ImmutableRemoveDuty.of(duty, List.of(because));
  }

  /**
   * Gives a duty another time.
   *
   * @param duty the duty
   * @param within the new time
   * @param because why
   * @return the change
   */
  static Change setDutyPeriod(RuleId duty, Length within, Citation... because) {
    return ImmutableSetDutyPeriod.of(duty, within, List.of(because));
  }

  /**
   * Lets a duty be opened by other events or stages.
   *
   * @param duty the duty
   * @param onEntering the stages whose entry opens it
   * @param onEvents the events that open it
   * @param because why
   * @return the change
   */
  static Change setDutyOccasion(
      RuleId duty, Set<StageId> onEntering, Set<EventId> onEvents, Citation... because) {
    return ImmutableSetDutyOccasion.of(duty, onEntering, onEvents, List.of(because));
  }

  /**
   * Takes words out of the vocabulary that no rule uses after other changes; events no longer carry the facts.
   *
   * @param facts the fact types
   * @param events the event types
   * @param because why
   * @return the change
   */
  static Change removeWords(Set<FactId> facts, Set<EventId> events, Citation... because) {
    return ImmutableRemoveWords.of(facts, events, List.of(because));
  }

  /**
   * Adds words to the vocabulary, for rules that other changes add. A word that is there already stays as it is; see
   * {@link Words#and}.
   *
   * @param words the words
   * @param because why
   * @return the change
   */
  static Change addWords(Words words, Citation... because) {
    return ImmutableAddWords.of(words, List.of(because));
  }

  /**
   * Adds a procedure, after those that are there.
   *
   * @param procedure the procedure
   * @param because why
   * @return the change
   */
  static Change addProcedure(Procedure procedure, Citation... because) {
    return ImmutableAddProcedure.of(procedure, List.of(because));
  }

  /** Gives a stage another length. */
  @Value.Immutable
  sealed interface SetTerm extends Change permits ImmutableSetTerm {
    /** {@return the stage} */
    Place stage();

    /** {@return the new length} */
    Length length();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.term(
          stage(),
          t -> new Term.Builder()
              .from(t)
              .length(length())
              .addAllCitations(because())
              .build());
    }
  }

  /** Hands out another document in a stage. */
  @Value.Immutable
  sealed interface SetDocument extends Change permits ImmutableSetDocument {
    /** {@return the stage} */
    Place stage();

    /** {@return the document, in words} */
    String document();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.stage(
          stage(),
          s -> new Stage.Builder()
              .from(s)
              .document(document())
              .addAllCitations(because())
              .build());
    }
  }

  /** Makes a transition a right, a rule or a discretion. */
  @Value.Immutable
  sealed interface SetModality extends Change permits ImmutableSetModality {
    /** {@return the transition} */
    Place transition();

    /** {@return the new modality} */
    Modality modality();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.transition(
          transition(),
          t -> new Transition.Builder()
              .from(t)
              .modality(modality())
              .addAllCitations(because())
              .build());
    }
  }

  /** Lets a transition be taken from other stages. */
  @Value.Immutable
  sealed interface SetOrigins extends Change permits ImmutableSetOrigins {
    /** {@return the transition} */
    Place transition();

    /** {@return the stages} */
    Set<StageId> origins();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.transition(
          transition(),
          t -> new Transition.Builder()
              .from(t)
              .origins(new TreeSet<>(origins()))
              .addAllCitations(because())
              .build());
    }
  }

  /** Changes how often a transition can be taken in one stay. */
  @Value.Immutable
  sealed interface SetLimit extends Change permits ImmutableSetLimit {
    /** {@return the transition} */
    Place transition();

    /** {@return how often, or empty for any number of times} */
    OptionalInt limit();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.transition(
          transition(),
          t -> new Transition.Builder()
              .from(t)
              .limit(limit())
              .addAllCitations(because())
              .build());
    }
  }

  /** Adds a condition to a transition. */
  @Value.Immutable
  sealed interface Require extends Change permits ImmutableRequire {
    /** {@return the transition} */
    Place transition();

    /** {@return what must hold besides} */
    Condition condition();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.transition(
          transition(),
          t -> new Transition.Builder()
              .from(t)
              .condition(
                  t.condition() instanceof Condition.Always
                      ? condition()
                      : Conditions.all(t.condition(), condition()))
              .addAllCitations(because())
              .build());
    }
  }

  /** Drops what a transition demands of a fact. */
  @Value.Immutable
  sealed interface Relax extends Change permits ImmutableRelax {
    /** {@return the transition} */
    Place transition();

    /** {@return the fact no longer asked for} */
    FactId fact();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.relax(transition(), fact(), because());
    }
  }

  /** Puts another condition in the place of a transition's own. */
  @Value.Immutable
  sealed interface SetCondition extends Change permits ImmutableSetCondition {
    /** {@return the transition} */
    Place transition();

    /** {@return the new condition} */
    Condition condition();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.transition(
          transition(),
          t -> new Transition.Builder()
              .from(t)
              .condition(condition())
              .addAllCitations(because())
              .build());
    }
  }

  /** Lets a transition establish other facts than before. */
  @Value.Immutable
  sealed interface SetEstablishments extends Change permits ImmutableSetEstablishments {
    /** {@return the transition} */
    Place transition();

    /** {@return the facts it establishes} */
    List<Establishment> establishes();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.transition(
          transition(),
          t -> new Transition.Builder()
              .from(t)
              .establishes(establishes())
              .addAllCitations(because())
              .build());
    }
  }

  /** Adds a transition to a procedure. */
  @Value.Immutable
  sealed interface AddTransition extends Change permits ImmutableAddTransition {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return the transition} */
    Transition transition();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.procedure(
          procedure(),
          p -> new Procedure.Builder().from(p).addTransitions(transition()).build());
    }
  }

  /** Takes a transition away. */
  @Value.Immutable
  sealed interface RemoveTransition extends Change permits ImmutableRemoveTransition {
    /** {@return the transition} */
    Place transition();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.removeTransition(transition());
    }
  }

  /** Adds a stage to a procedure. */
  @Value.Immutable
  sealed interface AddStage extends Change permits ImmutableAddStage {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return the stage} */
    Stage stage();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.procedure(
          procedure(), p -> new Procedure.Builder().from(p).addStages(stage()).build());
    }
  }

  /** Takes a stage away. */
  @Value.Immutable
  sealed interface RemoveStage extends Change permits ImmutableRemoveStage {
    /** {@return the stage} */
    Place stage();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.removeStage(stage());
    }
  }

  /** Adds an entitlement to a stage. */
  @Value.Immutable
  sealed interface AddGrant extends Change permits ImmutableAddGrant {
    /** {@return the stage} */
    Place stage();

    /** {@return the entitlement} */
    EntitlementId entitlement();

    /** {@return when it is given, while the stage lasts} */
    Condition condition();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.stage(
          stage(),
          s -> new Stage.Builder()
              .from(s)
              .addGrants(Grant.of(entitlement(), condition(), because()))
              .build());
    }
  }

  /** Takes an entitlement away from a stage. */
  @Value.Immutable
  sealed interface RemoveGrant extends Change permits ImmutableRemoveGrant {
    /** {@return the stage} */
    Place stage();

    /** {@return the entitlement} */
    EntitlementId entitlement();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.removeGrant(stage(), entitlement());
    }
  }

  /** Presumes a value of a fact. */
  @Value.Immutable
  sealed interface SetPresumption extends Change permits ImmutableSetPresumption {
    /** {@return the fact} */
    FactId fact();

    /** {@return the value held until something else is established} */
    FactValue value();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.fact(
          fact(),
          f -> new FactType.Builder()
              .from(f)
              .presumption(Presumption.of(value(), because()))
              .build());
    }
  }

  /** Presumes nothing of a fact any more. */
  @Value.Immutable
  sealed interface RemovePresumption extends Change permits ImmutableRemovePresumption {
    /** {@return the fact} */
    FactId fact();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.removePresumption(fact());
    }
  }

  /** Lets a role report an event. */
  @Value.Immutable
  sealed interface AddRole extends Change permits ImmutableAddRole {
    /** {@return the event} */
    EventId event();

    /** {@return the role} */
    RoleId role();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.event(
          event(), e -> new EventType.Builder().from(e).addReportedBy(role()).build());
    }
  }

  /** Lets a role report an event no more. */
  @Value.Immutable
  sealed interface RemoveRole extends Change permits ImmutableRemoveRole {
    /** {@return the event} */
    EventId event();

    /** {@return the role} */
    RoleId role();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.removeRole(event(), role());
    }
  }

  /** Adds a duty. */
  @Value.Immutable
  sealed interface AddDuty extends Change permits ImmutableAddDuty {
    /** {@return the duty} */
    Duty duty();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.addDuty(duty());
    }
  }

  /** Takes a duty away. */
  @Value.Immutable
  sealed interface RemoveDuty extends Change permits ImmutableRemoveDuty {
    /** {@return the duty} */
    RuleId duty();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.removeDuty(duty());
    }
  }

  /** Gives a duty another time. */
  @Value.Immutable
  sealed interface SetDutyPeriod extends Change permits ImmutableSetDutyPeriod {
    /** {@return the duty} */
    RuleId duty();

    /** {@return the new time} */
    Length within();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.duty(
          duty(),
          d -> new Duty.Builder()
              .from(d)
              .within(within())
              .beforeExpiry(false)
              .addAllCitations(because())
              .build());
    }
  }

  /** Lets a duty be opened by other events or stages. */
  @Value.Immutable
  sealed interface SetDutyOccasion extends Change permits ImmutableSetDutyOccasion {
    /** {@return the duty} */
    RuleId duty();

    /** {@return the stages whose entry opens it} */
    Set<StageId> onEntering();

    /** {@return the events that open it} */
    Set<EventId> onEvents();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.duty(
          duty(),
          d -> new Duty.Builder()
              .from(d)
              .onEntering(onEntering())
              .onEvents(onEvents())
              .addAllCitations(because())
              .build());
    }
  }

  /** Takes words out of the vocabulary that no rule uses after other changes; events no longer carry the facts. */
  @Value.Immutable
  sealed interface RemoveWords extends Change permits ImmutableRemoveWords {
    /** {@return the fact types} */
    Set<FactId> facts();

    /** {@return the event types} */
    Set<EventId> events();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.removeWords(facts(), events());
    }
  }

  /** Adds words to the vocabulary, for rules that other changes add. */
  @Value.Immutable
  sealed interface AddWords extends Change permits ImmutableAddWords {
    /** {@return the words} */
    Words words();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.addWords(words());
    }
  }

  /** Adds a procedure, after those that are there. */
  @Value.Immutable
  sealed interface AddProcedure extends Change permits ImmutableAddProcedure {
    /** {@return the procedure} */
    Procedure procedure();

    @Override
    List<Citation> because();

    @Override
    default void applyTo(Draft draft) {
      draft.addProcedure(procedure());
    }
  }
}
