package org.nrm.protection;

import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Sensitivity;

/** Facts of consent and of the protection of children that mean the same in every mechanism. */
public final class ProtectionFacts {
  // spotless:off
    /** Consents, after being informed. */
    public static final FactType INFORMED_CONSENT = FactType.flag("informed-consent", "consents, after being informed");
    /** A guardian or representative is appointed. */
    public static final FactType GUARDIAN_APPOINTED = FactType.flag("guardian-appointed", "a guardian or representative is appointed");
    /** The best interests of the child were assessed. */
    public static final FactType BEST_INTERESTS_ASSESSED = FactType.flag("best-interests-assessed", "the best interests of the child were assessed");
    /** The best interests of the child speak against the return. */
    public static final FactType BEST_INTERESTS_AGAINST_RETURN = FactType.flag("best-interests-against-return", "the best interests of the child speak against the return");
    /** The risk to the person was assessed. */
    public static final FactType RISK_ASSESSED = FactType.flag("risk-assessed", "the risk to the person was assessed");
    /** Is a suspect or accused; no rule on safeguards reads it. */
    public static final FactType CHILD_IS_ACCUSED = FactType.flag("child-is-accused", "is a suspect or accused").handled(Sensitivity.SENSITIVE);
    /** The guardian is present at the hearing. */
    public static final FactType GUARDIAN_PRESENT = FactType.flag("guardian-present", "the guardian is present at the hearing").forThisEvent().handled(Sensitivity.ORDINARY);
    /** Another representative of the child is present at the hearing. */
    public static final FactType REPRESENTATIVE_PRESENT = FactType.flag("representative-present", "another representative of the child is present at the hearing").forThisEvent().handled(Sensitivity.ORDINARY);
    /** The representative is free of conflict with the child. */
    public static final FactType REPRESENTATIVE_WITHOUT_CONFLICT = FactType.flag("representative-without-conflict", "the interests of the representative do not conflict with the child's").forThisEvent().handled(Sensitivity.ORDINARY);
    /** A psychologist is present at the hearing. */
    public static final FactType PSYCHOLOGIST_PRESENT = FactType.flag("psychologist-present", "a psychologist is present at the hearing").forThisEvent().handled(Sensitivity.ORDINARY);
    /** A social worker is present at the hearing. */
    public static final FactType SOCIAL_WORKER_PRESENT = FactType.flag("social-worker-present", "a social worker is present at the hearing").forThisEvent().handled(Sensitivity.ORDINARY);
    /** The room is made for children. */
    public static final FactType CHILD_APPROPRIATE_ROOM = FactType.flag("child-appropriate-room", "the room is made for children").forThisEvent().handled(Sensitivity.ORDINARY);
    /** The session is closed to the public. */
    public static final FactType CLOSED_SESSION = FactType.flag("closed-session", "the session is closed to the public").forThisEvent().handled(Sensitivity.ORDINARY);
    /** The statement is recorded. */
    public static final FactType STATEMENT_RECORDED = FactType.flag("statement-recorded", "the statement is recorded").forThisEvent().handled(Sensitivity.ORDINARY);
    /** New facts have come up. */
    public static final Code NEW_FACTS = Code.of("new-facts", "new facts have come up");
    /** The recording cannot be used. */
    public static final Code RECORDING_UNUSABLE = Code.of("recording-unusable", "the recording cannot be used");
    /** The child asks to be heard again. */
    public static final Code CHILD_ASKS = Code.of("child-asks", "the child asks to be heard again");
    /** Why the child is to be heard once more. */
    public static final FactType HEARING_REASON = FactType.choice("hearing-reason", "why the child is to be heard once more", NEW_FACTS, RECORDING_UNUSABLE, CHILD_ASKS);
    // spotless:on

  private ProtectionFacts() {}
}
