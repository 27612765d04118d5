package org.nrm.catalogue.italy;

import static org.nrm.catalogue.italy.ItalianSources.*;
import static org.nrm.catalogue.italy.ItalianWords.*;
import static org.nrm.catalogue.italy.ItalianWordsSince2014.*;
import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.notation.Notation.*;

import java.time.LocalDate;
import java.util.List;
import org.nrm.condition.Condition;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ConditionChange;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.DutyChange;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ProcedureChange;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.TransitionChange;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.WordChange;
import org.nrm.residence.Asylum;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Italy from 28 March 2014: a variant of {@link Italy2004} with a single programme of emergence, assistance and integration
 * for foreigners and citizens of the Union (art. 18(3-bis)), a duty to inform, and a referral from the asylum procedure
 * (Legislative Decree 24/2014, art. 10).
 */
public final class Italy2014 {
  private static final Citation SINGLE_PROGRAMME = ACT_2014.at("art. 18(3-bis)");
  private static final Citation INFORMATION = DECREE_24.at("art. 10(2)");
  private static final Citation FROM_ASYLUM =
      DECREE_24.at("art. 10(3): Legislative Decree 25/2008, art. 32(3-bis)");

  /** Whom the single programme takes in first: by art. 13, or by art. 18(3-bis). */
  private static final Condition TAKEN_IN = all(
      any(
          SLAVERY_OR_TRAFFICKING,
          all(
              any(SLAVE_TRADE_INDICATED, all(SITUATION, CONCRETE_DANGER)),
              Italy2004.OPEN_TO_PERSON)),
      PLACE_AVAILABLE,
      not(SHORT_TERM_USED));

  private Italy2014() {}

  /**
   * Derives the mechanism.
   *
   * @param italy2004 the mechanism until then
   * @return the mechanism
   */
  public static ReferralMechanism of(ReferralMechanism italy2004) {
    return new Variant.Builder()
        .id(MechanismId.of("italy-2014"))
        .title("Italy: social protection, single programme (art. 18, as changed in 2014)")
        .inForceSince(LocalDate.of(2014, 3, 28))
        .inForceThrough(LocalDate.of(2017, 5, 5))
        .addAllChanges(singleProgramme())
        .addAllChanges(information())
        .addAllChanges(referralFromAsylum())
        .build()
        .of(italy2004);
  }

  // spotless:off
    private static List<Change> singleProgramme() {
        return List.of(
            WordChange.addWords(Words.of().facts(SLAVE_TRADE_INDICATED)
                .events(SHORT_TERM_ADMITTED.mayCarry(SLAVE_TRADE_INDICATED, SITUATION, CONCRETE_DANGER, GRAVE_AND_PRESENT, EU_CITIZEN)), SINGLE_PROGRAMME),
            ConditionChange.setCondition(Place.of(PROGRAMME, RuleId.of("emergence-to-short-term-assistance")), TAKEN_IN, SINGLE_PROGRAMME,
                PROGRAMME_DECREE.at("elements of the programme"),
                SINGLE_PROGRAMME.reading("victims of art. 602 and whoever falls within art. 18(1) are taken in too; citizens of the Union outside art. 13 in grave and present danger", "art. 13 and its victims of arts 600 and 601 alone")));
    }

    private static List<Change> information() {
        return List.of(
            WordChange.addWords(Words.of().roles(INFORMING_AUTHORITY).facts(LANGUAGE_UNDERSTOOD, PROTECTION_EXPLAINED, INFORMED)
                .events(PERSON_INFORMED).meanings(IdentificationMeanings.INFORMATION_GIVEN), INFORMATION),
            TransitionChange.addTransition(PROGRAMME,
                from(NO_PROGRAMME, EMERGENCE, SHORT_TERM, INTEGRATION, LEFT, INTERRUPTED, COMPLETED).on(PERSON_INFORMED).when(LANGUAGE_UNDERSTOOD).stays().establishes(INFORMED).must()
                    .reading("any authority or body in contact may inform, since the text names none", "one authority is meant")
                    .under(INFORMATION),
                INFORMATION),
            DutyChange.addDuty(new Duty.Builder().id(RuleId.of("inform-person")).title("inform the person, in a language understood, of art. 18(1) and, where its conditions exist, of international protection")
                .holder(INFORMING_AUTHORITY.id()).procedure(PROGRAMME).addOnEntering(EMERGENCE).condition(not(INFORMED)).act(PERSON_INFORMED.id()).beforeExpiry(false)
                .addCitations(INFORMATION, INFORMATION.reading("the duty is open from the first contact, unless met before, and has no time limit; its holder is unnamed in the text", "a time limit; a certain authority")).build(),
                INFORMATION));
    }

    private static List<Change> referralFromAsylum() {
        return List.of(
            WordChange.addWords(Words.of().facts(OFFENCE_INDICATED).events(REASONS_FOUND, FILE_SENT), FROM_ASYLUM),
            TransitionChange.addTransition(PROGRAMME,
                from(NO_PROGRAMME).on(REASONS_FOUND).when(at(Asylum.ASYLUM, Asylum.PENDING)).to(EMERGENCE).as("found-in-asylum-examination").may()
                    .reading("what the commission finds is a detection, of slave trade (art. 602) too", "only the file that is sent counts")
                    .under(FROM_ASYLUM),
                FROM_ASYLUM),
            ProcedureChange.addProcedure(new Procedure.Builder().id(COMMISSION_REFERRAL).title("Referral by the territorial commission").multiplicity(Multiplicity.ONE).initial(NOT_FOUND)
                .addStages(
                    stage (NOT_FOUND,  "No reasons found").under(FROM_ASYLUM),
                    stage (TO_BE_SENT, "Well-founded reasons found, file to be sent").under(FROM_ASYLUM),
                    ending(SENT,       "File sent to the questore").under(FROM_ASYLUM))
                .addTransitions(
                    from(NOT_FOUND) .on(REASONS_FOUND).when(oneOf(OFFENCE_INDICATED, SLAVERY, TRAFFICKING), at(Asylum.ASYLUM, Asylum.PENDING)).to(TO_BE_SENT).may().under(FROM_ASYLUM),
                    from(TO_BE_SENT).on(FILE_SENT).to(SENT).must().under(FROM_ASYLUM))
                .build(), FROM_ASYLUM),
            DutyChange.addDuty(new Duty.Builder().id(RuleId.of("send-file")).title("send the file to the questore for his assessment").holder(TERRITORIAL_COMMISSION.id())
                .procedure(COMMISSION_REFERRAL).addOnEntering(TO_BE_SENT).condition(always()).act(FILE_SENT.id()).beforeExpiry(false).addCitations(FROM_ASYLUM).build(),
                FROM_ASYLUM));
    }
    // spotless:on

  static StageId[] inContact() {
    return new StageId[] {EMERGENCE, SHORT_TERM, INTEGRATION, LEFT, INTERRUPTED, COMPLETED};
  }
}
