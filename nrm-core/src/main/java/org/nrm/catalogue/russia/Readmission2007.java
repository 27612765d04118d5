package org.nrm.catalogue.russia;

import static org.nrm.catalogue.russia.ReadmissionWords2007.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.condition.Length.years;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.*;
import static org.nrm.repatriation.RepatriationFacts.*;

import java.time.LocalDate;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.repatriation.Readmission;
import org.nrm.residence.Asylum;
import org.nrm.residence.ResidenceRoles;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Standing;
import org.nrm.vocabulary.Words;

/**
 * The agreement between the European Community and Russia on readmission, in force on 1 June 2007: requests of member states
 * to Russia, as a study tells them. The agreement itself was not read.
 *
 * <p>It has no safeguard of its own: no rule here keeps a person from being transferred while identification, reflection or
 * a request for asylum is pending. That is left as it is, so that it can be found; a treaty laid over it adds what it lacks.
 * The transfer is the removal, and orders to leave are the law of the requesting state, so that there is no procedure of
 * presence here. Requests of Russia to member states would be the same and are not drawn a second time.
 *
 * <p>That somebody speaks Russian can be put forward and is recorded. No rule reads it.
 */
public final class Readmission2007 {
  /** A study of how the agreement was carried out. */
  private static final Instrument STUDY = Instrument.of(
      "O. Korneev, IOM's role in the implementation of the EU-Russia readmission agreement (2014)",
      Standing.SECONDARY);

  /** The day on which the agreement came into force. */
  private static final LocalDate IN_FORCE = LocalDate.of(2007, 6, 1);

  private static final Citation CLAUSE = STUDY
      .at("section 2, clause on a transitory period of three years")
      .reading(
          "the three years are 1 June 2007 to 31 May 2010; from 1 June 2010 on all nationals are within the duty, and the day of the decision counts",
          "31 May or 1 June 2010 belongs to the other side; the day of the request counts");

  private static final Condition IN_SCOPE = any(
      oneOf(READMISSION_NATIONALITY, OWN_NATIONAL, NATIONAL_UNDER_AGREEMENT),
      elapsed(years(3), Anchor.day(IN_FORCE)));

  private Readmission2007() {}

  /** {@return the mechanism} */
  public static ReferralMechanism mechanism2007() {
    return mechanism("eu-russia-readmission-2007", "EU-Russia: readmission to Russia", "russia")
        .inForceSince(IN_FORCE)
        .with(
            readmission(),
            Asylum.of(
                STUDY
                    .at("section 2")
                    .reading(
                        "asylum can be asked for as general law leaves it open, and it keeps no transfer back",
                        "a request for asylum suspends the transfer under the law of the requesting state, which was not read"),
                ResidenceRoles.ASYLUM_AUTHORITY))
        .build();
  }

  // spotless:off
    private static SharedProcedure readmission() {
        SharedProcedure shared = Readmission.of(
            new Readmission.Terms(STUDY.at("section 2, own nationals and third-country nationals who transited"), STUDY.at("section 2, centres for persons awaiting readmission"), IN_SCOPE, CLAUSE),
            new Readmission.Parties(MEMBER_STATE, MIGRATION_SERVICE, RUSSIA));
        shared.table()
            .under(STUDY.at("section 2, refusal to readmit everybody who spoke Russian"),
                from  (Readmission.REQUESTED, Readmission.EXAMINED).on(LANGUAGE_PUT_FORWARD).stays().may()
                    .reading("speaking Russian can be put forward and establishes nothing", "it may count as prima facie evidence of nationality"));
        return shared.and(Words.of().facts(SPEAKS_RUSSIAN).events(LANGUAGE_PUT_FORWARD));
    }
    // spotless:on
}
