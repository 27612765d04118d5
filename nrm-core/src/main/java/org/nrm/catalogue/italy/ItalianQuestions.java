package org.nrm.catalogue.italy;

import static org.nrm.catalogue.italy.ItalianSources.*;
import static org.nrm.catalogue.italy.ItalianWords.*;
import static org.nrm.catalogue.italy.ItalianWordsSince2014.INTEGRATION_NEED;
import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.ConditionChange.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.CountingChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Reading;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.WordChange;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** What art. 18 leaves open, with the answers that the shipped versions do not take. */
final class ItalianQuestions {
  /** The reading of the renewal that the version of 2025 words anew. */
  static final RuleId RENEWED_WHEN = RuleId.of("renewal-after-programme");

  private ItalianQuestions() {}

  // spotless:off
  /** The provisions that can be read in several ways since 1999; later versions keep what still fits. */
  static Reading[] since1999() {
    return new Reading[] {
      Reading.of("opinion-on-social-path", "is the prosecutor's opinion needed on the social path?", "judicial-path-only", "only in the cases of art. 27(2)(a)", CIRCULAR_1999.at("opinion of the prosecutor"))
          .or("both-paths", "on the social path too", ItalianReadings.OPINION_ON_SOCIAL_PATH),
      Reading.of("opinion-favourable", "has the opinion to be favourable?", "any-opinion", "it has to be acquired, whatever it says", ACT.at("art. 18(1)"))
          .or("favourable", "it has to be favourable", ItalianReadings.FAVOURABLE_OPINION),
      Reading.of("contribution", "is a relevant contribution a condition of the permit?", "told", "it is told and is no condition", ACT.at("art. 18(2)"))
          .or("condition", "a relevant contribution is a condition", ItalianReadings.CONTRIBUTION_REQUIRED),
      Reading.of("issue", "must the permit be issued where every condition holds?", "discretion", "the questore may issue", ACT.at("art. 18(1)"))
          .or("right", "the questore issues: a right", ItalianReadings.ISSUE_IS_A_RIGHT),
      Reading.of("renewals", "how often is the permit renewed?", "as-often-as-needed", "as often as its grounds hold", ACT_2005.at("art. 18(4)"))
          .or("once", "one renewal", ItalianReadings.ONE_RENEWAL),
      Reading.of(RENEWED_WHEN.value(), "is the permit renewed after a completed programme?", "while-it-runs", "while the programme runs, or for reasons of justice", ACT_2005.at("art. 18(4)"))
          .or("also-after", "renewed after the programme too", ItalianReadings.RENEWAL_AFTER_COMPLETION),
      Reading.of("periods-bind", "whom do the periods of three months bind?", "persons", "each person's assistance", DECREE_237.at("art. 1(4)"))
          .or("projects", "projects alone", ItalianReadings.PERIODS_BIND_PROJECTS),
      Reading.of("danger-on-release", "does the permit on release ask for a concrete danger?", "no-danger", "no danger is asked for", ACT_2005.at("art. 18(6)"))
          .or("danger", "the danger of 18(1) is asked for", ItalianReadings.DANGER_ON_RELEASE),
      Reading.of("who-is-protected", "who can have the permit?", "violence-or-exploitation", "violence or severe exploitation suffices", ACT.at("art. 18(1)"))
          .or("trafficking-alone", "the person has to be a victim of slavery or trafficking", ItalianReadings.TRAFFICKING_ALONE),
      Reading.of("removal-while-proposed", "does a pending proposal keep from removal?", "no-status", "it gives no status of its own", ACT.at("art. 18"))
          .or("kept", "a pending proposal keeps from removal", ItalianReadings.NO_REMOVAL_WHILE_PROPOSED),
      Reading.of("prior-notice", "what is a refusal without prior notice?", "stands", "it stands, and the breach is recorded", CASE_LAW.at("prior notice of a refusal"))
          .or("no-effect", "it has no effect", ItalianReadings.PRIOR_NOTICE_REQUIRED),
      Reading.of("pending-renewal", "does a renewal asked for in time keep the permit?", "kept", "it keeps the permit until it is decided", ACT_2005.at("art. 18(4)"))
          .or("last-day", "the permit ends on its last day", source -> Stream.of(PERMIT, RELEASE_PERMIT, NEEDED_PERMIT, EMPLOYMENT)
              .map(permit -> (Change) CountingChange.removeNotBefore(Place.of(RESIDENCE, permit), source)).toList()),
      Reading.of("second-proposal", "can a permit be proposed again after a refusal?", "again", "after a refusal a new proposal can be made", REG.at("art. 27(1)"))
          .or("once", "one proposal only", ItalianQuestions::oneProposal),
      Reading.of("proposal-beside", "can the prosecutor propose beside a social proposal?", "beside", "the prosecutor can", REG.at("art. 27(1)(b)"))
          .or("one-proposal", "one proposal only", source -> List.of(TransitionChange.removeTransition(Place.parse("residence/prosecutor-proposes-too"), source))),
      Reading.of("coming-back", "can a person who left come back before a report?", "goes-on", "whoever comes back goes on as before", ACT_2005.at("art. 18(4)"))
          .or("final", "leaving is final", source -> List.of(
              TransitionChange.removeTransition(Place.parse("programme/came-back"), source),
              TransitionChange.setOrigins(Place.parse("programme/consequences-explained"), Set.of(EMERGENCE, SHORT_TERM), source))),
      Reading.of("interruption", "which interruption counts?", "by-the-person", "only the person's own; where a structure closes the person moves", ACT_2005.at("art. 18(4)"))
          .or("every", "every interruption counts", source -> List.of(setCondition(Place.parse("programme/interrupted"), always(), source))),
      Reading.of("conversion", "when can the permit be converted for work?", "at-any-time", "at any time while it is valid, where the requirements of 27(3-bis) are met", REG_CONSOLIDATED.at("art. 27(3-bis)"))
          .or("at-expiry", "at expiry only, with an open-ended contract", ItalianQuestions::atExpiry),
      Reading.of("further-extension", "can the permit be extended for a further contract?", "again", "a further contract allows a further extension", ACT_2005.at("art. 18(5)"))
          .or("once", "one extension", source -> List.of(TransitionChange.setOrigins(Place.parse("residence/extended-for-employment"), Set.of(PERMIT, NEEDED_PERMIT, RELEASE_PERMIT), source))),
      Reading.of("revoked-employment-permit", "does an interruption reach an extension for employment?", "not-reached", "such an extension rests on the job and is not reached", ACT_2005.at("art. 18(4)"))
          .or("reached", "extensions are reached too", source -> List.of(TransitionChange.setOrigins(Place.parse("residence/revoked-interruption"), Set.of(PERMIT, NEEDED_PERMIT, RELEASE_PERMIT, EMPLOYMENT), source)))
    };
  }

