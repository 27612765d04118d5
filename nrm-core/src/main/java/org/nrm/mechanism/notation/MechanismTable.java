package org.nrm.mechanism.notation;

import java.time.LocalDate;
import java.util.List;
import org.nrm.condition.WorkingCalendar;
import org.nrm.mechanism.LeadRule;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Role;

/** The tables of a mechanism: its words and its procedures. */
public final class MechanismTable {
  private final ReferralMechanism.Builder builder = new ReferralMechanism.Builder();

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
    builder.addRoles(roles);
    return this;
  }

  /**
   * Adds fact types.
   *
   * @param facts the fact types
   * @return these tables
   */
  public MechanismTable facts(FactType... facts) {
    builder.addFacts(facts);
    return this;
  }

  /**
   * Adds event types.
   *
   * @param events the event types
   * @return these tables
   */
  public MechanismTable events(EventType... events) {
    builder.addEvents(events);
    return this;
  }

  /**
   * Adds entitlements.
   *
   * @param entitlements the entitlements
   * @return these tables
   */
  public MechanismTable entitlements(Entitlement... entitlements) {
    builder.addEntitlements(entitlements);
    return this;
  }

  /**
   * Adds meanings.
   *
   * @param meanings the meanings
   * @return these tables
   */
  public MechanismTable meanings(Meaning... meanings) {
    builder.addMeanings(meanings);
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
   * Builds the mechanism.
   *
   * @return the mechanism
   * @throws org.nrm.mechanism.DefinitionException with every fault, if the definition is wrong
   */
  public ReferralMechanism build() {
    return builder.build();
  }
}
