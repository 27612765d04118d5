package org.nrm.referral;

import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;

/** What a party to an agreement has to do. */
@Value.Immutable
public sealed interface AgreedDuty permits ImmutableAgreedDuty {
  /** {@return the id} */
  RuleId id();

  /** {@return the role of the party that has it} */
  RoleId holder();

  /** {@return what sort of act it is} */
  Act act();

  /** {@return when it has to be done, in words} */
  String when();

  /** {@return what has to be done, in words} */
  String what();

  /** {@return the categories of cases in which it holds; empty for all} */
  List<RuleId> categories();

  /** {@return where it comes from} */
  List<Citation> citations();

  /**
   * Obtains a duty that holds in all categories of cases.
   *
   * @param id kebab-case
   * @param holder the party that has it
   * @param act what sort of act it is
   * @param when when it has to be done
   * @param what what has to be done
   * @param citation where it comes from
   * @return the duty
   */
  static AgreedDuty of(
      String id, Role holder, Act act, String when, String what, Citation citation) {
    return ImmutableAgreedDuty.of(
        RuleId.of(id), holder.id(), act, when, what, List.of(), List.of(citation));
  }

  /**
   * Obtains this duty, in some categories of cases only.
   *
   * @param ids the ids of the categories
   * @return the duty
   */
  default AgreedDuty in(String... ids) {
    return ImmutableAgreedDuty.of(
        id(),
        holder(),
        act(),
        when(),
        what(),
        Arrays.stream(ids).map(RuleId::of).toList(),
        citations());
  }

  /**
   * Whether it holds in a category.
   *
   * @param category the category
   * @return true if it holds in all, or names this one
   */
  default boolean holdsIn(RuleId category) {
    return categories().isEmpty() || categories().contains(category);
  }

  /** What sort of act a duty is. */
  enum Act {
    /** Recognises persons who may be trafficked, or reports them. */
    IDENTIFY,
    /** Informs the person. */
    INFORM_PERSON,
    /** Tells another party. */
    INFORM_PARTY,
    /** Protects. */
    PROTECT,
    /** Houses. */
    ACCOMMODATE,
    /** Assists: counsels, cares, trains. */
    ASSIST,
    /** Lets another party take part. */
    ADMIT,
    /** Deals with authorities. */
    ADMINISTER
  }
}
