package org.nrm.catalogue.belgium;

import static org.nrm.catalogue.belgium.BelgianSources.*;
import static org.nrm.catalogue.belgium.BelgianWords.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.notation.Notation.*;

import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.residence.Presence;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.StageId;

/** Procedures that all versions of the Belgian mechanism have. */
final class BelgianProcedures {
  private BelgianProcedures() {}

  // spotless:off
    /** Consent to assistance; accompaniment follows from it. */
    static ProcedureTable assistance() {
        return procedure(ASSISTANCE_CONSENT, "Consent to assistance", NOT_OFFERED)
            .under(MANUAL.at("Pag-Asa, victim identification"),
                stage (NOT_OFFERED, "Assistance not offered"),
                stage (OFFERED,     "Assistance offered"),
                stage (CONSENTED,   "Assisted with the person's consent").grants(ASSISTANCE),
                stage (DECLINED,    "Assistance declined"),
                stage (WITHDRAWN,   "Assistance withdrawn from"),
                from  (NOT_OFFERED)         .on(ASSISTANCE_OFFERED)  .when(at(IDENTIFICATION, INTERVIEWED, ADMITTED), TRAFFICKING_SITUATION).to(OFFERED).may(),
                from  (OFFERED)             .on(ASSISTANCE_ACCEPTED) .to(CONSENTED).establishes(ACCOMPANIED)                   .may(),
                from  (OFFERED)             .on(ASSISTANCE_DECLINED) .to(DECLINED).denies(ACCOMPANIED)                         .may(),
                from  (CONSENTED)           .on(ASSISTANCE_WITHDRAWN).to(WITHDRAWN).denies(ACCOMPANIED)                        .may()
                    .reading("consent can be withdrawn at any time, and accompaniment ends with it", "assistance ends by the centre's decision alone"),
                from  (DECLINED, WITHDRAWN) .on(ASSISTANCE_OFFERED)  .when(TRAFFICKING_SITUATION).to(OFFERED).as("offered-again").may()
                    .readingOnly("assistance can be offered again", "one offer only"));
    }

    /** Orders to leave, which may follow an ending, and their enforcement, which nothing read forbids. */
    static SharedProcedure presence(Citation orders, Citation enforcement, StageId... endings) {
        return Presence.of(orders, at(RESIDENCE, endings), enforcement, always(), POLICE, ALIENS_OFFICE);
    }
    // spotless:on
}
