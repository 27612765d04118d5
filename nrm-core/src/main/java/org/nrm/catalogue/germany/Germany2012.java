package org.nrm.catalogue.germany;

import static org.nrm.catalogue.germany.GermanSources.ACT;
import static org.nrm.catalogue.germany.GermanWords.*;
import static org.nrm.catalogue.germany.HamburgWords.UNWILLINGNESS_DECLARED;
import static org.nrm.catalogue.germany.HamburgWords.WILLINGNESS_DECLARED;
import static org.nrm.catalogue.germany.HamburgWords.WILLINGNESS_WITHDRAWN;
import static org.nrm.condition.Conditions.at;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;

import java.time.LocalDate;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.residence.ResidenceMeanings;

/**
 * Germany from September 2012 to July 2015: the residence of victims who testify under §§ 25(4a), 26(1), 29(3), 59(7) and
 * 60a(2) of the Residence Act, read in the text after August 2012.
 *
 * <p>§§ 8(1), 51(1), 52(5) and 72(6) were read in later texts and are taken for those of 2012. From 1 August 2015 the permit
 * of § 25(4a) follows another rule.
 */
public final class Germany2012 {
  static final LocalDate SINCE = LocalDate.of(2012, 9, 1);
  static final LocalDate THROUGH = LocalDate.of(2015, 7, 31);

  private Germany2012() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2012() {
    return mechanism(
            "germany-2012",
            "Germany: victims who testify (Residence Act after August 2012)",
            "germany")
        .inForceSince(SINCE)
        .inForceThrough(THROUGH)
        .words(ResidenceAct2012.words())
        .events(WILLINGNESS_DECLARED, UNWILLINGNESS_DECLARED, WILLINGNESS_WITHDRAWN)
        .meanings(ResidenceMeanings.COOPERATION_DECISION)
        .procedures(
            testimony(),
            ResidenceAct2012.residence(at(TESTIMONY, WILLING)),
            ResidenceAct2012.toleration())
        .with(ResidenceAct2012.presence(), ResidenceAct2012.asylum())
        .build();
  }

  // spotless:off
    private static ProcedureTable testimony() {
        return procedure(TESTIMONY, "Willingness to testify", NOT_DECIDED)
            .under(ACT.at("§ 25(4a)"),
                stage (NOT_DECIDED,       "Not decided"),
                stage (WILLING,           "Willing to testify"),
                stage (NOT_WILLING_STAGE, "Not willing to testify"),
                from  (NOT_DECIDED, NOT_WILLING_STAGE).on(WILLINGNESS_DECLARED)  .to(WILLING).may()
                    .reading("the person declares it, and can change her mind", "the authority finds it"),
                from  (NOT_DECIDED)                   .on(UNWILLINGNESS_DECLARED).to(NOT_WILLING_STAGE).may()
                    .reading("the person declares it, and can change her mind", "the authority finds it"),
                from  (WILLING)                       .on(WILLINGNESS_WITHDRAWN) .to(NOT_WILLING_STAGE).may()
                    .reading("the person declares it, and can change her mind", "the authority finds it"));
    }
    // spotless:on
}
