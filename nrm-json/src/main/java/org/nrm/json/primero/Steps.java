package org.nrm.json.primero;

import static org.nrm.identification.IdentificationRoles.PERSON_CONCERNED;
import static org.nrm.referral.ReferralEvents.*;
import static org.nrm.referral.ReferralFacts.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Position;
import org.nrm.referral.Referral;
import org.nrm.referral.ReferralPriority;
import org.nrm.referral.ReferralRoles;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;

/** The steps that one referral stands for, one after the other, until one is refused. */
final class Steps {
  private static final Pseudonym CASE = Pseudonym.of("history");
  private static final Pseudonym KEY = Pseudonym.of("referral");

  private final PrimeroEntry entry;
  private final ReferralPriority priority;
  private final LocalDate created;
  private final LocalDate answered;
  private final List<CaseEvent> events = new ArrayList<>();
  private final List<String> assumed = new ArrayList<>();
  private CaseFile file;
  private Optional<Outcome.Refused> refused = Optional.empty();

  Steps(PrimeroEntry entry, ReferralPriority priority) {
    this.entry = entry;
    this.priority = priority;
    this.created = entry.createdOn().orElseThrow();
    this.answered = entry.respondedOn().orElse(created);
    this.file = CaseFile.open(PrimeroReferrals.mechanism(), CASE, created);
  }

  PrimeroVerdict judged(LocalDate day) {
    sent();
    switch (entry.status().orElseThrow()) {
      case IN_PROGRESS -> remote();
      case ACCEPTED -> accepted();
      case REJECTED -> rejected();
      case DONE -> done();
      case REVOKED -> revoked();
    }
    LocalDate asOf = day.isBefore(file.asOf()) ? file.asOf() : day;
    return ImmutablePrimeroVerdict.of(
        entry,
        refused.isPresent() ? PrimeroVerdict.Kind.REFUSED : PrimeroVerdict.Kind.LAWFUL,
        refused.map(Outcome.Refused::message).stream().toList(),
        refused.map(r -> r.event().type()),
        refused.map(Outcome.Refused::code),
        events,
        file.asOf(asOf).position(Referral.REFERRAL, Optional.of(KEY)).map(Position::stage),
        assumed);
  }

  private void sent() {
    if (!entry.isConsentOverridden()) {
      apply(PrimeroReferrals.CONSENT.asked(), created, ReferralRoles.REFERRING_ORGANISATION);
      apply(PrimeroReferrals.CONSENT.given(), created, PERSON_CONCERNED);
    }
    apply(
        REFERRAL_SENT,
        created,
        ReferralRoles.REFERRING_ORGANISATION,
        REFERRAL_PRIORITY,
        priority.code());
  }

  private void remote() {
    if (entry.isRemote()) {
      assumed.add("it went to somebody outside the system, whose answer Primero cannot keep");
    }
  }

  private void accepted() {
    dated();
    apply(REFERRAL_ACCEPTED, answered, ReferralRoles.RECEIVING_ORGANISATION);
  }

  private void rejected() {
    dated();
    if (entry.hasReason()) {
      assumed.add("the reason is free text and is taken as another reason");
      apply(
          REFERRAL_DECLINED,
          answered,
          ReferralRoles.RECEIVING_ORGANISATION,
          DECLINE_REASON,
          ANOTHER_REASON);
    } else {
      apply(REFERRAL_DECLINED, answered, ReferralRoles.RECEIVING_ORGANISATION);
    }
  }

  private void dated() {
    if (entry.respondedOn().isEmpty()) {
      assumed.add(
          "no day of the answer is kept: judged on the first day on which it can have been");
    }
  }

  private void done() {
    accepted();
    assumed.add(
        "no day of the service and of its outcome is kept: judged on the day of the answer");
    apply(SERVICE_STARTED, answered, ReferralRoles.RECEIVING_ORGANISATION);
    if (entry.succeeded().isEmpty()) {
      if (entry.hasRejectionNote()) {
        assumed.add("a note on a rejection stands beside, and says nothing certain of the outcome");
      }
      apply(OUTCOME_REPORTED, answered, ReferralRoles.RECEIVING_ORGANISATION);
    } else if (entry.succeeded().get()) {
      apply(
          OUTCOME_REPORTED,
          answered,
          ReferralRoles.RECEIVING_ORGANISATION,
          SERVICE_OUTCOME,
          PROVIDED);
    } else {
      apply(failed());
    }
  }

  private CaseEvent failed() {
    CaseEvent event = event(OUTCOME_REPORTED, answered, ReferralRoles.RECEIVING_ORGANISATION)
        .with(SERVICE_OUTCOME, FactValue.of(NOT_PROVIDED.id()));
    return entry
        .whyNot()
        .map(why -> event.with(NON_PROVISION_REASON, FactValue.of(why.id())))
        .orElse(event);
  }

  private void revoked() {
    assumed.add("no day of the recall is kept: judged on the first day on which it can have been");
    assumed.add("no reason of the recall is kept: taken as another reason");
    apply(
        REFERRAL_RECALLED,
        answered,
        ReferralRoles.REFERRING_ORGANISATION,
        RECALL_REASON,
        ANOTHER_REASON);
  }

  // ---- events

  private void apply(EventType type, LocalDate on, Role by, FactType fact, Code code) {
    apply(event(type, on, by).with(fact, FactValue.of(code.id())));
  }

  private void apply(EventType type, LocalDate on, Role by) {
    apply(event(type, on, by));
  }

  private static CaseEvent event(EventType type, LocalDate on, Role by) {
    CaseEvent event = CaseEvent.of(CASE, type, on, by);
    boolean keyed =
        !type.id().value().startsWith(PrimeroReferrals.CONSENT.procedure().value());
    return keyed ? new CaseEvent.Builder().from(event).key(KEY).build() : event;
  }

  private void apply(CaseEvent event) {
    if (refused.isPresent()) {
      return;
    }
    Outcome outcome = file.apply(event);
    outcome.fold(
        accepted -> {
          file = accepted.next();
          return events.add(event);
        },
        no -> {
          refused = Optional.of(no);
          return false;
        });
  }
}
