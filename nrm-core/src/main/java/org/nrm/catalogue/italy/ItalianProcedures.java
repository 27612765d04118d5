package org.nrm.catalogue.italy;

import static org.nrm.catalogue.italy.ItalianSources.*;
import static org.nrm.catalogue.italy.ItalianWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.days;
import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;

import java.time.LocalDate;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.residence.Asylum;
import org.nrm.residence.OtherPermit;
import org.nrm.residence.Presence;
import org.nrm.residence.ResidenceEvents;
import org.nrm.residence.ResidenceMeanings;
import org.nrm.residence.ResidenceRoles;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/** Procedures that run beside every Italian permit for victims. */
final class ItalianProcedures {
  private static final StageId RETURNED = StageId.of("returned");

  private ItalianProcedures() {}

  // spotless:off
    /** Orders to leave and their enforcement, which no rule that was read suspends; and return by choice. */
    static SharedProcedure presence(StageId... titles) {
        Condition untitled = all(not(at(RESIDENCE, titles)), not(at(Asylum.ASYLUM, Asylum.PROTECTED)), not(at(OtherPermit.OTHER_PERMIT, OtherPermit.HELD)));
        SharedProcedure presence = Presence.of(
            ACT_CONSOLIDATED.at("art. 18").reading("an order to leave is not given to whoever holds a title: a permit for victims or what it was converted to, asylum, another permit", "at any time, by general rules that were not read"),
            untitled,
            ACT_CONSOLIDATED.at("art. 18 and art. 19(2-bis)").reading("whoever holds a valid title is not removed, of whichever kind; no rule that was read knows a period of reflection or suspends any other removal; art. 19(2-bis) orders only the manner, for victims of serious violence", "general rules on removal, which were not read; a request for asylum that is pending suspends it"),
            untitled,
            ResidenceRoles.REMOVING_AUTHORITY);
        return SharedProcedure.of(
            presence.table().under(ACT_CONSOLIDATED.at("art. 14-ter(2)"),
                ending(RETURNED, "Returned by choice").readingOnly("a person can return at any time", "only in an assisted return, for which vulnerability is weighed"),
                from  (Presence.PRESENT, Presence.ORDERED_TO_LEAVE).on(ResidenceEvents.RETURN_CHOSEN).to(RETURNED).as("return-chosen").may()
                    .readingOnly("a person can return at any time", "only in an assisted return, for which vulnerability is weighed")),
            presence.words().and(Words.of()
                .events(ResidenceEvents.RETURN_CHOSEN.by(PERSON_CONCERNED))
                .meanings(ResidenceMeanings.VOLUNTARY_RETURN)));
    }

    /** A charge of illegal entry or stay, which the issue of a permit for victims ends. */
    static ProcedureTable charge(StageId... issued) {
        return procedure(CHARGE, "Charge of illegal entry or stay", NOT_CHARGED)
            .under(ACT_CONSOLIDATED.at("art. 10-bis(6)"),
                stage (NOT_CHARGED, "Not charged"),
                stage (CHARGED,     "Charged"),
                ending(NO_CASE,     "No case to answer"),
                from  (NOT_CHARGED).on(ILLEGAL_STAY_CHARGED).when(elapsed(days(0), Anchor.day(LocalDate.of(2009, 8, 8)))).to(CHARGED).may()
                    .citing(RECALLED.at("Law 94/2009 made illegal entry and stay an offence").noting("in force 8 August 2009 as recalled")),
                from  (CHARGED)    .on(NO_CASE_DECLARED).when(at(RESIDENCE, issued)).to(NO_CASE).must()
                    .reading("issue is enough, whatever became of the permit: renewed, extended, converted, expired or revoked", "only while it is held, or on the day of issue"));
    }

    /** A request for asylum, beside the permit. */
    static SharedProcedure asylum() {
        return Asylum.of(
            ACT_CONSOLIDATED.at("art. 18").reading("nothing in the article touches asylum, which stays open throughout", "one path excludes the other"),
            TERRITORIAL_COMMISSION);
    }

    /** A request for another permit, beside the permit. */
    static SharedProcedure otherPermit() {
        return OtherPermit.of(
            ACT_CONSOLIDATED.at("art. 18").reading("other permits can be asked for under their own rules, which were not read", "a holder can ask for conversion alone"),
            always(),
            QUESTORE);
    }
    // spotless:on
}
