package org.nrm.json;

import static org.nrm.condition.Conditions.all;
import static org.nrm.condition.Conditions.allAt;
import static org.nrm.condition.Conditions.any;
import static org.nrm.condition.Conditions.at;
import static org.nrm.condition.Conditions.atLeast;
import static org.nrm.condition.Conditions.atMost;
import static org.nrm.condition.Conditions.elapsed;
import static org.nrm.condition.Conditions.is;
import static org.nrm.condition.Conditions.known;
import static org.nrm.condition.Conditions.not;
import static org.nrm.condition.Conditions.oneOf;
import static org.nrm.condition.Conditions.within;
import static org.nrm.condition.Length.days;
import static org.nrm.condition.Length.months;
import static org.nrm.condition.Length.workingDays;
import static org.nrm.condition.Length.years;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;
import static org.nrm.mechanism.notation.Notation.duty;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.repeatable;
import static org.nrm.mechanism.notation.Notation.stage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nrm.condition.Anchor;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.Notation;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

/** A mechanism of nowhere, in which every form of rule occurs. */
public final class SmallMechanism {
  private SmallMechanism() {}

  static final Instrument ACT =
      Instrument.of("Small Act", Standing.STATUTE).since(day("2001-02-03"));
  static final Citation ARTICLE = ACT.at("art. 1");

  static final Role PERSON =
      Role.of("person-concerned", "the person concerned", RoleKind.PERSON_CONCERNED);
  static final Role CENTRE = Role.of("centre", "the centre", RoleKind.SUPPORTS);
  static final Role OFFICE = Role.of("office", "the office", RoleKind.DECIDES);

  public static final Code PLAIN = Code.of("plain", "a plain reason");
  public static final Code GRAVE = Code.of("grave", "a grave reason");
  public static final Code OTHER = Code.of("other", "another reason");
  public static final FactType ACCOMPANIED =
      FactType.flag("accompanied", "is accompanied by the centre").by(CENTRE);
  public static final FactType COOPERATES =
      FactType.flag("cooperates", "cooperates").by(OFFICE, CENTRE);
  public static final FactType CHILD = FactType.flag("child", "is a child")
      .by(CENTRE)
      .fixed()
      .presumed(FactValue.of(false), ARTICLE);
  public static final FactType GROUND =
      FactType.choice("ground", "the ground", PLAIN, GRAVE, OTHER).by(OFFICE).forThisEvent();
  public static final FactType HELPERS =
      FactType.count("helpers", "how many help").by(CENTRE);
  public static final FactType HANDED_OVER =
      FactType.date("handed-over", "handed over on").by(OFFICE);
  public static final FactType ASKED = FactType.date("asked", "asked on");

  static final EventType REQUESTED =
      EventType.of("requested", "a stay is requested").by(CENTRE).mayCarry(ACCOMPANIED, CHILD);
  static final EventType COMPLAINED = EventType.of("complained", "a complaint is filed")
      .by(PERSON, CENTRE)
      .mayCarry(COOPERATES, HELPERS);
  static final EventType PROLONGED =
      EventType.of("prolonged", "the stay is prolonged").by(OFFICE);
  static final EventType HEARD =
      EventType.of("heard", "the person is heard").by(OFFICE).mayCarry(HANDED_OVER);
  static final EventType ENDED =
      EventType.of("ended", "the stay is ended").by(OFFICE).mustCarry(GROUND);
  static final EventType REFERRED = EventType.of("referred", "she is referred").by(CENTRE);
  static final EventType RECEIVED = EventType.of("received", "she is received").by(CENTRE);

  static final Entitlement STAY = Entitlement.of("stay", "to stay");
  static final Entitlement WORK = Entitlement.of("work", "to work");
  static final Meaning REFLECTION_PERIOD = Meaning.of("reflection-period", "a reflection period");

  public static final ProcedureId RESIDENCE = ProcedureId.of("residence");
  public static final ProcedureId REFERRAL = ProcedureId.of("referral");
  public static final StageId NONE = StageId.of("none");
  public static final StageId REFLECTION = StageId.of("reflection");
  public static final StageId LAPSED = StageId.of("lapsed");
  public static final StageId PERMIT = StageId.of("permit");
  public static final StageId OVER = StageId.of("over");
  public static final StageId OPEN = StageId.of("open");
  public static final StageId SENT = StageId.of("sent");
  public static final StageId DONE = StageId.of("done");

