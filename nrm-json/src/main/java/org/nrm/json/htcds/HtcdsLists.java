package org.nrm.json.htcds;

import java.util.List;

/** The value lists of HTCDS 2.0, names and labels as its table of field standards has them (IOM, CC BY 4.0). */
final class HtcdsLists {
  // spotless:off
    static final List<HtcdsCode> ORGANISATION_TYPES = List.of(
        code("NGO", "NGO"),
        code("LawEnforcement", "Law Enforcement"),
        code("HealthServiceOrganisation", "Health Service Organisation"),
        code("CentralGovernmentOrganisation", "Central Government Organisation"),
        code("LocalGovernmentOrganisation", "Local Government Organisation"),
        code("ImmigrationService", "Immigration Service"),
        code("LegalService", "Legal Service"),
        code("CorporateBusiness", "Corporate Business"),
        code("SchoolOrCollege", "School or College"));
    static final List<HtcdsCode> GENDERS = List.of(
        code("Feminine", "Feminine"),
        code("Masculine", "Masculine"),
        code("TransgenderFeminine", "Transgender Feminine"),
        code("TransgenderMasculine", "Transgender Masculine"),
        code("NonConforming", "Non-Conforming"),
        code("NonSpecifiedUnknown", "Not Specified/Unknown"));
    static final List<HtcdsCode> MARITAL_STATUSES = List.of(
        code("Single", "Single"),
        code("Married", "Married"),
        code("Widowed", "Widowed"),
        code("Divorced", "Divorced"),
        code("Separated", "Separated"),
        code("RegisteredPartnership", "Registered Partnership"));
    static final List<HtcdsCode> LEVELS_OF_EDUCATION = List.of(
        code("EarlyChildhoodEducation", "Early Childhood Education"),
        code("PrimaryEducation", "Primary Education"),
        code("LowerSecondaryEducation", "Lower Secondary Education"),
        code("UpperSecondaryEducation", "Upper Secondary Education"),
        code("PostSecondaryNonTertiaryEducation", "Post-secondary Non-tertiary Education"),
        code("ShortCycleTertiaryEducation", "Short-cycle Tertiary Education"),
        code("BachelorsOrEquivalentLevel", "Bachelor’s or Equivalent Level"),
        code("MastersOrEquivalentLevel", "Master’s or Equivalent Level"),
        code("DoctoralOrEquivalentLevel", "Doctoral or Equivalent Level"));
    static final List<HtcdsCode> TRAFFICKING_STATUSES = List.of(
        code("PossibleVictimOfTrafficking", "Possible victim of trafficking"),
        code("ActualVictimOfTrafficking", "Actual victim of trafficking"),
        code("NotAVictimOfTrafficking", "Not a victim of trafficking"));
    static final List<HtcdsCode> DECIDERS = List.of(
        code("Police", "Police"),
        code("NGO", "NGO"),
        code("CourtOrProsecution", "Court or prosecution"),
        code("NonPoliceGovernmentalOrganization", "Non-police governmental organization"),
        code("Other", "Other"));
    static final List<HtcdsCode> RELATIONSHIPS = List.of(
        code("Familial", "Familial"),
        code("Acquainted", "Acquainted"),
        code("Unaquainted", "Unaquainted"));
    static final List<HtcdsCode> WEBSITES_AND_APPS = List.of(
        code("Facebook", "Facebook"),
        code("Instagram", "Instagram"),
        code("WhatsApp", "WhatsApp"),
        code("Telegram", "Telegram"),
        code("FacebookMessenger", "Facebook Messenger"),
        code("Viber", "Viber"),
        code("SnapChat", "SnapChat"),
        code("Line", "Line"),
        code("4Sale", "4Sale"),
        code("WeChat", "WeChat"),
        code("QQ", "QQ"),
        code("QZone", "QZone"),
        code("TikTok", "TikTok"),
        code("Twitter", "Twitter"),
        code("Other", "Other"));
    static final List<HtcdsCode> METHODS_OF_RECRUITMENT = List.of(
        code("AtAPlaceOfBusiness", "At a place of business"),
        code("AtAnEducationalInstitution", "At an educational institution"),
        code("AtWork", "At work"),
        code("ThroughOnlineSocialNetworks", "Through online social networks"),
        code("ThroughAnOnlineAdvertisement", "Through an online advertisement"),
        code("ThroughATelevisionAdvert", "Through a television advert"),
        code("ThroughANewspaperAdvert", "Through a newspaper advert"),
        code("ThroughFamilyOrFamilyEvents", "Through family or family events"),
        code("ThroughFriendsOrSocialEvents", "Through friends or social events"),
        code("Other", "Other"));
    static final List<HtcdsCode> CONTROL_METHODS = List.of(
        code("PhysicalThreats", "Physical threats"),
        code("ThreatsLawEnforcement", "Threats of law enforcement"),
        code("ThreatensChildrenFamily", "Threatens children/family"),
        code("DebtBondage", "Debt bondage"),
        code("FalsePromises", "False promises"),
        code("PhysicalAbuse", "Physical abuse"),
        code("SexualAbuse", "Sexual abuse"),
        code("TakesEarnings", "Takes earnings"),
        code("RestrictsFinancialAccess", "Restricts financial access"),
        code("RestrictsMedicalCare", "Restricts medical care"),
        code("WithholdsNecessities", "Withholds necessities"),
        code("PsychologicalAbuse", "Psychological abuse"),
        code("PsychoactiveSubstance", "Psychoactive substance"),
        code("ExcessiveWorkingHours", "Excessive working hours"),
        code("WithholdsDocuments", "Withholds documents"),
        code("Other", "Other"));
    static final List<HtcdsCode> TYPES_OF_EXPLOITATION = List.of(
        code("ForcedLabour", "Forced labour"),
        code("SexualExploitation", "Sexual exploitation"),
        code("ChildLabour", "Child labour"),
        code("ForcedMarriage", "Forced marriage"),
        code("Servitude", "Servitude"),
        code("ForcedMilitaryByNonStateActors", "Forced military (by non-state actors)"),
        code("OrganRemoval", "Organ removal"),
        code("ForcedBegging", "Forced begging"),
        code("ForcedAdoption", "Forced adoption"),
        code("Surrogacy", "Surrogacy"),
        code("Other", "Other"));
    static final List<HtcdsCode> INDUSTRIES = List.of(
        code("A_AgricultureForestryAndFishing", "Agriculture, forestry and fishing"),
        code("B_MiningAndQuarrying", "Mining and quarrying"),
        code("C_Manufacturing", "Manufacturing"),
        code("D_ElectricityGasSteamAndAirConditioningSupply", "Electricity, gas, steam and air conditioning supply"),
        code("E_WaterSupplySewerageWasteManagement", "Water supply; sewerage, waste management and remediation"),
        code("F_Construction", "Construction"),
        code("G_WholesaleAndRetailTradeRepairOfMotorVehicles", "Wholesale and retail trade; repair of motor vehicles and motorcycles"),
        code("H_TransportationAndStorage", "Transportation and storage"),
        code("I_AccommodationAndFoodServiceActivities", "Accommodation and food service activities"),
        code("J_InformationAndCommunication", "Information and communication"),
        code("K_FinancialAndInsuranceActivities", "Financial and insurance activities"),
        code("L_RealEstateActivities", "Real estate activities"),
        code("M_ProfessionalScientificAndTechnicalActivities", "Professional, scientific and technical activities"),
        code("N_AdministrativeAndSupportServiceActivities", "Administrative and support service activities"),
        code("O_PublicAdministrationAndDefence", "Public administration and defence; compulsory social security"),
        code("P_Education", "Education"),
        code("Q_HumanHealthAndSocialWorkActivities", "Human health and social work activities"),
        code("R_ArtsEntertainmentAndRecreation", "Arts, entertainment and recreation"),
        code("S_OtherServiceActivities", "Other service activities"),
        code("T_ActivitiesOfHouseholdsAsEmployers", "Activities of households as employers; undifferentiated goods- and services- producing activities of households for own use"),
        code("U_ActivitiesOfExtraterritorialOrganizations", "Activities of extraterritorial organizations and bodies"));
    static final List<HtcdsCode> TYPES_OF_SEX_EXPLOITATION = List.of(
        code("Prostitution", "Prostitution"),
        code("Pornography", "Pornography"),
        code("RemoteInteractiveServices", "Remote Interactive Services"),
        code("PrivateSexualServices", "Private Sexual Services"));
    static final List<HtcdsCode> VULNERABILITIES = List.of(
        code("Addiction", "Addiction"),
        code("SocialGroup", "Social Group"),
        code("Discrimination", "Discrimination"),
        code("Poverty", "Poverty"),
        code("DisabilityAndPhysicalHealth", "Disability and physical health"),
        code("MentalHealth", "Mental health"),
        code("Migration", "Migration"),
        code("Homelessness", "Homelessness"),
        code("AbuseSocialMedia", "Abuse - social media"),
        code("AbusePhysical", "Abuse - physical"),
        code("Education", "Education"),
        code("WorkEnvironment", "Work environment"));
    static final List<HtcdsCode> ROLES_IN_PROCESS = List.of(
        code("TravellingPartner", "Travelling Partner"),
        code("Transporter", "Transporter"),
        code("RecruiterOrIntermediary", "Recruiter Or Intermediary"),
        code("BrokerTravelAgent", "Broker Travel Agent"),
        code("TransferredIndividual", "Transferred Individual"),
        code("HarbouredIndividual", "Harboured Individual"),
        code("SoldIndividual", "Sold Individual"),
        code("BoughtIndividual", "Bought Individual"),
        code("ReceivedIndividual", "Received Individual"),
        code("ControlledIndividual", "Controlled Individual"),
        code("Smuggler", "Smuggler"),
        code("Abuser", "Abuser"),
        code("Kidnapper", "Kidnapper"),
        code("Exploiter", "Exploiter"),
        code("Other", "Other"));
    static final List<HtcdsCode> CASE_STATUSES = List.of(
        code("Active", "Active"),
        code("FollowUp", "Follow Up"),
        code("Closed", "Closed"),
        code("ClosedReferred", "Closed Referred"));
    static final List<HtcdsCode> REFERRAL_REASONS = List.of(
        code("AdditionalServicesRequired", "Additional Services Required"),
        code("MigrationOrChangeOfLocation", "Migration or Change of Location"),
        code("Other", "Other"));
    static final List<HtcdsCode> EVENT_TYPES = List.of(
        code("Recruitment", "Recruitment"),
        code("Transit", "Transit"),
        code("Exploitation", "Exploitation"));
    static final List<HtcdsCode> SUPPORT_TYPES = List.of(
        code("Education", "Education"),
        code("Financial", "Financial"),
        code("Health", "Health"),
        code("LabourExploitationRehabilitation", "Labour Exploitation Rehabilitation"),
        code("Legal", "Legal"),
        code("Livelihood", "Livelihood"),
        code("RightsBasedTraining", "Rights-based Training"),
        code("SexualExploitationRehabilitation", "Sexual Exploitation Rehabilitation"),
        code("SocialCare", "Social Care"));
    // spotless:on

  private HtcdsLists() {}

  private static HtcdsCode code(String name, String label) {
    return ImmutableHtcdsCode.of(name, label);
  }
}
