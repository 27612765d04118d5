package org.nrm.identification;

import static org.nrm.condition.Conditions.any;
import static org.nrm.condition.Conditions.not;
import static org.nrm.condition.Conditions.oneOf;
import static org.nrm.identification.HotlineFacts.*;
import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.mechanism.notation.Notation.*;

import java.util.ArrayList;
import java.util.List;
import org.nrm.condition.Condition;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Calls to a hotline, each told apart by its key: what a call is about decides what follows. A person whom a call makes a
 * suspected victim stays one until the suspicion is confirmed or refuted; no time ends it.
 */
public final class HotlineCall {
  /** The procedure; it runs once for each call. */
  public static final ProcedureId HOTLINE_CALL = ProcedureId.of("hotline-call");

  /** Received and not classified. */
  public static final StageId RECEIVED = StageId.of("received");

  /** Open: the caller has not said what it is about. */
  public static final StageId UNCLEAR = StageId.of("unclear");

  /** About what somebody escaped from: the criteria are open. */
  public static final StageId CRITERIA_OPEN = StageId.of("criteria-open");

  /** About a suspected victim. */
  public static final StageId SUSPECTED = StageId.of("suspected");

  /** About a person whom the criteria do not make a suspected victim so far. */
  public static final StageId NOT_SUSPECTED = StageId.of("not-suspected");

  /** About a victim: the suspicion is confirmed. */
  public static final StageId CONFIRMED = StageId.of("confirmed");

  /** The suspicion is refuted. */
  public static final StageId REFUTED = StageId.of("refuted");

  /** To be answered with information. */
  public static final StageId ASKING = StageId.of("asking");

  /** Answered with information. */
  public static final StageId INFORMED = StageId.of("informed");

  /** For another service. */
  public static final StageId FOR_ANOTHER_SERVICE = StageId.of("for-another-service");

  /** Referred on to another service. */
  public static final StageId REFERRED_ON = StageId.of("referred-on");

  /** A misuse, closed. */
  public static final StageId MISUSED = StageId.of("misused");

  /** A call is classified, or classified anew when more is said. */
  public static final EventType CALL_CLASSIFIED = EventType.of(
          "call-classified", "the hotline finds out what a call is about")
      .mustCarry(CALL_CLASS);

  /** The criteria for persons who escaped are gone through. */
  public static final EventType CRITERIA_ASSESSED = EventType.of(
      "criteria-assessed", "the hotline goes through the criteria with a person who escaped");

  /** A suspicion is confirmed. */
  public static final EventType SUSPICION_CONFIRMED = EventType.of(
          "suspicion-confirmed",
          "an investigation or new findings confirm that the person is a victim")
      .mustCarry(FINDING_SOURCE)
      .meaning(IDENTIFICATION_CONCLUSION);

  /** A suspicion is refuted. */
  public static final EventType SUSPICION_REFUTED = EventType.of(
          "suspicion-refuted",
          "an investigation or new findings refute that the person is a victim")
      .mustCarry(FINDING_SOURCE)
      .meaning(IDENTIFICATION_REFUSAL);

  /** The caller gets the information. */
  public static final EventType CALLER_INFORMED = EventType.of(
          "caller-informed", "the hotline gives the information asked for")
      .meaning(INFORMATION_GIVEN);

  /** The caller is referred on. */
  public static final EventType CALLER_REFERRED_ON =
      EventType.of("caller-referred-on", "the hotline refers the caller to the service that helps");

  private static final Condition CRITERIA =
      any(HotlineCriteria.MISSING.condition(), HotlineCriteria.ESCAPED.condition());

  private HotlineCall() {}

