package org.nrm.catalogue.italy;

import static org.nrm.catalogue.italy.ItalianSources.*;
import static org.nrm.catalogue.italy.ItalianWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.mechanism.notation.Notation.*;

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
        SharedProcedure presence = Presence.of(
            ACT_CONSOLIDATED.at("art. 18").reading("an order to leave is not given to whoever holds a title", "at any time, by general rules that were not read"),
            not(at(RESIDENCE, titles)),
            ACT_CONSOLIDATED.at("art. 18 and art. 19(2-bis)").reading("whoever holds a valid title is not removed; no rule that was read knows a period of reflection or suspends any other removal; art. 19(2-bis) orders only the manner, for victims of serious violence", "general rules on removal, which were not read"),
            not(at(RESIDENCE, titles)),
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
