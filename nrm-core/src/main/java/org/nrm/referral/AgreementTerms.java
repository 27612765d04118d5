package org.nrm.referral;

import static org.nrm.referral.AgreementTerm.*;
import static org.nrm.referral.TermStatus.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.RoleId;

/**
 * Checks an agreement against what such agreements should hold. Eight terms are as the agreement states them; the four
 * principles follow from its parties, duties and funding, which is the library's reading of what they ask for.
 */
public final class AgreementTerms {
  private static final Set<AgreementTerm> RIGHTS = Set.of(
      ASSISTANCE_IRRESPECTIVE_OF_TESTIMONY,
      SAFETY_OF_WITNESSES_FIRST,
      DECISION_TO_TESTIFY_IS_THE_PERSONS,
      WITNESS_PROTECTION_BY_CONSENT);

  private final CooperationAgreement agreement;

  private AgreementTerms(CooperationAgreement agreement) {
    this.agreement = agreement;
  }

  /**
   * Checks an agreement.
   *
   * @param agreement the agreement
   * @return a finding for each of the terms, in their order
   */
  public static List<StatedTerm> check(CooperationAgreement agreement) {
    AgreementTerms terms = new AgreementTerms(agreement);
    return Arrays.stream(AgreementTerm.values()).map(terms::finding).toList();
  }

  private StatedTerm finding(AgreementTerm term) {
    return switch (term) {
      case GOVERNMENT_OWNERSHIP -> ownership();
      case CIVIL_SOCIETY_PARTICIPATION -> participation();
      case HUMAN_RIGHTS_BASED -> rights();
      case SUSTAINABILITY -> sustainability();
      default -> stated(term);
    };
  }

  private StatedTerm stated(AgreementTerm term) {
    return agreement.terms().stream()
        .filter(t -> t.term() == term)
        .findFirst()
        .orElseGet(() -> StatedTerm.of(term, NOT_STATED, "what was read does not mention it"));
  }

  private StatedTerm ownership() {
    List<RoleId> state = parties(kind -> kind != AgreementParty.Kind.INDEPENDENT);
    if (state.isEmpty()) {
      return found(GOVERNMENT_OWNERSHIP, ABSENT, "no party is of the state");
    }
    return found(
        GOVERNMENT_OWNERSHIP,
        agreement.funding(),
        "of the state: " + listed(state) + "; funding " + word(agreement.funding()) + signature());
  }

  private StatedTerm participation() {
    List<RoleId> independent = parties(kind -> kind == AgreementParty.Kind.INDEPENDENT);
    if (independent.isEmpty()) {
      return found(CIVIL_SOCIETY_PARTICIPATION, ABSENT, "no party is independent of the state");
    }
    List<AgreedDuty> identifies = duties(independent, AgreedDuty.Act.IDENTIFY);
    List<AgreedDuty> assists = duties(independent, AgreedDuty.Act.ASSIST);
    List<String> unsaid = new ArrayList<>();
    if (identifies.isEmpty()) {
      unsaid.add("whether it can report identification is not stated");
    }
    if (assists.isEmpty()) {
      unsaid.add("whether it assists is not stated");
    }
    String who = "independent: " + listed(independent);
    return ImmutableStatedTerm.of(
        CIVIL_SOCIETY_PARTICIPATION,
        unsaid.isEmpty() ? PRESENT : NOT_STATED,
        unsaid.isEmpty()
            ? who + ", reports identification and assists"
            : who + "; " + String.join(", ", unsaid),
        places(identifies, assists));
  }

  private StatedTerm rights() {
    List<StatedTerm> parts = RIGHTS.stream().sorted().map(this::stated).toList();
    TermStatus worst = parts.stream()
        .map(StatedTerm::status)
        .max(java.util.Comparator.comparingInt(AgreementTerms::gravity))
        .orElse(NOT_STATED);
    List<String> open = parts.stream()
        .filter(p -> p.status() != PRESENT)
        .map(p -> p.term().id() + (p.status() == ABSENT ? " is absent" : " is not stated"))
        .toList();
    return found(
        HUMAN_RIGHTS_BASED,
        worst,
        open.isEmpty() ? "every term that puts rights first is agreed" : String.join(", ", open));
  }

  private StatedTerm sustainability() {
    return found(
        SUSTAINABILITY,
        agreement.funding(),
        "funding " + word(agreement.funding()) + ", so that dependence on one funder "
            + (agreement.funding() == PRESENT ? "can be seen" : "cannot be judged"));
  }

  private StatedTerm found(AgreementTerm term, TermStatus status, String text) {
    return ImmutableStatedTerm.of(term, status, text, agreement.citations());
  }

  private String signature() {
    return agreement.signed() == ABSENT ? "; the agreement is not signed" : "";
  }

  private List<RoleId> parties(Predicate<AgreementParty.Kind> kind) {
    return agreement.parties().stream()
        .filter(p -> kind.test(p.kind()))
        .map(p -> p.role().id())
        .toList();
  }

  private List<AgreedDuty> duties(List<RoleId> holders, AgreedDuty.Act act) {
    return agreement.duties().stream()
        .filter(d -> holders.contains(d.holder()) && d.act() == act)
        .toList();
  }

  private static List<Citation> places(List<AgreedDuty> some, List<AgreedDuty> others) {
    return java.util.stream.Stream.concat(some.stream(), others.stream())
        .flatMap(d -> d.citations().stream())
        .distinct()
        .toList();
  }

  private static int gravity(TermStatus status) {
    return switch (status) {
      case PRESENT -> 0;
      case NOT_STATED -> 1;
      case ABSENT -> 2;
    };
  }

  private static String listed(List<RoleId> roles) {
    return roles.stream().map(RoleId::value).collect(Collectors.joining(", "));
  }

  private static String word(TermStatus status) {
    return switch (status) {
      case PRESENT -> "declared";
      case ABSENT -> "not declared";
      case NOT_STATED -> "not stated";
    };
  }
}
