package org.nrm.json.htcds;

import static org.nrm.json.htcds.HtcdsFields.*;
import static org.nrm.json.htcds.HtcdsMapping.Origin.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nrm.identification.CaseDataStandard;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.identification.IdentificationProcedure;
import org.nrm.json.htcds.HtcdsMapping.Origin;
import org.nrm.protection.ProtectionFacts;
import org.nrm.protection.Purpose;
import org.nrm.referral.ReferralMeanings;
import org.nrm.reintegration.MeasureKind;
import org.nrm.reintegration.MeasureKinds;
import org.nrm.reintegration.ReintegrationMeanings;
import org.nrm.residence.ResidenceMeanings;

/**
 * The table of what in a case becomes what in HTCDS, under every mechanism: by meanings, common facts, purposes of
 * consent and kinds of measures, never by the words of one mechanism. What is not in the table is lost, and told.
 *
 * <p>The mapping is the library's reading; the standard says of itself that it is a model of data and no process. All that
 * comes before a decision on identification is one value there, a review of a negative decision included. That a case is
 * closed by handing it over ({@code ClosedReferred}) is never written: no mechanism here knows a transfer of a case.
 */
public final class HtcdsMappings {
  // spotless:off
    private static final List<HtcdsMapping> TABLE = Stream.of(List.of(
        row(STAGE,   IdentificationMeanings.IDENTIFIED.id().value(),               TRAFFICKING_STATUS, "ActualVictimOfTrafficking"),
        row(STAGE,   IdentificationMeanings.NOT_IDENTIFIED.id().value(),           TRAFFICKING_STATUS, "NotAVictimOfTrafficking"),
        row(STAGE,   IdentificationMeanings.REASONABLE_GROUNDS_FOUND.id().value(), TRAFFICKING_STATUS, "PossibleVictimOfTrafficking"),
        row(STAGE,   IdentificationMeanings.IDENTIFICATION_PENDING.id().value(),   TRAFFICKING_STATUS, "PossibleVictimOfTrafficking"),
        row(STAGE,   ResidenceMeanings.REFLECTION_PERIOD.id().value(),             TRAFFICKING_STATUS, "PossibleVictimOfTrafficking"),
        row(CASE,    "closed",                                                     CASE_STATUS,        "Closed"),
        row(STAGE,   ReintegrationMeanings.FOLLOW_UP_RUNNING.id().value(),         CASE_STATUS,        "FollowUp"),
        row(CASE,    "open",                                                       CASE_STATUS,        "Active"),
        row(CONSENT, Purpose.DATA_SHARING.id(),                                    CONSENT_GIVEN),
        row(FACT,    ProtectionFacts.INFORMED_CONSENT.id().value(),                CONSENT_GIVEN),
        row(EVENT,   ReferralMeanings.REFERRAL_SENDING.id().value(),               OUTGOING_REFERRAL_DATE),
        measure(MeasureKinds.MEDICAL,             "Health"),
        measure(MeasureKinds.PSYCHOLOGICAL,       "Health"),
        measure(MeasureKinds.SOCIAL,              "SocialCare"),
        measure(MeasureKinds.BOARD_AND_LODGING,   "SocialCare"),
        measure(MeasureKinds.SHELTER,             "SocialCare"),
        measure(MeasureKinds.LEGAL,               "Legal"),
        measure(MeasureKinds.EDUCATION,           "Education"),
        measure(MeasureKinds.LANGUAGE,            "Education"),
        measure(MeasureKinds.SCHOLARSHIP,         "Education"),
        measure(MeasureKinds.VOCATIONAL_GUIDANCE, "Livelihood"),
        measure(MeasureKinds.VOCATIONAL_TRAINING, "Livelihood"),
        measure(MeasureKinds.PRACTICAL_TRAINING,  "Livelihood"),
        measure(MeasureKinds.JOB_SEARCH,          "Livelihood"),
        measure(MeasureKinds.EMPLOYMENT,          "Livelihood"),
        measure(MeasureKinds.TAILORING_WORKSHOP,  "Livelihood"),
        measure(MeasureKinds.INCOME_GENERATION,   "Livelihood"),
        measure(MeasureKinds.REINSTALLATION_GRANT, "Financial"),
        measure(MeasureKinds.HOUSING,             "Financial"),
        measure(MeasureKinds.BASIC_NEEDS,         "Financial"),
        measure(MeasureKinds.TRANSPORT,           "Financial"),
        measure(MeasureKinds.ALLOWANCE,           "Financial")),
        deciders()).flatMap(List::stream).toList();
    // spotless:on

  private HtcdsMappings() {}

  /** {@return the table, in order; of several rows for stages those further up decide} */
  public static List<HtcdsMapping> table() {
    return TABLE;
  }

  private static List<HtcdsMapping> deciders() {
    return CaseDataStandard.DECISION_MAKING_ORGANISATIONS.values().stream()
        .map(value -> of(
            EVENT_FACT,
            IdentificationProcedure.DECIDED_BY.id().value(),
            Optional.of(value.code().id()),
            DECIDER,
            Optional.of(value.name())))
        .toList();
  }

  private static HtcdsMapping measure(MeasureKind kind, String type) {
    return row(MEASURE, kind.id(), SUPPORT_TYPE, type);
  }

  private static HtcdsMapping row(Origin origin, String id, HtcdsField field) {
    return of(origin, id, Optional.empty(), field, Optional.empty());
  }

  private static HtcdsMapping row(Origin origin, String id, HtcdsField field, String value) {
    return of(origin, id, Optional.empty(), field, Optional.of(value));
  }

  private static HtcdsMapping of(
      Origin origin, String id, Optional<String> code, HtcdsField field, Optional<String> value) {
    return ImmutableHtcdsMapping.of(origin, id, code, field, value);
  }
}
