package org.nrm.identification;

import static org.nrm.identification.TraffickingCodes.*;

import java.util.List;

/**
 * Code lists of the Human Trafficking Case Data Standard (HTCDS) 2.0 of the International Organization for Migration, with
 * the names of its field standards, so that data in that standard can be read and written.
 *
 * <p>HTCDS 2.0 (24 December 2021), by IOM, licensed under CC BY 4.0, https://github.com/UNMigration/HTCDS. Changed: codes in
 * kebab-case and titles are ours, and so is the mapping to acts, means and purposes. IOM does not endorse this library.
 */
public final class CaseDataStandard {
  // spotless:off
    /** How a victim is controlled, 16 values. The field definitions of the standard list a restriction of movement too, which its picklist lacks. */
    public static final InterchangeList METHODS_OF_CONTROL = InterchangeList.of("vic_MethodsOfControl",
            InterchangeCode.of("physical-threats", "PhysicalThreats", "physical threats", THREAT_OF_FORCE),
            InterchangeCode.of("threats-law-enforcement", "ThreatsLawEnforcement", "threats to turn the person in to law enforcement", OTHER_COERCION),
            InterchangeCode.of("threatens-children-family", "ThreatensChildrenFamily", "threats against children or family", OTHER_COERCION),
            InterchangeCode.of("debt-bondage", "DebtBondage", "debt bondage", OTHER_COERCION),
            InterchangeCode.of("false-promises", "FalsePromises", "false promises", DECEPTION),
            InterchangeCode.of("physical-abuse", "PhysicalAbuse", "physical abuse", USE_OF_FORCE),
            InterchangeCode.of("sexual-abuse", "SexualAbuse", "sexual abuse", USE_OF_FORCE),
            InterchangeCode.of("takes-earnings", "TakesEarnings", "takes earnings", OTHER_COERCION),
            InterchangeCode.of("restricts-financial-access", "RestrictsFinancialAccess", "restricts access to money", OTHER_COERCION),
            InterchangeCode.of("restricts-medical-care", "RestrictsMedicalCare", "restricts medical care", OTHER_COERCION),
            InterchangeCode.of("withholds-necessities", "WithholdsNecessities", "withholds necessities", OTHER_COERCION),
            InterchangeCode.of("psychological-abuse", "PsychologicalAbuse", "psychological abuse", OTHER_COERCION),
            InterchangeCode.of("psychoactive-substance", "PsychoactiveSubstance", "gives psychoactive substances", OTHER_COERCION),
            InterchangeCode.of("excessive-working-hours", "ExcessiveWorkingHours", "excessive working hours"),
            InterchangeCode.of("withholds-documents", "WithholdsDocuments", "withholds documents", OTHER_COERCION),
            InterchangeCode.of("other", "Other", "another method of control"));

    /** How a victim was recruited, 10 values. Each of them says that the person was recruited. */
    public static final InterchangeList METHODS_OF_RECRUITMENT = InterchangeList.of("vic_MethodOfRecruitment",
            InterchangeCode.of("at-a-place-of-business", "AtAPlaceOfBusiness", "at a place of business", RECRUITMENT),
            InterchangeCode.of("at-an-educational-institution", "AtAnEducationalInstitution", "at an educational institution", RECRUITMENT),
            InterchangeCode.of("at-work", "AtWork", "at work", RECRUITMENT),
            InterchangeCode.of("through-online-social-networks", "ThroughOnlineSocialNetworks", "through online social networks", RECRUITMENT),
            InterchangeCode.of("through-an-online-advertisement", "ThroughAnOnlineAdvertisement", "through an online advertisement", RECRUITMENT),
            InterchangeCode.of("through-a-television-advert", "ThroughATelevisionAdvert", "through a television advertisement", RECRUITMENT),
            InterchangeCode.of("through-a-newspaper-advert", "ThroughANewspaperAdvert", "through a newspaper advertisement", RECRUITMENT),
            InterchangeCode.of("through-family-or-family-events", "ThroughFamilyOrFamilyEvents", "through family or family events", RECRUITMENT),
            InterchangeCode.of("through-friends-or-social-events", "ThroughFriendsOrSocialEvents", "through friends or social events", RECRUITMENT),
            InterchangeCode.of("other", "Other", "another method of recruitment", RECRUITMENT));

