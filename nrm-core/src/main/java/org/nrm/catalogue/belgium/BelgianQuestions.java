package org.nrm.catalogue.belgium;

import static org.nrm.catalogue.belgium.BelgianSources.*;
import static org.nrm.catalogue.belgium.BelgianWords.*;
import static org.nrm.catalogue.belgium.BelgianWords2007.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.ConditionChange.*;
import static org.nrm.mechanism.EffectChange.*;

import java.util.List;
import java.util.Set;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.CountingChange;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.GrantChange;
import org.nrm.mechanism.NamedWords;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Reading;
import org.nrm.mechanism.StageChange;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.WordChange;
import org.nrm.mechanism.notation.Notation;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.StageId;

/** What arts 61/2 to 61/5 of the Aliens Act leave open, with the answers that the versions since 2007 do not take. */
final class BelgianQuestions {
  private static final Place AT_ONCE = Place.parse("residence/provisional-at-once");
  private static final Place REMOVAL = Place.parse("presence/expulsion-enforced-to-removed");
  private static final Condition PROCEEDINGS_OVER = all(
      oneOf(GROUND, PROCEEDINGS_ENDED),
      any(at(PROCEEDINGS, CLOSED, CONVICTED, ACQUITTED), is(ONGOING, false)));
  private static final StageId NOT_AGAIN = StageId.of("refused-for-good");

  private BelgianQuestions() {}

  // spotless:off
  /** The provisions that can be read in several ways since 2007. */
  static Reading[] since2007() {
    return new Reading[] {
      suspects(),
      Reading.of("indefinite-stay-for-whom", "who can ask for residence without limit of time?", "any-victim", "any victim with a provisional or temporary stay, since the text says victim and not holder", ACT.at("art. 61/5"))
          .or("temporary-holders", "holders of the temporary stay alone", BelgianReadings.INDEFINITE_FROM_TEMPORARY_ONLY),
      Reading.of("answers-for-temporary-stay", "is the prosecutor asked again whether the person is considered a victim?", "five-answers", "all five answers are asked for", ACT.at("art. 61/4 §1"))
          .or("four-answers", "the four conditions of the paragraph alone", BelgianReadings.FOUR_ANSWERS),
      Reading.of("accompaniment-after-complaint", "is accompaniment asked for after the first document?", "asked-for", "where accompaniment is broken the next document is not given", ACT.at("art. 61/3 §1"))
          .or("first-document-only", "accompaniment is asked for the first document only", BelgianQuestions::unaccompanied),
      Reading.of("title-holders-at-once", "can a person with a title get the provisional stay at once?", "open", "a person who holds a title is not kept out, since 61/3 §1 refers to 61/2 §1", ACT.at("art. 61/2 §2 al. 3"))
          .or("excluded", "a title excludes here as in al. 1", source -> List.of(require(AT_ONCE, not(HOLDS_TITLE), source))),
      Reading.of("provisional-at-once-when", "until when can the provisional stay be given at once?", "also-during-reflection", "who complained before the reflection document can still be given this one", ACT.at("art. 61/2 §2 al. 3"))
          .or("before-any-document", "at once means before any document", source -> List.of(TransitionChange.setOrigins(AT_ONCE, Set.of(NO_DOCUMENT), source))),
      Reading.of("reflection-counted-from", "from when do the 45 days count?", "document", "from the day on which the document is handed over", DECREE.at("art. 110bis §2"))
          .or("request", "from the request", source -> List.of(CountingChange.setCountedFrom(Place.of(RESIDENCE, REFLECTION), Anchor.entry(), source))),
      Reading.of("provisional-counted-from", "from when do the three months count?", "document", "from the day on which the document is handed over", DECREE.at("art. 110bis §2"))
          .or("complaint", "from the complaint", source -> List.of(CountingChange.setCountedFrom(Place.of(RESIDENCE, PROVISIONAL), Anchor.entry(), source))),
      Reading.of("presence-in-reflection", "is the person present lawfully during reflection?", "tolerated", "the person is present for the time of the document", ACT.at("art. 61/2 §2 al. 1"))
          .or("no-presence", "a document gives no presence of its own", BelgianQuestions::notTolerated),
      Reading.of("late-extension", "can the provisional document be extended after it has run out?", "open", "an unused extension can still be granted while the answer is awaited", ACT.at("art. 61/3 §2 al. 2"))
          .or("before-expiry", "only before the document runs out", source -> List.of(TransitionChange.removeTransition(Place.parse("residence/extended-late"), source))),
      Reading.of("silent-prosecutor", "what does the person have while the prosecutor is silent?", "nothing-runs", "no document runs, so no entitlement is read", ACT.at("art. 61/3 §2"))
          .or("entitlements-go-on", "the stay goes on with its entitlements", BelgianQuestions::goesOn),
      Reading.of("renewal-answers", "is the prosecutor asked anew for each renewal?", "new-answers", "every renewal asks for a new answer, all five points, and accompaniment", ACT.at("art. 13 §2"))
          .or("once-given", "the answers once given suffice", BelgianQuestions::answersOnce),
      Reading.of("pending-request-and-card", "does a request made in time keep the temporary stay?", "kept", "it keeps the stay until it is decided", ACT.at("art. 61/4 §1"))
          .or("ends-with-card", "the stay ends on the last day of the card", source -> List.of(CountingChange.removeNotBefore(Place.of(RESIDENCE, TEMPORARY), source))),
      Reading.of("renewal-refused", "when does a refused renewal end the stay?", "at-expiry", "the term ends as if no renewal had been asked for", ACT.at("art. 13 §2"))
          .or("at-once", "a refusal ends the stay at once", source -> List.of(setTarget(Place.parse("residence/renewal-refused"), TEMPORARY_EXPIRED, source))),
      Reading.of("ending-while-request-pending", "can the stay be ended while a request under 61/5 is pending?", "request-first", "a request filed before is decided first", ACT.at("art. 61/4 §2"))
          .or("ending-possible", "the stay may be ended while the request is pending", source -> List.of(setCondition(Place.parse("residence/temporary-to-proceedings-ended"), PROCEEDINGS_OVER, source))),
      Reading.of("acquittal-after-charge", "does an acquittal close 61/5?", "still-open", "an acquittal after the charge was retained leaves the second limb met", ACT.at("art. 61/5"))
          .or("closed", "an acquittal closes it", source -> List.of(setRetractions(Place.parse("proceedings/acquitted"), Set.of(CHARGE_RETAINED.id()), source))),
      Reading.of("which-conviction", "which conviction opens 61/5?", "declaration-led-to-it", "one to which a declaration of the person led", ACT.at("art. 61/5"))
          .or("any-conviction", "any conviction in the case", source -> List.of(convicted("proceedings/convicted-without-a-declaration", source), convicted("proceedings/convicted-on-other-facts", source))),
      Reading.of("second-request", "can residence without limit be asked for again?", "again", "a request can be made again", ACT.at("art. 61/5"))
          .or("once", "one request only", BelgianQuestions::oneRequest),
      Reading.of("family-ends-with", "which ending of the sponsor's stay ends that of the family?", "any-ending", "any ending, also one under 61/4 §2", ACT.at("art. 13 §4"))
          .or("art-13-only", "only an ending under art. 13 §3", source -> List.of(setCondition(Place.parse("family-stay/titled-to-ended"), any(FAMILY_LIFE_CEASED, at(RESIDENCE, E_CONDITIONS, E_BEYOND_TERM)), source))),
      Reading.of("order-to-leave-when", "when can an order to leave be issued?", "after-an-ending", "after an ending", ACT.at("art. 61/4 §2, art. 13 §3"))
          .or("any-time", "at any time, by general rules that were not read", source -> List.of(setCondition(Place.parse("presence/present-to-ordered-to-leave"), always(), source)))
    };
  }