  /** How the version of 2025 puts the question of a renewal after the programme. */
  static Reading renewedSince2025(Citation length) {
    return Reading.of(RENEWED_WHEN.value(), "is the permit renewed after a completed programme?", "while-it-runs", "while the programme runs, or for justice or integration", length)
        .or("also-after", "renewed after the programme too", source -> List.of(
            setCondition(Place.parse("residence/renewed"), any(at(PROGRAMME, INTEGRATION, COMPLETED), JUSTICE_NEED, INTEGRATION_NEED), source)));
  }
  // spotless:on

  private static List<Change> oneProposal(Citation source) {
    Set<StageId> first = Set.of(NO_PERMIT);
    return Stream.of(
            "social-service-proposes",
            "association-proposes",
            "prosecutor-proposes",
            "release-proposed")
        .map(rule -> (Change)
            TransitionChange.setOrigins(Place.of(RESIDENCE, RuleId.of(rule)), first, source))
        .toList();
  }

  private static List<Change> atExpiry(Citation source) {
    return List.of(
        setCondition(
            Place.parse("residence/converted-to-work"),
            all(EMPLOYED_AT_EXPIRY, oneOf(CONTRACT, OPEN_ENDED)),
            source),
        WordChange.removeWords(Set.of(WORK_REQUIREMENTS_MET.id()), Set.of(), source));
  }
}
