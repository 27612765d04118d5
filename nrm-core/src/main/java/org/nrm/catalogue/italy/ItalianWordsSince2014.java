package org.nrm.catalogue.italy;

import static org.nrm.catalogue.italy.ItalianWords.*;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.residence.ResidenceRoles.PROSECUTOR;

import org.nrm.identification.IdentificationFacts;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Sensitivity;
import org.nrm.vocabulary.StageId;

/** The words of art. 18 that came with the changes of 2014, 2017 and 2025. */
public final class ItalianWordsSince2014 {
  // spotless:off
    // ---- 2014
    /** Whoever has to inform. */
    public static final Role INFORMING_AUTHORITY = Role.of("informing-authority", "authority that has to inform, which the text does not name", RoleKind.DECIDES);
    /** A victim of art. 602 of the criminal code. */
    public static final FactType SLAVE_TRADE_INDICATED = FactType.flag("slave-trade-indicated", "there are indications of slave trade (criminal code, art. 602)")
            .by(POLICE, PROSECUTOR, SOCIAL_SERVICE, ASSOCIATION, QUESTORE).handled(Sensitivity.SENSITIVE);
    /** In a language understood. */
    public static final FactType LANGUAGE_UNDERSTOOD = IdentificationFacts.LANGUAGE_UNDERSTOOD.forThisEvent()
            .by(INFORMING_AUTHORITY, POLICE, QUESTORE, SOCIAL_SERVICE, ASSOCIATION, TERRITORIAL_COMMISSION);
    /** International protection was explained. */
    public static final FactType PROTECTION_EXPLAINED = FactType.flag("protection-explained", "was told of international protection, for which the conditions exist").forThisEvent()
            .by(INFORMING_AUTHORITY, POLICE, QUESTORE, SOCIAL_SERVICE, ASSOCIATION, TERRITORIAL_COMMISSION).handled(Sensitivity.ORDINARY);
    /** Was informed. */
    public static final FactType INFORMED = FactType.flag("informed", "was informed in a language understood")
            .presumed(FactValue.of(false), ItalianSources.DECREE_24.at("art. 10(2)")).handled(Sensitivity.ORDINARY);
    /** Art. 600. */
    public static final Code SLAVERY = Code.of("slavery", "slavery or servitude (criminal code, art. 600)");
    /** Art. 601. */
    public static final Code TRAFFICKING = Code.of("trafficking", "trafficking in persons (criminal code, art. 601)");
    /** Art. 602. */
    public static final Code SLAVE_TRADE = Code.of("slave-trade", "purchase and sale of slaves (criminal code, art. 602)");
    /** Of which offence there are reasons. */
    public static final FactType OFFENCE_INDICATED = FactType.choice("offence-indicated", "offence of which well-founded reasons emerged", SLAVERY, TRAFFICKING, SLAVE_TRADE)
            .by(TERRITORIAL_COMMISSION).forThisEvent().handled(Sensitivity.SENSITIVE);
    /** The person is informed. */
    public static final EventType PERSON_INFORMED = EventType.of("person-informed", "the person is informed of art. 18(1) and, where its conditions exist, of international protection")
            .by(INFORMING_AUTHORITY, POLICE, QUESTORE, SOCIAL_SERVICE, ASSOCIATION, TERRITORIAL_COMMISSION)
            .mustCarry(LANGUAGE_UNDERSTOOD, PROTECTION_EXPLAINED).meaning(IdentificationMeanings.INFORMATION_GIVEN);
    /** Reasons emerge in the asylum examination. */
    public static final EventType REASONS_FOUND = EventType.of("reasons-found-in-asylum-examination", "well-founded reasons emerge in the examination that the person was a victim")
            .by(TERRITORIAL_COMMISSION).mustCarry(OFFENCE_INDICATED).meaning(IdentificationMeanings.DETECTION);
    /** The file is sent. */
    public static final EventType FILE_SENT = EventType.of("file-sent-to-questore", "the territorial commission sends the file to the questore").by(TERRITORIAL_COMMISSION);

    // ---- 2017
    /** The age is uncertain. */
    public static final FactType AGE_UNCERTAIN = IdentificationFacts.AGE_UNCERTAIN.by(POLICE, SOCIAL_SERVICE, ASSOCIATION, QUESTORE);
    /** There are reasons to believe. */
    public static final FactType REASONS_TO_BELIEVE_CHILD = IdentificationFacts.REASONS_TO_BELIEVE_CHILD.by(POLICE, SOCIAL_SERVICE, ASSOCIATION, QUESTORE);
    /** Alone. */
    public static final FactType WITHOUT_RESPONSIBLE_ADULT = IdentificationFacts.WITHOUT_RESPONSIBLE_ADULT.by(POLICE, SOCIAL_SERVICE, ASSOCIATION, QUESTORE);
    /** The age is doubted. */
    public static final EventType AGE_DOUBTED = EventType.of("age-doubted", "the age of the person is doubted")
            .by(POLICE, SOCIAL_SERVICE, ASSOCIATION, QUESTORE).mustCarry(AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD).meaning(IdentificationMeanings.PRESUMPTION_OF_MINORITY);
    /** The age is determined. */
    public static final EventType AGE_ESTABLISHED = EventType.of("age-established", "the age is determined").by(JUVENILE_JUDGE).mustCarry(CHILD).meaning(IdentificationMeanings.AGE_VERIFICATION);
    /** The child's programme starts. */
    public static final EventType CHILD_PROGRAMME_STARTED = EventType.of("child-programme-started", "the specific programme for an unaccompanied child victim starts")
            .by(SOCIAL_SERVICE, ASSOCIATION).mayCarry(CHILD, AGE_UNCERTAIN, REASONS_TO_BELIEVE_CHILD, WITHOUT_RESPONSIBLE_ADULT, SLAVERY_OR_TRAFFICKING, SLAVE_TRADE_INDICATED, SITUATION);
    /** A lasting solution. */
    public static final EventType LONG_TERM_SOLUTION_REACHED = EventType.of("long-term-solution-reached", "the long-term solution is reached").by(SOCIAL_SERVICE, ASSOCIATION);
    /** Long-term solutions. */
    public static final Entitlement LONG_TERM_SOLUTION = Entitlement.of("long-term-solution", "long-term solutions, also beyond majority");

    // ---- 2025
    /** Integration needs it. */
    public static final FactType INTEGRATION_NEED = FactType.flag("integration-need", "social and occupational integration needs the stay").by(QUESTORE).forThisEvent();
    /** Inclusion allowance. */
    public static final Entitlement INCLUSION_ALLOWANCE = Entitlement.of("inclusion-allowance", "inclusion allowance, without the requirements of nationality and residence");

    // ---- procedures and stages
    static final ProcedureId COMMISSION_REFERRAL = ProcedureId.of("commission-referral");
    static final ProcedureId CHILD_PROGRAMME = ProcedureId.of("child-programme");
    static final ProcedureId AGE = ProcedureId.of("age");
    static final StageId NOT_FOUND = StageId.of("not-found");
    static final StageId TO_BE_SENT = StageId.of("to-be-sent");
    static final StageId SENT = StageId.of("sent");
    static final StageId NOT_STARTED = StageId.of("not-started");
    static final StageId RUNNING = StageId.of("running");
    static final StageId SETTLED = StageId.of("settled");
    static final StageId NOT_IN_DOUBT = StageId.of("not-in-doubt");
    static final StageId PRESUMED_CHILD = StageId.of("presumed-child");
    static final StageId AGE_DETERMINED = StageId.of("determined");
    // spotless:on

  private ItalianWordsSince2014() {}
}