  /** The provisions that could be read in several ways until 2007. */
  static Reading[] until2007() {
    return new Reading[] {
      Reading.of("prosecutors-month", "from when does the prosecutor's month run?", "declaration", "from the issue of the declaration", MANUAL.at("Pag-Asa, second phase"))
          .or("complaint", "from the complaint", BelgianReadings.PROSECUTORS_MONTH_FROM_COMPLAINT),
      Reading.of("stop-after-dismissal", "is STOP open when the case was dismissed?", "trial-running", "only while the trial is not concluded", MANUAL.at("Pag-Asa, STOP"))
          .or("also-dismissed", "when the case was dismissed too, as another account says", BelgianReadings.STOP_ALSO_AFTER_DISMISSAL),
      Reading.of("stop-clock", "from when do the two years of STOP count?", "first-document", "from the first document", MANUAL.at("Pag-Asa, STOP"))
          .or("declaration", "from the declaration of arrival", BelgianReadings.STOP_CLOCK_FROM_DECLARATION),
      Reading.of("declaration-renewed", "can the declaration of arrival be extended?", "not-renewed", "it is not renewed", CIRCULAR_1994.at("point M2"))
          .or("once", "the Office can extend it once", BelgianReadings.DECLARATION_EXTENDED),
      Reading.of("work-in-phase-2", "is work allowed in phase 2?", "allowed", "it is allowed, by a temporary permit", CIRCULAR_1994.at("point M2"))
          .or("from-phase-3", "work only from phase 3", source -> List.of(GrantChange.removeGrant(Place.of(RESIDENCE, PROVISIONAL), WORK.id(), source))),
      Reading.of("pending-request-and-document", "does a request of phase 4 keep the document of phase 3?", "kept", "it is kept while the request is pending", CIRCULAR_1994.at("point M3"))
          .or("ends", "the stay ends with the document", source -> List.of(CountingChange.removeNotBefore(Place.of(RESIDENCE, TEMPORARY), source))),
      Reading.of("late-renewal", "can a renewal come late?", "late-too", "it can, since the stay lasts until the proceedings end", MANUAL.at("Pag-Asa, third phase"))
          .or("before-expiry", "renewal before expiry only", source -> List.of(TransitionChange.removeTransition(Place.parse("residence/renewed-late"), source))),
      Reading.of("report-pending", "what does the person have while the Ministry reads the report?", "document-kept", "the previous document is kept with its rights", MANUAL.at("Pag-Asa, legal and administrative assistance"))
          .or("no-document", "no document", source -> List.of(
              GrantChange.removeGrant(Place.of(RESIDENCE, BelgianWords1997.REPORT_PENDING), STAY.id(), source),
              GrantChange.removeGrant(Place.of(RESIDENCE, BelgianWords1997.REPORT_PENDING), WORK.id(), source))),
      Reading.of("suspended-case", "can a suspended case go on?", "goes-on", "it can", MANUAL.at("Pag-Asa, fourth phase, and legal and administrative assistance"))
          .or("final", "a suspension is final", source -> List.of(TransitionChange.setOrigins(Place.parse("proceedings/summoned"), Set.of(COMPLAINT_LODGED), source))),
      Reading.of("second-request", "can phase 4 be asked for again?", "again", "a request can be made again", MANUAL.at("Pag-Asa, fourth phase"))
          .or("once", "one request only", BelgianQuestions::oneRequest),
      Reading.of("enforcement-in-reflection", "can the order to leave be enforced within its 45 days?", "no-guard", "nothing read forbids it, so no guard is set", CIRCULAR_1994.at("points M1 to M3"))
          .or("barred", "the order to leave within 45 days bars enforcement until then", source -> List.of(require(REMOVAL, not(at(RESIDENCE, REFLECTION)), source)))
    };
  }
  // spotless:on

