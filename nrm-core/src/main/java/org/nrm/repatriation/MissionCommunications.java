package org.nrm.repatriation;

import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.repatriation.RepatriationEvents.*;
import static org.nrm.repatriation.RepatriationRoles.RECEIVING_MISSION;
import static org.nrm.repatriation.RepatriationRoles.SENDING_MISSION;
import static org.nrm.repatriation.VoluntaryReturn.HOME;
import static org.nrm.repatriation.VoluntaryReturn.ON_THE_WAY;
import static org.nrm.repatriation.VoluntaryReturn.VOLUNTARY_RETURN;

import org.nrm.condition.Condition;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * The six communications between a mission that sends and one that receives, in their order. It goes with {@link
 * VoluntaryReturn} in one mechanism: a departure must ask for {@link #FOURTH_RECEIVED}.
 *
 * <p>Slides of the International Organization for Migration, international communication procedures. They name the six
 * and their order; the times of the duties are readings.
 */
public final class MissionCommunications {
  /** The procedure. */
  public static final ProcedureId COMMUNICATIONS = ProcedureId.of("mission-communications");

  /** Nothing was sent, or all was called off. */
  public static final StageId NOTHING_SENT = StageId.of("nothing-sent");

  /** After the first. */
  public static final StageId REQUEST_NOTIFIED = StageId.of("request-notified");

  /** After the second. */
  public static final StageId REQUEST_CONFIRMED = StageId.of("request-confirmed");

  /** After the third. */
  public static final StageId REINTEGRATION_REQUESTED = StageId.of("reintegration-requested");

  /** After the fourth. */
  public static final StageId REINTEGRATION_CONFIRMED = StageId.of("reintegration-confirmed");

  /** After the fifth. */
  public static final StageId DEPARTURE_TOLD = StageId.of("departure-notified");

  /** Consent is withdrawn, and the other mission is not told yet. */
  public static final StageId TO_BE_CALLED_OFF = StageId.of("to-be-called-off");

  /** The sixth does not come. */
  public static final StageId ARRIVAL_UNCONFIRMED = StageId.of("arrival-unconfirmed");

  /** After the sixth. */
  public static final StageId ARRIVAL_TOLD = StageId.of("arrival-confirmed");

  /** What a departure has to wait for: the fourth communication. */
  public static final Condition FOURTH_RECEIVED = at(COMMUNICATIONS, REINTEGRATION_CONFIRMED);

  private static final Condition LEFT = at(VOLUNTARY_RETURN, ON_THE_WAY, HOME);

  private MissionCommunications() {}

  /**
   * The procedure.
   *
   * @param source where it comes from
   * @param sharedWhen what must hold before anything about the person is told to the other mission
   * @return the procedure with its words, those of the requirement not included
   */
  public static SharedProcedure of(Citation source, Requirement sharedWhen) {
    Words words = Words.of()
        .roles(SENDING_MISSION, RECEIVING_MISSION)
        .events(
            ASSISTANCE_REQUEST_NOTIFIED.by(SENDING_MISSION),
            ASSISTANCE_REQUEST_CONFIRMED.by(RECEIVING_MISSION),
            REINTEGRATION_ASSISTANCE_REQUESTED.by(SENDING_MISSION),
            REINTEGRATION_ASSISTANCE_CONFIRMED.by(RECEIVING_MISSION))
        .events(
            DEPARTURE_NOTIFIED.by(SENDING_MISSION),
            ARRIVAL_CONFIRMED.by(RECEIVING_MISSION),
            REQUEST_CALLED_OFF.by(SENDING_MISSION),
            MISSING_ARRIVAL_FOLLOWED_UP.by(SENDING_MISSION, RECEIVING_MISSION));
    return SharedProcedure.of(table(source, sharedWhen), words);
  }

  // spotless:off
    private static ProcedureTable table(Citation source, Requirement sharedWhen) {
        return procedure(COMMUNICATIONS, "Communications between missions", NOTHING_SENT)
            .under(source,
                stage (NOTHING_SENT,            "Nothing sent"),
                stage (REQUEST_NOTIFIED,        "1: request notified"),
                stage (REQUEST_CONFIRMED,       "2: request confirmed"),
                stage (REINTEGRATION_REQUESTED, "3: reintegration assistance requested"),
                stage (REINTEGRATION_CONFIRMED, "4: reintegration assistance confirmed"),
                stage (DEPARTURE_TOLD,          "5: departure notified"),
                ending(ARRIVAL_TOLD,            "6: arrival confirmed"),
                from  (NOTHING_SENT)           .on(ASSISTANCE_REQUEST_NOTIFIED).when(sharedWhen).to(REQUEST_NOTIFIED).as("first").must(),
                from  (REQUEST_NOTIFIED)       .on(ASSISTANCE_REQUEST_CONFIRMED).to(REQUEST_CONFIRMED).as("second").must(),
                from  (REQUEST_CONFIRMED)      .on(REINTEGRATION_ASSISTANCE_REQUESTED).when(sharedWhen).to(REINTEGRATION_REQUESTED).as("third").must(),
                from  (REINTEGRATION_REQUESTED).on(REINTEGRATION_ASSISTANCE_CONFIRMED).to(REINTEGRATION_CONFIRMED).as("fourth").must(),
                from  (REINTEGRATION_CONFIRMED).on(DEPARTURE_NOTIFIED).when(LEFT).to(DEPARTURE_TOLD).as("fifth").must(),
                from  (DEPARTURE_TOLD, ARRIVAL_UNCONFIRMED).on(ARRIVAL_CONFIRMED).when(at(VOLUNTARY_RETURN, HOME)).to(ARRIVAL_TOLD).as("sixth").must(),
                duty("confirm-request", "confirm the request for assistance").of(RECEIVING_MISSION).metBy(ASSISTANCE_REQUEST_CONFIRMED)
                    .onEntering(REQUEST_NOTIFIED).whileIn(REQUEST_NOTIFIED).within(workingDays(5))
                    .reading("five working days", "any other time: none is given"),
                duty("request-reintegration", "ask for reintegration assistance").of(SENDING_MISSION).metBy(REINTEGRATION_ASSISTANCE_REQUESTED)
                    .onEntering(REQUEST_CONFIRMED).whileIn(REQUEST_CONFIRMED).within(workingDays(10))
                    .reading("ten working days", "any other time: none is given"),
                duty("confirm-reintegration", "confirm reintegration assistance").of(RECEIVING_MISSION).metBy(REINTEGRATION_ASSISTANCE_CONFIRMED)
                    .onEntering(REINTEGRATION_REQUESTED).whileIn(REINTEGRATION_REQUESTED).within(workingDays(10))
                    .reading("ten working days", "any other time: none is given"),
                duty("notify-departure", "notify the departure").of(SENDING_MISSION).metBy(DEPARTURE_NOTIFIED).on(DEPARTED).immediately()
                    .reading("on the day of the departure", "any other time: none is given"),
                duty("confirm-arrival", "confirm the arrival").of(RECEIVING_MISSION).metBy(ARRIVAL_CONFIRMED).on(DEPARTED).within(days(2))
                    .reading("two days after the departure; a departure without it is a breach", "any other time: none is given"))
            .under(source.reading("whoever withdraws consent before the departure leaves nothing behind that was confirmed", "confirmations stay good for a later wish"),
                stage (TO_BE_CALLED_OFF,        "Consent withdrawn, to be called off"),
                from  (REQUEST_NOTIFIED, REQUEST_CONFIRMED, REINTEGRATION_REQUESTED, REINTEGRATION_CONFIRMED).on(RETURN_CONSENT_WITHDRAWN).when(at(VOLUNTARY_RETURN, VoluntaryReturn.WISHED, VoluntaryReturn.CONSENTED)).to(TO_BE_CALLED_OFF).as("consent-withdrawn").must(),
                from  (REQUEST_NOTIFIED, REQUEST_CONFIRMED, REINTEGRATION_REQUESTED, REINTEGRATION_CONFIRMED, TO_BE_CALLED_OFF).on(REQUEST_CALLED_OFF).when(not(LEFT)).to(NOTHING_SENT).as("called-off").should(),
                duty("call-off", "tell the receiving mission that consent is withdrawn").of(SENDING_MISSION).metBy(REQUEST_CALLED_OFF).onEntering(TO_BE_CALLED_OFF)
                    .whileIn(TO_BE_CALLED_OFF).within(workingDays(1)))
            .under(source.reading("an arrival not confirmed within two days of the notice is followed up on the next day", "any other time: none is given"),
                stage (ARRIVAL_UNCONFIRMED,     "Arrival not confirmed in time"),
                in    (DEPARTURE_TOLD).lasts(days(2)).then(ARRIVAL_UNCONFIRMED),
                from  (ARRIVAL_UNCONFIRMED).on(MISSING_ARRIVAL_FOLLOWED_UP).stays().must(),
                duty("follow-up-arrival", "follow up an arrival that is not confirmed").of(SENDING_MISSION).metBy(MISSING_ARRIVAL_FOLLOWED_UP).onEntering(ARRIVAL_UNCONFIRMED).within(days(1)));
    }
    // spotless:on
}
