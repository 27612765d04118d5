package org.nrm.referral;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.mechanism.LeadRule;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;

/**
 * An agreement between institutions, as far as it was read: its parties, what each has to do, who tells whom what, and who
 * leads in which cases. {@link AgreementTerms} checks it against the terms that such agreements should hold.
 */
@Value.Immutable
public sealed interface CooperationAgreement permits ImmutableCooperationAgreement {
  /** {@return the id} */
  RuleId id();

  /** {@return what it is, in words} */
  String title();

  /** {@return where it applies} */
  JurisdictionId jurisdiction();

  /** {@return the parties} */
  List<AgreementParty> parties();

  /** {@return the year from which it has been the basis of work, where known} */
  Optional<Year> since();

  /** {@return the day on which it was last renewed, where known} */
  Optional<LocalDate> renewed();

  /** {@return whether it is signed} */
  TermStatus signed();

  /** {@return whether it declares its funding} */
  TermStatus funding();

  /** {@return the duties, in order} */
  List<AgreedDuty> duties();

  /** {@return who tells whom what, in order} */
  List<InformationFlow> flows();

  /** {@return the categories of cases, in order; empty if it makes none} */
  List<CaseCategory> categories();

  /** {@return what it says about the terms that such agreements should hold; a term left out is not stated} */
  List<StatedTerm> terms();

  /** {@return where it was read} */
  List<Citation> citations();

  /**
   * Who leads in a category of cases, and what the others still owe.
   *
   * @param category the id of the category, in kebab-case
   * @return the answer
   * @throws IllegalArgumentException if the agreement has no such category
   */
  default LeadAnswer lead(String category) {
    CaseCategory found = category(category);
    return ImmutableLeadAnswer.of(
        found,
        duties(found, holder -> holder.equals(found.lead())),
        duties(found, holder -> !holder.equals(found.lead())));
  }

  /**
   * The rule of a mechanism that gives the lead in a category of cases.
   *
   * @param category the id of the category, in kebab-case
   * @param when when a case is of that category
   * @return the rule
   * @throws IllegalArgumentException if the agreement has no such category
   */
  default LeadRule leadRule(String category, Condition when) {
    CaseCategory found = category(category);
    return LeadRule.of("lead-in-" + found.id(), when, found.lead(), found.citations());
  }

  private CaseCategory category(String id) {
    List<String> ids = categories().stream().map(c -> c.id().value()).toList();
    return categories().stream()
        .filter(c -> c.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "`" + id() + "` has no category `" + id + "`" + Nearest.hint(id, ids)));
  }

  private List<AgreedDuty> duties(CaseCategory category, Predicate<RoleId> holder) {
    return duties().stream()
        .filter(d -> d.holdsIn(category.id()) && holder.test(d.holder()))
        .toList();
  }

  /** Checks that every role that is named is a party, and every category one of its own. */
  @Value.Check
  default void check() {
    List<RoleId> roles = parties().stream().map(p -> p.role().id()).toList();
    List<RuleId> known = categories().stream().map(CaseCategory::id).toList();
    Stream.concat(
            duties().stream().map(AgreedDuty::holder),
            categories().stream().map(CaseCategory::lead))
        .filter(role -> !roles.contains(role))
        .findFirst()
        .ifPresent(role -> {
          throw new IllegalArgumentException(
              "`" + role + "` is no party of `" + id() + "`: add it to the parties");
        });
    duties().stream()
        .flatMap(d -> d.categories().stream())
        .filter(c -> !known.contains(c))
        .findFirst()
        .ifPresent(c -> {
          throw new IllegalArgumentException(
              "`" + id() + "` has no category `" + c + "`: add it to the categories");
        });
  }

  /** Builds agreements. */
  final class Builder extends ImmutableCooperationAgreement.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
