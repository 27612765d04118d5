package org.nrm.catalogue.germany;

import static org.nrm.catalogue.germany.GermanSources.*;
import static org.nrm.catalogue.germany.GermanWords.*;
import static org.nrm.catalogue.germany.HamburgWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.*;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.referral.ReferralEntitlements.LEGAL_ASSISTANCE;
import static org.nrm.residence.ResidenceEntitlements.TOLERATED_PRESENCE;
import static org.nrm.residence.ResidenceMeanings.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nrm.condition.Condition;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.DutyChange;
import org.nrm.mechanism.ProcedureChange;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.WordChange;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.residence.Presence;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Words;

/**
 * The stay beside the agreement of Hamburg: variants of {@link Hamburg1999} that add residence and presence and change
 * nothing else. The agreement says who is responsible; the stay reads from it whether the person is a witness.
 */
public final class HamburgStay {
  /** Said by the person herself, where she has left the support and with it every category. */
  private static final FactType TESTIFIES = ResidenceFacts.TESTIFIES.by(PERSON);

  private static final Condition WILLING =
      any(at(CATEGORY, WITNESS), all(at(CATEGORY, ENDED), TESTIFIES));

  private HamburgStay() {}

  /**
   * The stay as it was practised in Hamburg between 1999 and 2001: four weeks to think, then testimony or departure.
   *
   * @param hamburg the agreement
   * @return the mechanism
   */
  public static ReferralMechanism of1999(ReferralMechanism hamburg) {
    Citation source = PRESS.at("four weeks to think, then testify or go home");
    Words words = Words.of()
        .roles(ALIENS_AUTHORITY, REMOVING_AUTHORITY)
        .facts(TESTIFIES)
        .events(TOLERATION_GRANTED, TOLERATION_ENDED, EXPULSION_ENFORCED)
        .entitlements(TOLERATED_PRESENCE, LEGAL_ASSISTANCE)
        .meanings(REFLECTION_PERIOD, STAY_OVER, ENFORCED_REMOVAL);
    SharedProcedure presence = presence1999();
    return new Variant.Builder()
        .id(MechanismId.of("hamburg-1999-stay"))
        .title("Hamburg: the agreement and the stay as practised from 1999 to 2001")
        .inForceSince(hamburg.inForceSince())
        .inForceThrough(LocalDate.of(2001, 12, 31))
        .changes(added(source, words.and(presence.words()), residence1999(), presence.table()))
        .build()
        .of(hamburg);
  }

  /**
   * The stay under the Residence Act after August 2012.
   *
   * @param hamburg the agreement
   * @return the mechanism
   */
  public static ReferralMechanism of2012(ReferralMechanism hamburg) {
    SharedProcedure presence = ResidenceAct2012.presence();
    SharedProcedure asylum = ResidenceAct2012.asylum();
    return new Variant.Builder()
        .id(MechanismId.of("germany-2012-stay"))
        .title("Hamburg: the agreement and the stay under the Residence Act after August 2012")
        .inForceSince(Germany2012.SINCE)
        .inForceThrough(Germany2012.THROUGH)
        .changes(added(
            ACT.at("§§ 25(4a), 26(1), 59(7), 60a(2)"),
            ResidenceAct2012.words().facts(TESTIFIES).and(presence.words()).and(asylum.words()),
            ResidenceAct2012.residence(WILLING),
            ResidenceAct2012.toleration(),
            presence.table(),
            asylum.table()))
        .build()
        .of(hamburg);
  }

  private static List<Change> added(Citation source, Words words, ProcedureTable... tables) {
    List<Change> changes = new ArrayList<>();
    changes.add(WordChange.addWords(words, source));
    for (ProcedureTable table : tables) {
      changes.add(ProcedureChange.addProcedure(table.procedure(), source));
      table.duties().forEach(duty -> changes.add(DutyChange.addDuty(duty, source)));
    }
    return changes;
  }

  // spotless:off
    private static ProcedureTable residence1999() {
        return procedure(RESIDENCE, "Stay as practised", NO_SUSPICION)
            .under(PRESS.at("four weeks to think, then testify or go home"),
                stage (NO_SUSPICION,    "No suspicion yet"),
                stage (FOUR_WEEKS,      "Four weeks to think").means(REFLECTION_PERIOD).grants(TOLERATED_PRESENCE, LEGAL_ASSISTANCE).lasts(days(28)).then(PERIOD_OVER)
                    .reading("the weeks count from the suspicion and run out by themselves", "they count from a decision"),
                stage (PERIOD_OVER,     "Four weeks over").means(STAY_OVER),
                from  (NO_SUSPICION).on(INDICATORS_COMPARED).when(INDICATORS_FOUND).to(FOUR_WEEKS).as("suspected").should())
            .under(PRESS.at("direct witnesses: toleration for the length of the proceedings"),
                stage (TOLERATED,       "Tolerated as a witness for the length of the proceedings").document("certificate of toleration").grants(TOLERATED_PRESENCE),
                ending(TOLERATION_OVER, "Toleration over").means(STAY_OVER),
                from  (FOUR_WEEKS, PERIOD_OVER).on(TOLERATION_GRANTED).when(WILLING).to(TOLERATED).as("witness-tolerated").may()
                    .reading("a witness can still be tolerated after the four weeks", "within the four weeks alone"),
                from  (TOLERATED).on(PROCEEDINGS_ENDED).to(TOLERATION_OVER).as("proceedings-over").may(),
                from  (TOLERATED).on(TOLERATION_ENDED).when(not(WILLING)).to(TOLERATION_OVER).as("no-longer-a-witness").may()
                    .reading("who withdraws as a witness can lose the toleration by a decision", "the toleration ends by itself"))
            .under(PRESS.at("return"),
                ending(RETURNED,         "Returned").means(STAY_OVER),
                ending(ENDED_BY_REMOVAL, "Ended by removal from the territory").means(STAY_OVER).readingOnly("a stay ends when the person is removed", "removal leaves the stay as it is"),
                from  (NO_SUSPICION, FOUR_WEEKS, PERIOD_OVER, TOLERATED, TOLERATION_OVER).on(RETURN_CHOSEN).to(RETURNED).as("went-home").may(),
                from  (NO_SUSPICION, PERIOD_OVER).on(EXPULSION_ENFORCED).to(ENDED_BY_REMOVAL).as("removed").may()
                    .readingOnly("a stay ends when the person is removed", "removal leaves the stay as it is"));
    }

    private static SharedProcedure presence1999() {
        return Presence.of(
            PRESS.at("four weeks to think, then testify or go home")
                .reading("an order to leave may follow the four weeks or the toleration", "an order at any time, by general rules that were not read"),
            at(RESIDENCE, PERIOD_OVER, TOLERATION_OVER),
            PRESS.at("four weeks to think, then testify or go home")
                .reading("nobody is removed during the four weeks or the toleration", "general rules on removal, which were not read"),
            not(at(RESIDENCE, FOUR_WEEKS, TOLERATED)),
            ALIENS_AUTHORITY, REMOVING_AUTHORITY);
    }
    // spotless:on
}
