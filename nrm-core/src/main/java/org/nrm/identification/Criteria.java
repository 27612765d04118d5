package org.nrm.identification;

import static org.nrm.condition.Conditions.all;
import static org.nrm.condition.Conditions.any;
import static org.nrm.condition.Conditions.not;
import static org.nrm.identification.HotlineFacts.*;

import java.util.List;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Presumption;
import org.nrm.vocabulary.Standing;

/** Writes down the criteria of the account. */
final class Criteria {
  private static final Citation ACCOUNT = Instrument.of(
          "Good practices in response to trafficking in human beings (Danish Red Cross, 2005)",
          Standing.SECONDARY)
      .at("ASTRA, identification of victims");
  private static final Citation ONE_IS_ENOUGH = ACCOUNT.reading(
      "one criterion is enough for a suspicion",
      "several criteria together, weighed by the hotline");
  private static final Citation UNTIL_REFUTED = ACCOUNT.reading(
      "only an investigation or new findings end the suspicion, as they confirm it",
      "criteria that are all answered by no end it too");

  private Criteria() {}

  static HotlineCriteria missing() {
    return new HotlineCriteria.Builder()
        .id("missing")
        .title("Missing person: a suspected victim until confirmed or refuted")
        .facts(List.of(
            SITUATION_OF_VIOLENCE,
            UNDER_REPRESSION,
            FREE_TO_LEAVE,
            RECRUITED_OR_TRANSPORTED,
            SUSPICIOUS_CONTACTS))
        .condition(any(
            SITUATION_OF_VIOLENCE,
            UNDER_REPRESSION,
            not(FREE_TO_LEAVE),
            RECRUITED_OR_TRANSPORTED,
            SUSPICIOUS_CONTACTS))
        .presumption(Presumption.of(FactValue.of(true), List.of(ACCOUNT, UNTIL_REFUTED)))
        .citations(List.of(ACCOUNT, ONE_IS_ENOUGH))
        .build();
  }

  static HotlineCriteria escaped() {
    return new HotlineCriteria.Builder()
        .id("escaped")
        .title("Person who escaped, however long ago")
        .facts(List.of(
            COERCED_INTO_PROSTITUTION,
            EXPLOITED,
            INCOME_TAKEN,
            HAD_DOCUMENTS,
            ISOLATED,
            WATCHED,
            TRAFFICKER_KNOWN,
            RECRUITED_OR_TRANSPORTED))
        .condition(any(
            all(COERCED_INTO_PROSTITUTION, EXPLOITED),
            INCOME_TAKEN,
            not(HAD_DOCUMENTS),
            all(ISOLATED, WATCHED),
            TRAFFICKER_KNOWN,
            RECRUITED_OR_TRANSPORTED))
        .citations(List.of(ACCOUNT, ONE_IS_ENOUGH))
        .build();
  }
}
