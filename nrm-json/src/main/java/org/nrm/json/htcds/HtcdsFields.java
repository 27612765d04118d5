package org.nrm.json.htcds;

import static org.nrm.json.htcds.HtcdsGroup.*;
import static org.nrm.json.htcds.HtcdsKind.*;
import static org.nrm.json.htcds.HtcdsLists.*;
import static org.nrm.json.htcds.HtcdsMark.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of HTCDS 2.0, as its table of field standards has them: 84, of which 40 are marked as core and 3 as deprecated.
 * Every row of the standard that is not deprecated still has the status of a draft there.
 *
 * <p>HTCDS 2.0 (24 December 2021), by IOM, licensed under CC BY 4.0, https://github.com/UNMigration/HTCDS. Changed: grouped by
 * us, incoming and outgoing referral apart, as one case can have several of the latter. IOM does not endorse this library.
 * Read: the table of field standards 2.0, the field definitions, the guidance, the three Excel templates, the survey form and
 * its XForm. Not read: the Salesforce package.
 */
public final class HtcdsFields {
  private static final List<HtcdsCode> NO_LIST = List.of();

  // spotless:off
    private static final List<HtcdsField> TABLE = List.of(
        field(ORGANISATION,    "org_Name",                               "Organisation Name", TEXT, NO_LIST),
        field(ORGANISATION,    "org_ShippingCity",                       "Shipping City", TEXT, NO_LIST),
        field(ORGANISATION,    "org_ShippingCountry",                    "Shipping Country", TEXT, NO_LIST),
        field(ORGANISATION,    "org_ShippingState",                      "Shipping State/Province", TEXT, NO_LIST),
        field(ORGANISATION,    "org_ShippingStreet",                     "Shipping Street", TEXT, NO_LIST),
        field(ORGANISATION,    "org_ShippingPostalCode",                 "Shipping Zip/Postal Code", TEXT, NO_LIST),
        field(ORGANISATION,    "org_ShippingLongitude",                  "Longitude", COORDINATE, NO_LIST),
        field(ORGANISATION,    "org_ShippingLatitude",                   "Latitude", COORDINATE, NO_LIST),
        field(ORGANISATION,    "org_Phone",                              "Phone", TEXT, NO_LIST),
        field(ORGANISATION,    "org_Type",                               "Type", CODE, ORGANISATION_TYPES),
        field(PERSON,          "prs_Salutation",                         "Salutation", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_FirstName",                          "First Name", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_MiddleName",                         "Middle Name", TEXT, NO_LIST),
        field(PERSON,          "prs_SecondName",                         "Second Name", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_Birthdate",                          "Birthdate", DATE, NO_LIST, CORE, IDENTIFYING),
        field(PERSON,          "prs_Gender",                             "Gender", CODE, GENDERS, CORE),
        field(PERSON,          "prs_Deceased",                           "Deceased", FLAG, NO_LIST),
        field(PERSON,          "prs_MaritalStatus",                      "Marital Status", CODE, MARITAL_STATUSES),
        field(PERSON,          "prs_NumberOfChildren",                   "Number of Children", NUMBER, NO_LIST),
        field(PERSON,          "prs_PrimaryLanguage",                    "Primary Language", LANGUAGE, NO_LIST),
        field(PERSON,          "prs_SecondaryLanguage",                  "Secondary Language", LANGUAGE, NO_LIST),
        field(PERSON,          "prs_HighestLevelOfEducation",            "Highest Level of Education", CODE, LEVELS_OF_EDUCATION),
        field(PERSON,          "prs_Citizenship",                        "Citizenship", COUNTRIES, NO_LIST, CORE),
        field(PERSON,          "prs_IdentityNumber",                     "Identity Number", TEXT, NO_LIST),
        field(PERSON,          "prs_Title",                              "Title", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_Email",                              "Email", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_HomePhone",                          "Home Phone", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_MobilePhone",                        "Mobile Phone", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_MailingCity",                        "Mailing City", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_MailingCountry",                     "Mailing Country", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_MailingState",                       "Mailing State/Province", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_MailingStreet",                      "Mailing Street", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_MailingPostalCode",                  "Mailing Zip/Postal Code", TEXT, NO_LIST, CORE),
        field(PERSON,          "prs_MailingLongitude",                   "Longitude", COORDINATE, NO_LIST),
        field(PERSON,          "prs_MailingLatitude",                    "Latitude", COORDINATE, NO_LIST),
        field(VICTIM,          "vic_AgreementToManagePersonalData",      "Agreement to Manage Personal Data", FLAG, NO_LIST, DEPRECATED),
        field(VICTIM,          "vic_TraffickingStatus",                  "Trafficking Status", CODE, TRAFFICKING_STATUSES, CORE),
        field(VICTIM,          "vic_TraffickingStatusDecisionMakingOrg", "Trafficking Status Decision Making Organization", CODE, DECIDERS, CORE),
        field(VICTIM,          "vic_RelationshipToTrafficker",           "Relationship to Trafficker", CODE, RELATIONSHIPS),
        field(VICTIM,          "vic_AgeWhenTrafficked",                  "Age when Trafficked", NUMBER, NO_LIST),
        field(VICTIM,          "vic_RecruitmentWebsitesAndApps",         "Recruitment Websites and Apps", CODES, WEBSITES_AND_APPS),
        field(VICTIM,          "vic_MethodOfRecruitment",                "Method of Recruitment", CODES, METHODS_OF_RECRUITMENT, CORE),
        field(VICTIM,          "vic_LocationOfRecruitment",              "Location of Recruitment", LOOKUP, NO_LIST, CORE),
        field(VICTIM,          "vic_MethodsOfControl",                   "Methods of Control", CODES, CONTROL_METHODS, CORE),
        field(VICTIM,          "vic_TypeOfExploitation",                 "Type of Exploitation", CODES, TYPES_OF_EXPLOITATION, CORE),
        field(VICTIM,          "vic_ForcedLabourIndustry",               "Forced Labour Industry", CODE, INDUSTRIES, CORE),
        field(VICTIM,          "vic_TypeOfSexExploitation",              "Type of Sex Exploitation", CODES, TYPES_OF_SEX_EXPLOITATION, CORE),
        field(VICTIM,          "vic_LocationOfExploitation",             "Location of Exploitation", LOOKUP, NO_LIST, CORE),
        field(VICTIM,          "vic_ExploitationWebsitesAndApps",        "Exploitation Websites and Apps", CODES, WEBSITES_AND_APPS),
        field(VICTIM,          "vic_Vulnerabilities",                    "Vulnerabilities", CODES, VULNERABILITIES, CORE, DEPRECATED),
        field(VICTIM,          "vic_DetailsOfVulnerabilities",           "Details Of Vulnerabilities", LONG_TEXT, NO_LIST, CORE, DEPRECATED),
        field(PERPETRATOR,     "per_RoleInProcess",                      "Role in Process", CODES, ROLES_IN_PROCESS),
        field(PERPETRATOR,     "per_RoleDetails",                        "Role Details", LONG_TEXT, NO_LIST),
        field(PERPETRATOR,     "per_Organisation",                       "Organisation", LOOKUP, NO_LIST),
        field(CASE,            "cas_Status",                             "Status", CODE, CASE_STATUSES, CORE),
        field(CASE,            "cas_ReasonForCaseClosure",               "Reason for Case Closure", LONG_TEXT, NO_LIST, CORE),
        field(CASE,            "cas_CaseOwner",                          "Case Owner", LOOKUP, NO_LIST, CORE),
        field(REFERRAL_IN,     "cas_ReferringOrganisation",              "Referring Organisation", LOOKUP, NO_LIST, CORE),
        field(REFERRAL_IN,     "cas_IncomingReferralDate",               "Incoming Referral Date", DATE, NO_LIST, CORE),
        field(REFERRAL_IN,     "cas_ReferringPrimaryCaseWorker",         "Referring Primary Case Worker", LOOKUP, NO_LIST, CORE),
        field(REFERRAL_IN,     "cas_ReasonForIncomingReferral",          "Reason for Incoming Referral", CODE, REFERRAL_REASONS, CORE),
        field(REFERRAL_IN,     "cas_IncomingReferralDetails",            "Incoming Referral Details", LONG_TEXT, NO_LIST, CORE),
        field(REFERRAL_OUT,    "cas_ReferredOrganisation",               "Referred Organisation", LOOKUP, NO_LIST, CORE),
        field(REFERRAL_OUT,    "cas_ReferredPrimaryCaseWorker",          "Referred Primary Case Worker", LOOKUP, NO_LIST, CORE),
        field(REFERRAL_OUT,    "cas_ReasonForOutgoingReferral",          "Reason for Outgoing Referral", CODE, REFERRAL_REASONS, CORE),
        field(REFERRAL_OUT,    "cas_OutgoingReferralDate",               "Outgoing Referral Date", DATE, NO_LIST, CORE),
        field(REFERRAL_OUT,    "cas_OutgoingReferralDetails",            "Outgoing Referral Details", LONG_TEXT, NO_LIST, CORE),
        field(COMMENT,         "cco_CaseComment",                        "Case Comment", LONG_TEXT, NO_LIST),
        field(HISTORIC_EVENT,  "hte_Longitude",                          "Longitude", COORDINATE, NO_LIST),
        field(HISTORIC_EVENT,  "hte_Latitude",                           "Latitude", COORDINATE, NO_LIST),
        field(HISTORIC_EVENT,  "hte_City",                               "City", TEXT, NO_LIST),
        field(HISTORIC_EVENT,  "hte_Country",                            "Country", TEXT, NO_LIST),
        field(HISTORIC_EVENT,  "hte_State",                              "State", TEXT, NO_LIST),
        field(HISTORIC_EVENT,  "hte_Street",                             "Street", TEXT, NO_LIST),
        field(HISTORIC_EVENT,  "hte_PostalCode",                         "PostalCode", TEXT, NO_LIST),
        field(HISTORIC_EVENT,  "hte_Date",                               "Date", DATE, NO_LIST),
        field(HISTORIC_EVENT,  "hte_Type",                               "Type", CODE, EVENT_TYPES),
        field(HISTORIC_EVENT,  "hte_Description",                        "Description", LONG_TEXT, NO_LIST),
        field(SUPPORT_PLAN,    "spl_Objectives",                         "Objectives", LONG_TEXT, NO_LIST),
        field(SUPPORT_PLAN,    "spl_ActionPlan",                         "Action Plan", LONG_TEXT, NO_LIST),
        field(SUPPORT_PLAN,    "spl_PlannedEndDate",                     "Planned End Date", DATE, NO_LIST),
        field(SUPPORT_PLAN,    "spl_ActualEndDate",                      "Actual End Date", DATE, NO_LIST),
        field(SUPPORT_PLAN,    "spl_Type",                               "Type", CODE, SUPPORT_TYPES),
        field(CONSENT,         "con_Consent",                            "Consent", FLAG, NO_LIST, CORE));
    // spotless:on

  private static final Map<String, HtcdsField> BY_NAME = byName();

  // spotless:off
    /** What the person is held to be. */
    public static final HtcdsField TRAFFICKING_STATUS = get("vic_TraffickingStatus");
    /** What kind of organisation decided on it. */
    public static final HtcdsField DECIDER = get("vic_TraffickingStatusDecisionMakingOrg");
    /** How the person was recruited; several. */
    public static final HtcdsField METHOD_OF_RECRUITMENT = get("vic_MethodOfRecruitment");
    /** How the person was controlled; several. */
    public static final HtcdsField METHODS_OF_CONTROL = get("vic_MethodsOfControl");
    /** What the person was exploited for; several. */
    public static final HtcdsField TYPE_OF_EXPLOITATION = get("vic_TypeOfExploitation");
    /** How the person was exploited sexually; several. */
    public static final HtcdsField TYPE_OF_SEX_EXPLOITATION = get("vic_TypeOfSexExploitation");
    /** In which industry; one. */
    public static final HtcdsField FORCED_LABOUR_INDUSTRY = get("vic_ForcedLabourIndustry");
    /** The states of which the person is a citizen. */
    public static final HtcdsField CITIZENSHIP = get("prs_Citizenship");
    /** The gender. */
    public static final HtcdsField GENDER = get("prs_Gender");
    /** Where the case stands. */
    public static final HtcdsField CASE_STATUS = get("cas_Status");
    /** The day on which an outgoing referral was made. */
    public static final HtcdsField OUTGOING_REFERRAL_DATE = get("cas_OutgoingReferralDate");
    /** The day on which an incoming referral was accepted. */
    public static final HtcdsField INCOMING_REFERRAL_DATE = get("cas_IncomingReferralDate");
    /** The kind of a support plan. */
    public static final HtcdsField SUPPORT_TYPE = get("spl_Type");
    /** The day on which a support plan is to end. */
    public static final HtcdsField PLANNED_END = get("spl_PlannedEndDate");
    /** The day on which a support plan ended. */
    public static final HtcdsField ACTUAL_END = get("spl_ActualEndDate");
    /** Whether the person consents. */
    public static final HtcdsField CONSENT_GIVEN = get("con_Consent");
    // spotless:on

  private HtcdsFields() {}

  /** {@return all fields, in the order of the standard} */
  public static List<HtcdsField> all() {
    return TABLE;
  }

  /**
   * Looks a field up.
   *
   * @param name its name with the prefix, letter for letter
   * @return the field, or empty if the standard has none of that name
   */
  public static Optional<HtcdsField> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static HtcdsField get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no field `" + name + "`"));
  }

  private static Map<String, HtcdsField> byName() {
    Map<String, HtcdsField> fields = new LinkedHashMap<>();
    TABLE.forEach(field -> fields.put(field.name(), field));
    return fields;
  }

  private static HtcdsField field(
      HtcdsGroup group,
      String name,
      String label,
      HtcdsKind kind,
      List<HtcdsCode> codes,
      HtcdsMark... marks) {
    return ImmutableHtcdsField.of(name, label, group, kind, codes, Set.of(marks));
  }
}
