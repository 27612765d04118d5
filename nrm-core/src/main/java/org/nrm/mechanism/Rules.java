package org.nrm.mechanism;

import java.util.List;
import org.nrm.vocabulary.Words;

/** All that changes can alter in a mechanism. */
record Rules(
    Words words,
    List<Procedure> procedures,
    List<Duty> duties,
    List<LeadRule> leadRules,
    List<Reading> readings) {
  static Rules of(ReferralMechanism mechanism) {
    return new Rules(
        new Words.Builder()
            .roles(mechanism.roles())
            .facts(mechanism.facts())
            .events(mechanism.events())
            .entitlements(mechanism.entitlements())
            .meanings(mechanism.meanings())
            .build(),
        mechanism.procedures(),
        mechanism.duties(),
        mechanism.leadRules(),
        mechanism.readings());
  }

  void writeTo(ReferralMechanism.Builder builder) {
    builder
        .roles(words.roles())
        .facts(words.facts())
        .events(words.events())
        .entitlements(words.entitlements())
        .meanings(words.meanings())
        .procedures(procedures)
        .duties(duties)
        .leadRules(leadRules)
        .readings(readings);
  }

  Rules reading(List<Reading> other) {
    return new Rules(words, procedures, duties, leadRules, other);
  }
}