  public static final ReferralMechanism SMALL = mechanism("small", "A small mechanism", "nowhere")
      .inForceSince(day("2001-02-03"))
      .roles(PERSON, CENTRE, OFFICE)
      .facts(ACCOMPANIED, COOPERATES, CHILD, GROUND, HELPERS, HANDED_OVER, ASKED)
      .events(REQUESTED, COMPLAINED, PROLONGED, HEARD, ENDED, REFERRED, RECEIVED)
      .entitlements(STAY, WORK)
      .meanings(REFLECTION_PERIOD)
      .procedures(
          procedure(RESIDENCE, "Residence", NONE)
              .under(
                  ARTICLE,
                  stage(NONE, "No stay"),
                  stage(REFLECTION, "Reflection")
                      .document("a letter")
                      .lasts(days(45))
                      .then(LAPSED)
                      .means(REFLECTION_PERIOD)
                      .grants(STAY),
                  stage(PERMIT, "Permit")
                      .lasts(months(3))
                      .countedFrom(Anchor.entryOrLater(HANDED_OVER))
                      .firstDayIncluded()
                      .then(OVER)
                      .grants(STAY, WORK)
                      .when(any(COOPERATES, is(CHILD, true))),
                  stage(LAPSED, "Lapsed"),
                  ending(OVER, "Over"))
              .under(
                  ACT.at("art. 2"),
                  Notation.from(NONE, LAPSED)
                      .on(REQUESTED)
                      .when(ACCOMPANIED)
                      .to(REFLECTION)
                      .dates(ASKED)
                      .must(),
                  Notation.from(REFLECTION)
                      .on(COMPLAINED)
                      .when(COOPERATES, any(atLeast(HELPERS, 1), not(known(HELPERS))))
                      .to(PERMIT)
                      .must()
                      .reading("helpers count if known", "they could be required"),
                  Notation.from(PERMIT)
                      .on(PROLONGED)
                      .when(
                          atMost(HELPERS, 5),
                          elapsed(days(10)),
                          within(years(2), Anchor.since(ASKED)),
                          elapsed(days(1), Anchor.day(day("2002-01-01"))))
                      .prolongs(months(3))
                      .upTo(months(8))
                      .once()
                      .should(),
                  Notation.from(REFLECTION, PERMIT).on(HEARD).stays().may(),
                  Notation.from(REFLECTION)
                      .on(ENDED)
                      .when(oneOf(GROUND, PLAIN, GRAVE))
                      .to(OVER)
                      .forgets(COOPERATES)
                      .may()
                      .as("ended-early"),
                  Notation.from(PERMIT)
                      .on(ENDED)
                      .when(all(is(GROUND, FactValue.of("grave")), allAt(REFERRAL, DONE)))
                      .to(OVER)
                      .may(),
                  duty("answer", "answer the complaint")
                      .of(OFFICE)
                      .metBy(HEARD)
                      .onEntering(PERMIT)
                      .whileIn(PERMIT)
                      .within(workingDays(5)),
                  duty("end", "end the stay")
                      .of(OFFICE)
                      .metBy(ENDED)
                      .onEntering(PERMIT)
                      .beforeExpiry(),
                  duty("hear", "hear the person")
                      .of(OFFICE)
                      .metBy(HEARD)
                      .on(COMPLAINED)
                      .when(is(CHILD, true))),
          repeatable(REFERRAL, "Referral", OPEN)
              .under(
                  ACT.at("art. 3"),
                  stage(OPEN, "Open"),
                  stage(SENT, "Sent"),
                  ending(DONE, "Done"),
                  Notation.from(OPEN)
                      .on(REFERRED)
                      .when(not(at(RESIDENCE, OVER)))
                      .to(SENT)
                      .may(),
                  Notation.from(SENT).on(RECEIVED).to(DONE).may()))
      .leads(
          LeadRule.of("permit-lead", at(RESIDENCE, PERMIT), OFFICE.id(), List.of(ARTICLE)),
          LeadRule.of(
              "other-lead", org.nrm.condition.Conditions.always(), CENTRE.id(), List.of(ARTICLE)))
      .build();

  public static final ReferralMechanism OTHER_FORM = new ReferralMechanism.Builder()
      .from(SMALL)
      .calendar(WorkingCalendar.of(Set.of(DayOfWeek.SUNDAY), Set.of()))
      .build();

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