  private static Reading suspects() {
    return Reading.of(
            "suspects",
            "does art. 61/2 exclude suspected offenders?",
            "excluded",
            "suspects are excluded as under the earlier practice",
            ACT.at("art. 61/2 §1"))
        .or(
            "not-excluded",
            "the article names no exclusion",
            BelgianReadings.SUSPECTS_NOT_EXCLUDED);
  }

  private static List<Change> unaccompanied(Citation source) {
    return List.of(
        relax(Place.parse("residence/reflection-to-provisional"), ACCOMPANIED.id(), source),
        setCondition(
            Place.parse("residence/provisional-extended"),
            all(not(EXTENSION_USED), any(INVESTIGATION_NEEDS_IT, APPROPRIATE)),
            source),
        setCondition(
            Place.parse("residence/extended-late"),
            all(not(EXTENSION_USED), any(INVESTIGATION_NEEDS_IT, APPROPRIATE)),
            source));
  }

  private static List<Change> notTolerated(Citation source) {
    return List.of(
        GrantChange.removeGrant(Place.of(RESIDENCE, REFLECTION), TOLERATED.id(), source),
        WordChange.removeWords(
            new NamedWords.Builder().addEntitlements(TOLERATED.id()).build(), source));
  }

  private static List<Change> goesOn(Citation source) {
    Place waiting = Place.of(RESIDENCE, AWAITING_PROSECUTOR);
    return List.of(STAY, WORK, SOCIAL_AID, MEDICAL_COSTS, LIVING_WAGE).stream()
        .map(given -> (Change) GrantChange.addGrant(waiting, given.id(), always(), source))
        .toList();
  }

  private static List<Change> answersOnce(Citation source) {
    List<Establishment> decided =
        List.of(Establishment.of(RENEWAL_REQUESTED.id(), FactValue.of(false)));
    return List.of(
        setCondition(
            Place.parse("residence/temporary-extended"),
            all(RENEWAL_REQUESTED, any(ACCOMPANIED, all(CHILD, UNACCOMPANIED))),
            source),
        setEstablishments(Place.parse("residence/temporary-extended"), decided, source),
        setEstablishments(Place.parse("residence/provisional-to-temporary"), decided, source),
        setEstablishments(Place.parse("residence/prosecutor-answered-again"), List.of(), source),
        WordChange.removeWords(Set.of(RECHECKED.id()), Set.of(), source));
  }

  private static Change convicted(String rule, Citation source) {
    return setEstablishments(
        Place.parse(rule),
        List.of(Establishment.of(LED_TO_CONVICTION.id(), FactValue.of(true))),
        source);
  }

  private static List<Change> oneRequest(Citation source) {
    return List.of(
        StageChange.addStage(
            INDEFINITE_REQUEST, Notation.ending(NOT_AGAIN, "Refused").under(source), source),
        setTarget(
            Place.parse("indefinite-stay-request/pending-to-not-requested"), NOT_AGAIN, source));
  }
}