    /** What a victim is exploited for, 11 values. Child labour is not by itself a purpose that a definition names. */
    public static final InterchangeList TYPES_OF_EXPLOITATION = InterchangeList.of("vic_TypeOfExploitation",
            InterchangeCode.of("forced-labour", "ForcedLabour", "forced labour", FORCED_LABOUR),
            InterchangeCode.of("sexual-exploitation", "SexualExploitation", "sexual exploitation", OTHER_SEXUAL_EXPLOITATION),
            InterchangeCode.of("child-labour", "ChildLabour", "child labour"),
            InterchangeCode.of("forced-marriage", "ForcedMarriage", "forced marriage", FORCED_MARRIAGE),
            InterchangeCode.of("servitude", "Servitude", "servitude", SERVITUDE),
            InterchangeCode.of("forced-military-by-non-state-actors", "ForcedMilitaryByNonStateActors", "forced military service for armed groups other than states", FORCED_LABOUR),
            InterchangeCode.of("organ-removal", "OrganRemoval", "removal of organs", ORGAN_REMOVAL),
            InterchangeCode.of("forced-begging", "ForcedBegging", "forced begging", BEGGING),
            InterchangeCode.of("forced-adoption", "ForcedAdoption", "forced adoption", ILLEGAL_ADOPTION),
            InterchangeCode.of("surrogacy", "Surrogacy", "surrogacy", SURROGACY),
            InterchangeCode.of("other", "Other", "another type of exploitation"));

    /** How a victim is exploited sexually, 4 values. */
    public static final InterchangeList TYPES_OF_SEX_EXPLOITATION = InterchangeList.of("vic_TypeOfSexExploitation",
            InterchangeCode.of("prostitution", "Prostitution", "prostitution", PROSTITUTION_OF_OTHERS),
            InterchangeCode.of("pornography", "Pornography", "pornography", OTHER_SEXUAL_EXPLOITATION),
            InterchangeCode.of("remote-interactive-services", "RemoteInteractiveServices", "remote interactive services", OTHER_SEXUAL_EXPLOITATION),
            InterchangeCode.of("private-sexual-services", "PrivateSexualServices", "private sexual services", OTHER_SEXUAL_EXPLOITATION));

    /** What a person is held to be, 3 values. All that comes before a decision is one value; a review under way has none. */
    public static final InterchangeList TRAFFICKING_STATUSES = InterchangeList.of("vic_TraffickingStatus",
            InterchangeCode.of("possible-victim-of-trafficking", "PossibleVictimOfTrafficking", "possible victim of trafficking"),
            InterchangeCode.of("actual-victim-of-trafficking", "ActualVictimOfTrafficking", "actual victim of trafficking"),
            InterchangeCode.of("not-a-victim-of-trafficking", "NotAVictimOfTrafficking", "not a victim of trafficking"));

    /** What kind of organisation decided on the status, 5 values; kept apart from what it decided. */
    public static final InterchangeList DECISION_MAKING_ORGANISATIONS = InterchangeList.of("vic_TraffickingStatusDecisionMakingOrg",
            InterchangeCode.of("police", "Police", "police"),
            InterchangeCode.of("ngo", "NGO", "non-governmental organisation"),
            InterchangeCode.of("court-or-prosecution", "CourtOrProsecution", "court or prosecution"),
            InterchangeCode.of("non-police-governmental-organization", "NonPoliceGovernmentalOrganization", "governmental organisation other than the police"),
            InterchangeCode.of("other", "Other", "another organisation"));

    /** All these lists, in order. */
    public static final List<InterchangeList> LISTS = List.of(METHODS_OF_CONTROL, METHODS_OF_RECRUITMENT, TYPES_OF_EXPLOITATION, TYPES_OF_SEX_EXPLOITATION, TRAFFICKING_STATUSES, DECISION_MAKING_ORGANISATIONS);
    // spotless:on

  private CaseDataStandard() {}
}
