package org.nrm.examples.benchmarks;

import java.time.LocalDate;

/**
 * The floor: the same six events judged by a hand-written switch over enums that gives an immutable record. It knows roles,
 * terms and facts, and no duties, no days of facts, no reasons and no other events.
 */
record SwitchedCase(
    Identification identification,
    Residence residence,
    Proceedings proceedings,
    int validThrough,
    int today,
    int yes,
    int no) {
  static final int ACCOMPANIED = 1;
  static final int HOLDS_TITLE = 2;
  static final int CHILD = 4;
  static final int ONGOING = 8;
  static final int STILL_VICTIM = 16;
  static final int COOPERATES = 32;
  static final int TIES_BROKEN = 64;
  static final int PUBLIC_ORDER_DANGER = 128;

  private static final int NEVER = Integer.MAX_VALUE;
  private static final int FIVE_YES =
      ONGOING | STILL_VICTIM | COOPERATES | TIES_BROKEN | ACCOMPANIED;

  enum Identification {
    NOT_DETECTED,
    DETECTED,
    ORIENTED
  }

  enum Residence {
    NO_DOCUMENT,
    REFLECTION,
    PROVISIONAL,
    AWAITING_PROSECUTOR,
    TEMPORARY,
    LAPSED,
    TEMPORARY_EXPIRED
  }

  enum Proceedings {
    NOT_STARTED,
    COMPLAINT_LODGED
  }

  enum Role {
    PERSON,
    POLICE,
    CENTRE,
    PROSECUTOR,
    ALIENS_OFFICE
  }

  enum Type {
    INDICATIONS_FOUND,
    CENTRE_CONTACTED,
    DOCUMENT_REQUESTED,
    COMPLAINT_FILED,
    PROSECUTOR_ANSWERED,
    TEMPORARY_AUTHORISED
  }

  /** An event, with the facts that it carries as bits. */
  record Event(Type type, int on, Role by, int yes, int no) {}

  static SwitchedCase open(LocalDate on) {
    return new SwitchedCase(
        Identification.NOT_DETECTED,
        Residence.NO_DOCUMENT,
        Proceedings.NOT_STARTED,
        NEVER,
        (int) on.toEpochDay(),
        0,
        0);
  }

  /** The next record, or this one if the event is refused. */
  SwitchedCase apply(Event event) {
    if (event.on() < today) {
      return this;
    }
    SwitchedCase now = event.on() > validThrough ? lapsed() : this;
    int knownYes = now.yes & ~event.no() | event.yes();
    int knownNo = now.no & ~event.yes() | event.no();
    switch (event.type()) {
      case INDICATIONS_FOUND:
        return event.by() == Role.POLICE && now.identification == Identification.NOT_DETECTED
            ? now.identified(Identification.DETECTED, event, knownYes, knownNo)
            : this;
      case CENTRE_CONTACTED:
        return event.by() == Role.POLICE && now.identification == Identification.DETECTED
            ? now.identified(Identification.ORIENTED, event, knownYes, knownNo)
            : this;
      case DOCUMENT_REQUESTED:
        return event.by() == Role.CENTRE
                && now.residence == Residence.NO_DOCUMENT
                && now.identification == Identification.ORIENTED
                && (knownYes & ACCOMPANIED) != 0
                && (knownNo & (HOLDS_TITLE | CHILD)) == (HOLDS_TITLE | CHILD)
            ? now.entered(
                Residence.REFLECTION, now.proceedings, event, event.on() + 45, knownYes, knownNo)
            : this;
      case COMPLAINT_FILED:
        return event.by() == Role.PERSON && now.proceedings == Proceedings.NOT_STARTED
            ? now.complained(event, knownYes, knownNo)
            : this;
      case PROSECUTOR_ANSWERED:
        return event.by() == Role.PROSECUTOR
                && (now.residence == Residence.PROVISIONAL
                    || now.residence == Residence.AWAITING_PROSECUTOR)
            ? now.entered(
                now.residence, now.proceedings, event, now.validThrough, knownYes, knownNo)
            : this;
      case TEMPORARY_AUTHORISED:
        return event.by() == Role.ALIENS_OFFICE
                && (now.residence == Residence.PROVISIONAL
                    || now.residence == Residence.AWAITING_PROSECUTOR)
                && (knownYes & FIVE_YES) == FIVE_YES
                && (knownNo & PUBLIC_ORDER_DANGER) != 0
            ? now.entered(
                Residence.TEMPORARY,
                now.proceedings,
                event,
                months(event.on(), 6),
                knownYes,
                knownNo)
            : this;
      default:
        return this;
    }
  }

  private SwitchedCase complained(Event event, int knownYes, int knownNo) {
    return residence == Residence.REFLECTION && (knownYes & ACCOMPANIED) != 0
        ? entered(
            Residence.PROVISIONAL,
            Proceedings.COMPLAINT_LODGED,
            event,
            months(event.on(), 3),
            knownYes,
            knownNo)
        : entered(residence, Proceedings.COMPLAINT_LODGED, event, validThrough, knownYes, knownNo);
  }

  private SwitchedCase identified(Identification next, Event event, int knownYes, int knownNo) {
    return new SwitchedCase(
        next, residence, proceedings, validThrough, event.on(), knownYes, knownNo);
  }

  private SwitchedCase entered(
      Residence next,
      Proceedings proceedings,
      Event event,
      int validThrough,
      int knownYes,
      int knownNo) {
    return new SwitchedCase(
        identification, next, proceedings, validThrough, event.on(), knownYes, knownNo);
  }

  private SwitchedCase lapsed() {
    Residence next = switch (residence) {
      case REFLECTION -> Residence.LAPSED;
      case PROVISIONAL -> Residence.AWAITING_PROSECUTOR;
      case TEMPORARY -> Residence.TEMPORARY_EXPIRED;
      default -> residence;
    };
    return new SwitchedCase(identification, next, proceedings, NEVER, validThrough + 1, yes, no);
  }

  private static int months(int from, int months) {
    return (int) LocalDate.ofEpochDay(from).plusMonths(months).toEpochDay();
  }
}
