package org.nrm.mechanism.notation;

import java.time.LocalDate;
import java.util.List;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.Reading;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.Words;

/** The tables of a mechanism: its words and its procedures. */
public final class MechanismTable {
  private final ReferralMechanism.Builder builder = new ReferralMechanism.Builder();
  private Words words = Words.of();

  private MechanismTable() {}

  /**
   * Starts the tables of a mechanism.
   *
   * @param id the id, in kebab-case
   * @param title what it is, in words
   * @param jurisdiction where it applies, in kebab-case
   * @return the tables, empty
   */
  public static MechanismTable mechanism(String id, String title, String jurisdiction) {
    MechanismTable table = new MechanismTable();
    table.builder.id(MechanismId.of(id)).title(title).jurisdiction(JurisdictionId.of(jurisdiction));
    return table;
  }

  /**
   * Says since when it has been in force.
   *
   * @param day the first day, inclusive
   * @return these tables
   */
  public MechanismTable inForceSince(LocalDate day) {
    builder.inForceSince(day);
    return this;
  }

  /**
   * Says until when it was in force.
   *
   * @param day the last day, inclusive
   * @return these tables
   */
  public MechanismTable inForceThrough(LocalDate day) {
    builder.inForceThrough(day);
    return this;
  }

  /**
   * Says which days are working days.
   *
   * @param calendar the calendar
   * @return these tables
   */
  public MechanismTable calendar(WorkingCalendar calendar) {
    builder.calendar(calendar);
    return this;
  }

  /**
   * Adds roles.
   *
   * @param roles the roles
   * @return these tables
   */
  public MechanismTable roles(Role... roles) {
    words = words.roles(roles);
    return this;
  }

  /**
   * Adds fact types.
   *
   * @param facts the fact types
   * @return these tables
   */
  public MechanismTable facts(FactType... facts) {
    words = words.facts(facts);
    return this;
  }

  /**
   * Adds event types.
   *
   * @param events the event types
   * @return these tables
   */
  public MechanismTable events(EventType... events) {
    words = words.events(events);
    return this;
  }

  /**
   * Adds entitlements.
   *
   * @param entitlements the entitlements
   * @return these tables
   */
  public MechanismTable entitlements(Entitlement... entitlements) {
    words = words.entitlements(entitlements);
    return this;
  }

  /**
   * Adds meanings.
   *
   * @param meanings the meanings
   * @return these tables
   */
  public MechanismTable meanings(Meaning... meanings) {
    words = words.meanings(meanings);
    return this;
  }

  /**
   * Adds words of every sort. A word named before stays as it was named; see {@link Words#and}.
   *
   * @param more the words
   * @return these tables
   */
  public MechanismTable words(Words more) {
    words = words.and(more);
    return this;
  }

  /**
   * Adds procedures that many mechanisms share, with the words that they bring.
   *
   * @param shared the procedures
   * @return these tables
   */
  public MechanismTable with(SharedProcedure... shared) {
    List.of(shared).forEach(procedure -> {
      words(procedure.words());
      procedures(procedure.table());
    });
    return this;
  }

  /**
   * Adds procedures, with the duties that their tables set.
   *
   * @param tables the tables, in the order in which ties between procedures are settled
   * @return these tables
   */
  public MechanismTable procedures(ProcedureTable... tables) {
    List.of(tables).forEach(table -> {
      builder.addProcedures(table.procedure());
      builder.addAllDuties(table.duties());
    });
    return this;
  }

  /**
   * Adds rules on who has the lead.
   *
   * @param rules the rules, in the order in which they are tried
   * @return these tables
   */
  public MechanismTable leads(LeadRule... rules) {
    builder.addLeadRules(rules);
    return this;
  }

  /**
   * Adds provisions that can be read in several ways.
   *
   * @param readings the readings, each with the alternative that these tables take
   * @return these tables
   */
  public MechanismTable readings(Reading... readings) {
    builder.addReadings(readings);
    return this;
  }

  /**
   * Builds the mechanism.
   *
   * @return the mechanism
   * @throws org.nrm.mechanism.DefinitionException with every fault, if the definition is wrong
   */
  public ReferralMechanism build() {
    return builder
        .roles(words.roles())
        .facts(words.facts())
        .events(words.events())
        .entitlements(words.entitlements())
        .meanings(words.meanings())
        .build();
  }
}
