package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;

/** A change of who has the lead. */
public sealed interface LeadChange extends Change
    permits LeadChange.AddLeadRule,
        LeadChange.RemoveLeadRule,
        LeadChange.ReplaceLeadRule,
        LeadChange.SetLead {
  /**
   * Adds a rule on who has the lead, tried after those that are there.
   *
   * @param rule the rule
   * @param because why
   * @return the change
   */
  static AddLeadRule addLeadRule(LeadRule rule, Citation... because) {
    return ImmutableAddLeadRule.of(rule, Optional.empty(), List.of(because));
  }

  /**
   * Takes a rule on who has the lead away.
   *
   * @param rule the rule on who has the lead
   * @param because why
   * @return the change
   */
  static RemoveLeadRule removeLeadRule(RuleId rule, Citation... because) {
    return ImmutableRemoveLeadRule.of(rule, List.of(because));
  }

  /**
   * Puts a whole rule on who has the lead in the place of the one with its id.
   *
   * @param rule the rule
   * @param because why
   * @return the change
   */
  static ReplaceLeadRule replaceLeadRule(LeadRule rule, Citation... because) {
    return ImmutableReplaceLeadRule.of(rule, List.of(because));
  }

  /**
   * Gives the lead to another role.
   *
   * @param rule the rule on who has the lead
   * @param lead who then has the lead
   * @param because why
   * @return the change
   */
  static SetLead setLead(RuleId rule, RoleId lead, Citation... because) {
    return ImmutableSetLead.of(rule, lead, List.of(because));
  }

  /** Adds a rule on who has the lead, tried after those that are there. */
  @Value.Immutable
  sealed interface AddLeadRule extends LeadChange permits ImmutableAddLeadRule {
    /** {@return the rule} */
    LeadRule rule();

    /** {@return before which one of its sort it stands; empty if after those that are there} */
    Optional<RuleId> before();

    /**
     * Puts it in its place among those that are there.
     *
     * @param next before which it stands
     * @return the change
     */
    default AddLeadRule before(RuleId next) {
      return ImmutableAddLeadRule.of(rule(), Optional.of(next), because());
    }

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "lead rule " + rule().id();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.addLeadRule(rule(), before());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addLeadRule(this);
    }
  }

  /** Takes a rule on who has the lead away. */
  @Value.Immutable
  sealed interface RemoveLeadRule extends LeadChange permits ImmutableRemoveLeadRule {
    /** {@return the rule on who has the lead} */
    RuleId rule();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "lead rule " + rule();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.removeLeadRule(rule());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeLeadRule(this);
    }
  }

  /** Puts a whole rule on who has the lead in the place of the one with its id. */
  @Value.Immutable
  sealed interface ReplaceLeadRule extends LeadChange permits ImmutableReplaceLeadRule {
    /** {@return the rule} */
    LeadRule rule();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "lead rule " + rule().id();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.leadRule(rule().id(), r -> rule());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.replaceLeadRule(this);
    }
  }

  /** Gives the lead to another role. */
  @Value.Immutable
  sealed interface SetLead extends LeadChange permits ImmutableSetLead {
    /** {@return the rule on who has the lead} */
    RuleId rule();

    /** {@return who then has the lead} */
    RoleId lead();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "lead rule " + rule();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.leadRule(
          rule(),
          r -> LeadRule.of(
              r.id().value(), r.condition(), lead(), Reasons.and(r.citations(), because())));
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setLead(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Adds a rule on who has the lead, tried after those that are there.
     *
     * @param change the change
     * @return the result
     */
    R addLeadRule(AddLeadRule change);

    /**
     * Takes a rule on who has the lead away.
     *
     * @param change the change
     * @return the result
     */
    R removeLeadRule(RemoveLeadRule change);

    /**
     * Puts a whole rule on who has the lead in the place of the one with its id.
     *
     * @param change the change
     * @return the result
     */
    R replaceLeadRule(ReplaceLeadRule change);

    /**
     * Gives the lead to another role.
     *
     * @param change the change
     * @return the result
     */
    R setLead(SetLead change);
  }
}
