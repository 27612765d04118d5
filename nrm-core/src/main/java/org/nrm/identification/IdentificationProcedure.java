package org.nrm.identification;

import static org.nrm.identification.IdentificationMeanings.*;
import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;

import org.nrm.condition.Conditions;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * How a mechanism finds out whether somebody is a victim: suspected, on reasonable grounds, in reflection, decided, and
 * reviewed. A negative decision closes nothing for good: it can be reviewed, and new indications start afresh. Who decides is
 * kept apart from what is decided: the event says what, {@link #DECIDED_BY} what kind of organisation, the role which one.
 *
 * <pre>{@code
 * IdentificationProcedure.under(LAW.at("art. 10"))
 *     .detectedBy(POLICE, NON_GOVERNMENTAL_ORGANISATION)
 *     .decidedBy(COMPETENT_AUTHORITY)
 *     .reviewedBy(COURT)
 *     .groundsWhen(REASONABLE_GROUNDS)
 *     .concludedWhen(TraffickingDefinition.COUNCIL_OF_EUROPE.condition())
 *     .build()
 * }</pre>
 *
 * <p>No time runs out in it: a suspicion ends by a decision alone.
 */
public final class IdentificationProcedure {
  /** The procedure. */
  public static final ProcedureId IDENTIFICATION = ProcedureId.of("identification");

  /** Not detected. */
  public static final StageId NOT_DETECTED = StageId.of("not-detected");

  /** Suspected, or presumed, to be a victim. */
  public static final StageId SUSPECTED = StageId.of("suspected");

  /** On reasonable grounds to believe that the person is a victim. */
  public static final StageId ON_REASONABLE_GROUNDS = StageId.of("on-reasonable-grounds");

  /** In reflection, the decision pending. */
  public static final StageId IN_REFLECTION = StageId.of("in-reflection");

  /** Identified as a victim. */
  public static final StageId IDENTIFIED_AS_VICTIM = StageId.of("identified");

  /** Not identified as a victim. */
  public static final StageId NOT_IDENTIFIED_AS_VICTIM = StageId.of("not-identified");

  /** Not identified, and under review. */
  public static final StageId UNDER_REVIEW = StageId.of("under-review");

  /** What kind of organisation decided; its codes are those of {@link CaseDataStandard#DECISION_MAKING_ORGANISATIONS}. */
  public static final FactType DECIDED_BY = FactType.choice(
          "decided-by",
          "what kind of organisation decided",
          CaseDataStandard.DECISION_MAKING_ORGANISATIONS.codes())
      .forThisEvent();

  // spotless:off
    /** Indications of trafficking are found. */
    public static final EventType INDICATIONS_FOUND = EventType.of("indications-found", "indications of trafficking are found").meaning(DETECTION);
    /** Reasonable grounds are found. */
    public static final EventType GROUNDS_FOUND = EventType.of("reasonable-grounds-found", "reasonable grounds are found to believe that the person is a victim");
    /** A time of reflection begins. */
    public static final EventType REFLECTION_BEGUN = EventType.of("reflection-begun", "a time of reflection begins");
    /** The time of reflection is over, or the person wishes a decision. */
    public static final EventType REFLECTION_ENDED = EventType.of("reflection-ended", "the time of reflection is over, or the person wishes a decision");
    /** It is decided that the person is a victim. */
    public static final EventType IDENTIFICATION_CONCLUDED = EventType.of("identification-concluded", "it is decided that the person is a victim").mustCarry(DECIDED_BY).meaning(IDENTIFICATION_CONCLUSION);
    /** It is decided that the person is not a victim. */
    public static final EventType IDENTIFICATION_REFUSED = EventType.of("identification-refused", "it is decided that the person is not a victim").mustCarry(DECIDED_BY).meaning(IDENTIFICATION_REFUSAL);
    /** A review is asked for. */
    public static final EventType REVIEW_REQUESTED = EventType.of("review-requested", "a review of the decision is asked for").meaning(IDENTIFICATION_REVIEW);
    /** The review finds that the person is a victim. */
    public static final EventType REVIEW_GRANTED = EventType.of("review-granted", "the review finds that the person is a victim").mustCarry(DECIDED_BY).meaning(IDENTIFICATION_CONCLUSION);
    /** The review upholds the decision. */
    public static final EventType REVIEW_REJECTED = EventType.of("review-rejected", "the review upholds the decision").mustCarry(DECIDED_BY).meaning(IDENTIFICATION_REFUSAL);
    // spotless:on

  private final Citation source;
  private Role[] detectors = {};
  private Role[] deciders = {};
  private Role[] reviewers = {};
  private Requirement grounds = Conditions.always();
  private Requirement concluded = Conditions.always();
  private Requirement refused = Conditions.always();

  private IdentificationProcedure(Citation source) {
    this.source = source;
  }

  /**
   * Starts the procedure.
   *
   * @param source where it comes from
   * @return the procedure, to be completed; whoever detects and decides must be named
   */
  public static IdentificationProcedure under(Citation source) {
    return new IdentificationProcedure(source);
  }

  /**
   * Names who can detect.
   *
   * @param roles the roles
   * @return this procedure
   */
  public IdentificationProcedure detectedBy(Role... roles) {
    detectors = roles.clone();
    return this;
  }

  /**
   * Names who decides, on reasonable grounds and in the end.
   *
   * @param roles the roles
   * @return this procedure
   */
  public IdentificationProcedure decidedBy(Role... roles) {
    deciders = roles.clone();
    return this;
  }

  /**
   * Names who reviews a negative decision, where somebody does.
   *
   * @param roles the roles
   * @return this procedure
   */
  public IdentificationProcedure reviewedBy(Role... roles) {
    reviewers = roles.clone();
    return this;
  }

  /**
   * Says what reasonable grounds need.
   *
   * @param requirement what must hold
   * @return this procedure
   */
  public IdentificationProcedure groundsWhen(Requirement requirement) {
    grounds = requirement;
    return this;
  }

  /**
   * Says what the decision that the person is a victim needs.
   *
   * @param requirement what must hold
   * @return this procedure
   */
  public IdentificationProcedure concludedWhen(Requirement requirement) {
    concluded = requirement;
    return this;
  }

  /**
   * Says what the decision that the person is not a victim needs.
   *
   * @param requirement what must hold
   * @return this procedure
   */
  public IdentificationProcedure refusedWhen(Requirement requirement) {
    refused = requirement;
    return this;
  }

  /**
   * Completes the procedure.
   *
   * @return the procedure with its words, those of the requirements not included
   * @throws IllegalStateException if nobody detects or nobody decides
   */
  public SharedProcedure build() {
    if (detectors.length == 0 || deciders.length == 0) {
      throw new IllegalStateException(
          "identification has nobody who detects or nobody who decides: add detectedBy(...) and decidedBy(...)");
    }
    // spotless:off
    ProcedureTable table = procedure(IDENTIFICATION, "Identification", NOT_DETECTED)
            .under(source,
                stage (NOT_DETECTED,             "Not detected"),
                stage (SUSPECTED,                "Suspected to be a victim").means(IDENTIFICATION_PENDING),
                stage (ON_REASONABLE_GROUNDS,    "On reasonable grounds").means(REASONABLE_GROUNDS_FOUND),
                stage (IN_REFLECTION,            "In reflection, decision pending").means(REASONABLE_GROUNDS_FOUND),
                stage (NOT_IDENTIFIED_AS_VICTIM, "Not identified as a victim").means(NOT_IDENTIFIED),
                from  (NOT_DETECTED)         .on(INDICATIONS_FOUND)                                  .to(SUSPECTED).as("detected").must(),
                from  (NOT_IDENTIFIED_AS_VICTIM).on(INDICATIONS_FOUND)                               .to(SUSPECTED).as("detected-again").must(),
                from  (SUSPECTED)            .on(GROUNDS_FOUND).when(grounds)                        .to(ON_REASONABLE_GROUNDS).must(),
                from  (ON_REASONABLE_GROUNDS).on(REFLECTION_BEGUN)                                   .to(IN_REFLECTION).must(),
                from  (IN_REFLECTION)        .on(REFLECTION_ENDED)                                   .to(ON_REASONABLE_GROUNDS).may(),
                from  (SUSPECTED, ON_REASONABLE_GROUNDS, IN_REFLECTION).on(IDENTIFICATION_CONCLUDED).when(concluded).to(IDENTIFIED_AS_VICTIM).as("identified").must(),
                from  (SUSPECTED, ON_REASONABLE_GROUNDS).on(IDENTIFICATION_REFUSED).when(refused)    .to(NOT_IDENTIFIED_AS_VICTIM).as("not-identified").may(),
                ending(IDENTIFIED_AS_VICTIM,     "Identified as a victim").means(IDENTIFIED));
    Words words = words();
    if (reviewers.length == 0) {
        return SharedProcedure.of(table, words);
    }
    return SharedProcedure.of(table
            .under(source,
                stage (UNDER_REVIEW,             "Under review").means(IDENTIFICATION_PENDING),
                from  (NOT_IDENTIFIED_AS_VICTIM).on(REVIEW_REQUESTED)                                .to(UNDER_REVIEW).must(),
                from  (UNDER_REVIEW)         .on(REVIEW_GRANTED).when(concluded)                     .to(IDENTIFIED_AS_VICTIM).must(),
                from  (UNDER_REVIEW)         .on(REVIEW_REJECTED)                                    .to(NOT_IDENTIFIED_AS_VICTIM).may()),
        words.and(review()));
    // spotless:on
  }

  private Words words() {
    return Words.of()
        .roles(PERSON_CONCERNED)
        .roles(detectors)
        .roles(deciders)
        .facts(DECIDED_BY.by(deciders))
        .events(
            INDICATIONS_FOUND.by(detectors),
            GROUNDS_FOUND.by(deciders),
            REFLECTION_BEGUN.by(deciders),
            REFLECTION_ENDED.by(deciders).by(PERSON_CONCERNED),
            IDENTIFICATION_CONCLUDED.by(deciders),
            IDENTIFICATION_REFUSED.by(deciders))
        .meanings(
            IDENTIFICATION_PENDING,
            REASONABLE_GROUNDS_FOUND,
            IDENTIFIED,
            NOT_IDENTIFIED,
            DETECTION,
            IDENTIFICATION_CONCLUSION,
            IDENTIFICATION_REFUSAL);
  }

  private Words review() {
    return Words.of()
        .roles(reviewers)
        .facts(DECIDED_BY.by(reviewers))
        .events(
            REVIEW_REQUESTED.by(PERSON_CONCERNED),
            REVIEW_GRANTED.by(reviewers),
            REVIEW_REJECTED.by(reviewers))
        .meanings(IDENTIFICATION_REVIEW);
  }
}
