package org.nrm.protection;

import static org.nrm.mechanism.notation.Notation.*;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.mechanism.notation.Notation;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.SharedProcedure;
import org.nrm.mechanism.notation.StageRow;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Requirement;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/**
 * Consent to one purpose: asked for, given, refused, withdrawn, run out.
 *
 * <p>Each purpose has a procedure and events of its own, and rules read where that procedure stands, through {@link #held}.
 * A fact would not do: it cannot say to whom consent was given, and when the term of a consent runs out no event comes by
 * that could deny the fact. A stage is true on every day.
 *
 * <p>Consent is given on a question that says what it is for, and can be withdrawn at any time, whatever else holds: no
 * requirement can be set for it. What needs the consent is refused from then on. Consent that goes to several recipients
 * runs {@link #perRecipient} under a key that stands for each; what is done with one of them is then written as a row of
 * this table, so that it is the consent to that recipient that counts.
 *
 * <pre>{@code
 * Consent referral = Consent.to(Purpose.REFERRAL).askedBy(CENTRE).givenBy(PERSON_CONCERNED);
 * mechanism(...).with(referral.under(AGREEMENT.at("art. 4")))
 * from(PROPOSED).on(REFERRAL_SENT).when(referral.held()).to(SENT).must()
 * }</pre>
 *
 * <p>A withdrawal cascades: whatever rests on the consent hears {@link #withdrawn} as an event of its own table and ends what
 * it does, and a repeatable procedure hears it {@link org.nrm.mechanism.notation.TransitionRow#inEveryInstance in every
 * instance}, so that one event without a key ends them all. A consent that runs out is no event and ends nothing by itself:
 * it only is no longer {@link #held}.
 *
 * <pre>{@code
 * from(OPEN).on(referral.withdrawn()).inEveryInstance().to(RECALLED).must()
 * }</pre>
 *
 * <p>Council of Europe Convention, art. 12(7): services are given on an informed and consensual basis.
 */
public final class Consent {
  /** Not asked for. */
  public static final StageId NOT_ASKED = StageId.of("not-asked");

  /** Asked for, and not answered. */
  public static final StageId ASKED = ConsentState.ASKED.stage();

  /** Given. */
  public static final StageId GIVEN = ConsentState.GIVEN.stage();

  /** Refused. */
  public static final StageId REFUSED = ConsentState.REFUSED.stage();

  /** Withdrawn. */
  public static final StageId WITHDRAWN = ConsentState.WITHDRAWN.stage();

  /** Run out. */
  public static final StageId EXPIRED = ConsentState.EXPIRED.stage();

  private static final String PREFIX = "consent-to-";

  private final Purpose purpose;
  private final Role[] asking;
  private final Role[] giving;
  private final boolean repeatable;
  private final Condition givenWhen;
  private final @Nullable Length term;

  private Consent(
      Purpose purpose,
      Role[] asking,
      Role[] giving,
      boolean repeatable,
      Condition givenWhen,
      @Nullable Length term) {
    this.purpose = purpose;
    this.asking = asking;
    this.giving = giving;
    this.repeatable = repeatable;
    this.givenWhen = givenWhen;
    this.term = term;
  }

  /**
   * Starts with a purpose.
   *
   * @param purpose what consent is given to
   * @return consent to it: without limit of time, once in a case; say who asks and who gives it
   */
  public static Consent to(Purpose purpose) {
    return new Consent(purpose, new Role[0], new Role[0], false, Conditions.always(), null);
  }

  /**
   * Says who asks.
   *
   * @param roles who tells the person what it is for, and asks
   * @return this consent, asked for by them
   */
  public Consent askedBy(Role... roles) {
    return new Consent(purpose, roles.clone(), giving, repeatable, givenWhen, term);
  }

  /**
   * Says who answers.
   *
   * @param roles who gives, refuses and withdraws: the person, and for a child the guardian
   * @return this consent, answered by them
   */
  public Consent givenBy(Role... roles) {
    return new Consent(purpose, asking, roles.clone(), repeatable, givenWhen, term);
  }