  /**
   * The procedure.
   *
   * @param source where it comes from
   * @param hotline who answers the calls
   * @return the procedure with its words
   */
  public static SharedProcedure of(Citation source, Role hotline) {
    FactType[] criteria = criteria(hotline);
    FactType[] escaped = HotlineCriteria.ESCAPED.facts().toArray(FactType[]::new);
    Words words = Words.of()
        .roles(hotline)
        .facts(CALL_CLASS.by(hotline), FINDING_SOURCE.by(hotline))
        .facts(criteria)
        .events(
            CALL_CLASSIFIED.by(hotline).mayCarry(criteria),
            CRITERIA_ASSESSED.by(hotline).mayCarry(escaped),
            SUSPICION_CONFIRMED.by(hotline).mayCarry(criteria),
            SUSPICION_REFUTED.by(hotline),
            CALLER_INFORMED.by(hotline),
            CALLER_REFERRED_ON.by(hotline))
        .meanings(
            IDENTIFICATION_PENDING,
            IDENTIFIED,
            NOT_IDENTIFIED,
            IDENTIFICATION_CONCLUSION,
            IDENTIFICATION_REFUSAL,
            INFORMATION_GIVEN);
    // spotless:off
    StageId[] open = {RECEIVED, UNCLEAR, CRITERIA_OPEN, NOT_SUSPECTED, ASKING, FOR_ANOTHER_SERVICE};
    return SharedProcedure.of(repeatable(HOTLINE_CALL, "Call to the hotline, one for each", RECEIVED)
            .under(source,
                stage (RECEIVED,            "Received"),
                stage (UNCLEAR,             "Unclear what it is about"),
                stage (CRITERIA_OPEN,       "About an escape, criteria open").means(IDENTIFICATION_PENDING),
                stage (SUSPECTED,           "About a suspected victim").means(IDENTIFICATION_PENDING),
                stage (NOT_SUSPECTED,       "Not about a suspected victim so far"),
                stage (CONFIRMED,           "About a victim").means(IDENTIFIED),
                stage (REFUTED,             "Suspicion refuted").means(NOT_IDENTIFIED),
                stage (ASKING,              "To be answered with information"),
                ending(INFORMED,            "Answered with information"),
                stage (FOR_ANOTHER_SERVICE, "For another service"),
                ending(REFERRED_ON,         "Referred on to another service"),
                ending(MISUSED,             "Misuse of the hotline"),
                from  (open).on(CALL_CLASSIFIED).when(oneOf(CALL_CLASS, REPORTING_LOCATION, REPORTING_TRAFFICKING, MISSING_PERSON)).to(SUSPECTED).as("classified-as-suspicion").must(),
                from  (RECEIVED, UNCLEAR, ASKING, FOR_ANOTHER_SERVICE)
                            .on(CALL_CLASSIFIED).when(oneOf(CALL_CLASS, AFTER_THE_EVENT)).to(CRITERIA_OPEN).as("classified-as-escape").must(),
                from  (RECEIVED, UNCLEAR, FOR_ANOTHER_SERVICE)
                            .on(CALL_CLASSIFIED).when(oneOf(CALL_CLASS, SHELTER_INFORMATION, TRAVEL_ABROAD, EMPLOYMENT_AGENCY, ABOUT_THE_HOTLINE)).to(ASKING).as("classified-as-question").must(),
                from  (RECEIVED, UNCLEAR, ASKING)
                            .on(CALL_CLASSIFIED).when(oneOf(CALL_CLASS, FAMILY_VIOLENCE)).to(FOR_ANOTHER_SERVICE).as("classified-as-family-violence").must(),
                from  (RECEIVED, UNCLEAR)
                            .on(CALL_CLASSIFIED).when(oneOf(CALL_CLASS, MISUSE))         .to(MISUSED).as("classified-as-misuse").may(),
                from  (RECEIVED)
                            .on(CALL_CLASSIFIED).when(oneOf(CALL_CLASS, UNSPECIFIED))    .to(UNCLEAR).as("classified-as-unspecified").must(),
                from  (CRITERIA_OPEN, NOT_SUSPECTED).on(CRITERIA_ASSESSED).when(HotlineCriteria.ESCAPED.condition()).to(SUSPECTED).as("criteria-met").must()
                    .reading("one criterion is enough for a suspicion", "several criteria together, weighed by the hotline"),
                from  (CRITERIA_OPEN).on(CRITERIA_ASSESSED).when(not(HotlineCriteria.ESCAPED.condition())).to(NOT_SUSPECTED).as("criteria-not-met").may()
                    .reading("every criterion is answered before a suspicion is left aside", "the hotline judges by what it has"),
                from  (CRITERIA_OPEN, SUSPECTED, NOT_SUSPECTED, REFUTED).on(SUSPICION_CONFIRMED).when(any(oneOf(FINDING_SOURCE, INVESTIGATION), CRITERIA)).to(CONFIRMED).as("suspicion-confirmed").must()
                    .reading("new findings confirm where a criterion is met; an investigation confirms whatever the criteria left open", "the hotline weighs new findings freely; a suspicion comes first"),
                from  (SUSPECTED, CONFIRMED).on(SUSPICION_REFUTED)                                       .to(REFUTED).as("suspicion-refuted").may()
                    .reading("what can confirm a suspicion can refute it", "a suspicion is never taken back"),
                from  (ASKING)             .on(CALLER_INFORMED)                                          .to(INFORMED).must(),
                from  (FOR_ANOTHER_SERVICE).on(CALLER_REFERRED_ON)                                       .to(REFERRED_ON).must()),
        words);
    // spotless:on
  }

  private static FactType[] criteria(Role hotline) {
    List<FactType> facts = new ArrayList<>(HotlineCriteria.MISSING.facts());
    HotlineCriteria.ESCAPED.facts().stream().filter(f -> !facts.contains(f)).forEach(facts::add);
    return facts.stream().map(f -> f.by(hotline)).toArray(FactType[]::new);
  }
}
