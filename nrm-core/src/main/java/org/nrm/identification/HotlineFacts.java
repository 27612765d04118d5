package org.nrm.identification;

import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Sensitivity;

/**
 * What a hotline records of calls, and the criteria by which it suspects that somebody is a victim. Each mechanism says
 * which of its roles may establish them.
 *
 * <p>After the account of the ASTRA hotline in Serbia in the manual of good practices of 2005.
 */
public final class HotlineFacts {
  // spotless:off
    // ---- classes of calls about trafficking
    /** Says where a victim or a trafficker is. */
    public static final Code REPORTING_LOCATION = Code.of("reporting-location", "says where a victim or a trafficker is");
    /** Reports trafficking. */
    public static final Code REPORTING_TRAFFICKING = Code.of("reporting-trafficking", "reports trafficking");
    /** Speaks after the event, having escaped. */
    public static final Code AFTER_THE_EVENT = Code.of("after-the-event", "speaks after the event, having escaped");
    /** Asks about the shelter. */
    public static final Code SHELTER_INFORMATION = Code.of("shelter-information", "asks about the shelter");

    // ---- classes of preventive calls
    /** Asks about travelling abroad. */
    public static final Code TRAVEL_ABROAD = Code.of("travel-abroad", "asks about travelling abroad");
    /** Asks about an employment agency. */
    public static final Code EMPLOYMENT_AGENCY = Code.of("employment-agency", "asks about an employment agency");
    /** Asks about the organisation that runs the hotline. */
    public static final Code ABOUT_THE_HOTLINE = Code.of("about-the-hotline", "asks about the organisation that runs the hotline");

    // ---- classes of other calls
    /** Reports a missing person. */
    public static final Code MISSING_PERSON = Code.of("missing-person", "reports a missing person");
    /** Speaks of violence in the family. */
    public static final Code FAMILY_VIOLENCE = Code.of("family-violence", "speaks of violence in the family");
    /** Misuses the hotline. */
    public static final Code MISUSE = Code.of("misuse", "misuses the hotline");
    /** Does not say what it is about. */
    public static final Code UNSPECIFIED = Code.of("unspecified", "does not say what it is about");

    /** What a call is about. */
    public static final FactType CALL_CLASS = FactType.choice("call-class", "what the call is about",
            REPORTING_LOCATION, REPORTING_TRAFFICKING, AFTER_THE_EVENT, SHELTER_INFORMATION, TRAVEL_ABROAD, EMPLOYMENT_AGENCY,
            ABOUT_THE_HOTLINE, MISSING_PERSON, FAMILY_VIOLENCE, MISUSE, UNSPECIFIED).forThisEvent();

    // ---- what confirms or refutes a suspicion
    /** An investigation. */
    public static final Code INVESTIGATION = Code.of("investigation", "an investigation");
    /** New findings of the hotline itself. */
    public static final Code NEW_FINDINGS = Code.of("new-findings", "new findings");
    /** What confirms or refutes the suspicion. */
    public static final FactType FINDING_SOURCE = FactType.choice("finding-source", "what confirms or refutes the suspicion", INVESTIGATION, NEW_FINDINGS).forThisEvent();

    // ---- criteria for missing persons
    /** Is in a situation of violence. */
    public static final FactType SITUATION_OF_VIOLENCE = FactType.flag("situation-of-violence", "is in a situation of violence").handled(Sensitivity.SENSITIVE);
    /** Is under repression. */
    public static final FactType UNDER_REPRESSION = FactType.flag("under-repression", "is under repression").handled(Sensitivity.SENSITIVE);
    /** Is free to leave and depends on no trafficker. */
    public static final FactType FREE_TO_LEAVE = FactType.flag("free-to-leave", "is free to leave and depends on no trafficker").handled(Sensitivity.SENSITIVE);
    /** What is known of a recruitment or transport points to trafficking. */
    public static final FactType RECRUITED_OR_TRANSPORTED = FactType.flag("recruited-or-transported", "what is known of recruitment or transport points to trafficking").handled(Sensitivity.SENSITIVE);
    /** What is known of the person's contacts points to trafficking. */
    public static final FactType SUSPICIOUS_CONTACTS = FactType.flag("suspicious-contacts", "what is known of the person's contacts points to trafficking").handled(Sensitivity.SENSITIVE);

    // ---- criteria for persons who escaped
    /** Was coerced into prostitution by deception, force, threat or violence. */
    public static final FactType COERCED_INTO_PROSTITUTION = FactType.flag("coerced-into-prostitution", "was coerced into prostitution by deception, force, threat or violence").handled(Sensitivity.SENSITIVE);
    /** Was exploited. */
    public static final FactType EXPLOITED = FactType.flag("exploited", "was exploited").handled(Sensitivity.SENSITIVE);
    /** Was made to give up income. */
    public static final FactType INCOME_TAKEN = FactType.flag("income-taken", "was made to give up income from work").handled(Sensitivity.SENSITIVE);
    /** Had access to own documents. */
    public static final FactType HAD_DOCUMENTS = FactType.flag("had-documents", "had access to own documents").handled(Sensitivity.SENSITIVE);
    /** Was isolated. */
    public static final FactType ISOLATED = FactType.flag("isolated", "was isolated").handled(Sensitivity.SENSITIVE);
    /** Was watched. */
    public static final FactType WATCHED = FactType.flag("watched", "was watched all the time").handled(Sensitivity.SENSITIVE);
    /** What is known of a trafficker points to trafficking. */
    public static final FactType TRAFFICKER_KNOWN = FactType.flag("trafficker-known", "what is known of the trafficker points to trafficking").handled(Sensitivity.SENSITIVE);
    // spotless:on

  private HotlineFacts() {}
}
