package org.nrm.protection;

import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.vocabulary.EventType;

/** Acts that protect children and mean the same in every mechanism. Each mechanism says which of its roles may report them. */
public final class ProtectionEvents {
  // spotless:off
    /** The age is in doubt. */
    public static final EventType AGE_DOUBTED = EventType.of("age-doubted", "the age is in doubt").mustCarry(IdentificationFacts.REASONS_TO_BELIEVE_CHILD).meaning(IdentificationMeanings.PRESUMPTION_OF_MINORITY);
    /** The age is established. */
    public static final EventType AGE_ESTABLISHED = EventType.of("age-established", "the age is established").mustCarry(IdentificationFacts.CHILD).meaning(IdentificationMeanings.AGE_VERIFICATION);
    /** A guardian is appointed. */
    public static final EventType GUARDIAN_NAMED = EventType.of("guardian-named", "a guardian is appointed").meaning(ProtectionMeanings.GUARDIAN_APPOINTMENT);
    /** The interests of the guardian are found to conflict with the child's. */
    public static final EventType GUARDIAN_CONFLICT_FOUND = EventType.of("guardian-conflict-found", "the interests of the guardian are found to conflict with the child's").meaning(ProtectionMeanings.GUARDIAN_CONFLICT);
    /** Another guardian is appointed. */
    public static final EventType GUARDIAN_REPLACED = EventType.of("guardian-replaced", "another guardian is appointed").meaning(ProtectionMeanings.GUARDIAN_REPLACEMENT);
    /** The guardianship ends. */
    public static final EventType GUARDIANSHIP_ENDED = EventType.of("guardianship-ended", "the guardianship ends");
    /** The best interests of the child are assessed. */
    public static final EventType BEST_INTERESTS_ASSESSED = EventType.of("best-interests-assessed", "the best interests of the child are assessed").meaning(ProtectionMeanings.BEST_INTERESTS_ASSESSMENT);
    /** The child is heard. */
    public static final EventType CHILD_HEARD = EventType.of("child-heard", "the child is heard").meaning(ProtectionMeanings.CHILD_HEARING);
    /** A new reason for hearing the child once more is recorded. */
    public static final EventType HEARING_REASON_RECORDED = EventType.of("hearing-reason-recorded", "a new reason for hearing the child once more is recorded").mustCarry(ProtectionFacts.HEARING_REASON);
    // spotless:on

  private ProtectionEvents() {}
}
