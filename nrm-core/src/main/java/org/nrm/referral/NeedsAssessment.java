package org.nrm.referral;

import static org.nrm.condition.Length.*;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEvents.*;
import static org.nrm.referral.ReferralFacts.*;

import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * The assessment of needs, and its repetition. An assessment says yes or no to each need, so that a need that was not asked
 * about cannot pass for one that is not there. It can be repeated at any time, and is due again after three months.
 *
 * <p>The manual of 2005 tells of an initial assessment of needs before every referral; that it is repeated, and when, is a
 * reading.
 */
public final class NeedsAssessment {
  /** The procedure. */
  public static final ProcedureId NEEDS = ProcedureId.of("needs");

  /** Not assessed. */
  public static final StageId NOT_ASSESSED = StageId.of("not-assessed");

  /** Assessed. */
  public static final StageId ASSESSED = StageId.of("assessed");

  /** Due to be assessed again. */
  public static final StageId REASSESSMENT_DUE = StageId.of("reassessment-due");

  private static final FactType[] NEEDS_ASKED = {
    NEEDS_MEDICAL_CARE,
    NEEDS_PSYCHOLOGICAL_ASSISTANCE,
    NEEDS_SOCIAL_ASSISTANCE,
    NEEDS_LEGAL_ASSISTANCE,
    NEEDS_HOUSING,
    NEEDS_EDUCATION_OR_TRAINING,
    NEEDS_FAMILY_SUPPORT,
    NEEDS_PROTECTION
  };

  private NeedsAssessment() {}

  /**
   * The procedure. It establishes {@link ReferralFacts#NEEDS_ASSESSED}, which some rule of the mechanism has to read.
   *
   * @param source where it comes from that needs are assessed
   * @param occasion the event that opens the duty to assess them, which the mechanism declares
   * @param assessors who assesses; the first has the duty; at least one
   * @return the procedure with its words, the occasion not included
   * @throws IllegalArgumentException if there is no assessor
   */
  public static SharedProcedure of(Citation source, EventType occasion, Role... assessors) {
    if (assessors.length == 0) {
      throw new IllegalArgumentException("nobody assesses: name at least one role");
    }
    Words words = Words.of()
        .roles(assessors)
        .facts(NEEDS_ASSESSED)
        .facts(java.util.Arrays.stream(NEEDS_ASKED)
            .map(need -> need.by(assessors))
            .toArray(FactType[]::new))
        .events(NEEDS_TOLD.by(assessors))
        .meanings(ReferralMeanings.NEEDS_ASSESSMENT);
    // spotless:off
    return SharedProcedure.of(procedure(NEEDS, "Assessment of needs", NOT_ASSESSED)
            .under(source,
                stage (NOT_ASSESSED,     "Not assessed"),
                stage (ASSESSED,         "Assessed"),
                stage (REASSESSMENT_DUE, "To be assessed again"),
                in    (ASSESSED).lasts(months(3)).then(REASSESSMENT_DUE)
                    .readingOnly("needs are looked at again after three months, since they change", "they are assessed once"),
                from  (NOT_ASSESSED, REASSESSMENT_DUE).on(NEEDS_TOLD).to(ASSESSED).establishes(NEEDS_ASSESSED).as("needs-assessed").must(),
                from  (ASSESSED)                      .on(NEEDS_TOLD).to(ASSESSED).as("needs-assessed-again").may(),
                duty("assess-needs", "assess the needs together with the person").of(assessors[0]).metBy(NEEDS_TOLD)
                    .on(occasion).whileIn(NOT_ASSESSED).within(days(14))
                    .reading("the first assessment is made within two weeks", "no time is set"),
                duty("reassess-needs", "assess the needs again").of(assessors[0]).metBy(NEEDS_TOLD)
                    .onEntering(REASSESSMENT_DUE).whileIn(REASSESSMENT_DUE).within(days(14))
                    .readingOnly("the assessment is repeated within two weeks after it has fallen due", "no time is set")),
        words);
    // spotless:on
  }
}