  /**
   * Sets what must hold so that consent can be given. Nothing can be set for a refusal or a withdrawal.
   *
   * @param requirements what must hold
   * @return this consent with the requirements
   */
  public Consent givenWhen(Requirement... requirements) {
    return new Consent(purpose, asking, giving, repeatable, Conditions.all(requirements), term);
  }

  /**
   * Sets a time after which consent runs out.
   *
   * @param length how long it holds, from the day on which it is given
   * @return this consent for a time
   */
  public Consent lasting(Length length) {
    return new Consent(purpose, asking, giving, repeatable, givenWhen, length);
  }

  /** {@return this consent, to be given to several recipients, each under a key of its own} */
  public Consent perRecipient() {
    return new Consent(purpose, asking, giving, true, givenWhen, term);
  }

  /** {@return the procedure, named after the purpose} */
  public ProcedureId procedure() {
    return ProcedureId.of(PREFIX + purpose.id());
  }

  /** Whether a procedure keeps consent to some purpose. */
  static boolean keptIn(ProcedureId procedure) {
    return procedure.value().startsWith(PREFIX);
  }

  /** {@return the event by which the person is told what it is for, and asked} */
  public EventType asked() {
    return event("asked", "the person is told what consent is for and asked for it")
        .by(asking);
  }

  /** {@return the event by which consent is given} */
  public EventType given() {
    return answer("given", ProtectionMeanings.CONSENT_GRANT);
  }

  /** {@return the event by which consent is refused} */
  public EventType refused() {
    return answer("refused", ProtectionMeanings.CONSENT_REFUSAL);
  }

  /** {@return the event by which consent is withdrawn; other procedures hear it, in every instance, and stop what they do} */
  public EventType withdrawn() {
    return answer("withdrawn", ProtectionMeanings.CONSENT_WITHDRAWAL);
  }

  /** {@return the condition that consent is held; of several recipients, by any one} */
  public Condition held() {
    return Conditions.at(procedure(), GIVEN);
  }

  /**
   * The procedure.
   *
   * @param source where it comes from that consent is asked for
   * @return the procedure with its words, those of the requirements not included
   */
  public SharedProcedure under(Citation source) {
    Words words = Words.of()
        .roles(asking)
        .roles(giving)
        .events(asked(), given(), refused(), withdrawn())
        .meanings(
            ProtectionMeanings.CONSENT_GRANT,
            ProtectionMeanings.CONSENT_REFUSAL,
            ProtectionMeanings.CONSENT_WITHDRAWAL);
    return SharedProcedure.of(table(source), words);
  }

  private ProcedureTable table(Citation source) {
    String title = "Consent to " + purpose.title();
    ProcedureTable table = repeatable
        ? Notation.repeatable(procedure(), title, NOT_ASKED)
        : Notation.procedure(procedure(), title, NOT_ASKED);
    StageId[] askable = term().isPresent()
        ? new StageId[] {NOT_ASKED, REFUSED, WITHDRAWN, EXPIRED}
        : new StageId[] {NOT_ASKED, REFUSED, WITHDRAWN};
    StageRow given = stage(GIVEN, "Given");
    // spotless:off
    table.under(source,
        stage(NOT_ASKED, "Not asked for"),
        stage(ASKED,     "Asked for"),
        term().map(length -> given.lasts(length).then(EXPIRED)).orElse(given),
        stage(REFUSED,   "Refused"),
        stage(WITHDRAWN, "Withdrawn"),
        from (askable)  .on(asked())                    .to(ASKED).as("asked").may(),
        from (ASKED)    .on(given()).when(givenWhen)    .to(GIVEN).as("given").may(),
        from (ASKED)    .on(refused())                  .to(REFUSED).as("refused").must(),
        from (GIVEN)    .on(withdrawn())                .to(WITHDRAWN).as("withdrawn").must());
    // spotless:on
    term().ifPresent(length -> table.under(source, stage(EXPIRED, "Run out")));
    return table;
  }

  private Optional<Length> term() {
    return Optional.ofNullable(term);
  }

  private EventType answer(String verb, Meaning meaning) {
    return event(verb, "consent to " + purpose.title() + " is " + verb)
        .by(giving)
        .meaning(meaning);
  }

  private EventType event(String verb, String title) {
    return EventType.of(procedure().value() + "-" + verb, title);
  }
}
