package org.nrm.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.json.primero.PrimeroEntry;
import org.nrm.json.primero.PrimeroStatus;
import org.nrm.json.primero.PrimeroType;
import org.nrm.referral.ReferralFacts;
import org.nrm.vocabulary.Code;

/** Reads transitions of Primero. Only members that rules need are looked at; none of what they hold is repeated. */
final class PrimeroReader {
  private static final String DATA = "data";

  /** Why a referral did not succeed, in Primero's own list, as our reasons; any other value is another reason. */
  static final Map<String, Code> REASONS = Map.of(
      "client_refused_services", ReferralFacts.NO_LONGER_WANTED,
      "lack_of_capacity", ReferralFacts.NO_CAPACITY,
      "unable_to_contact_client", ReferralFacts.CONTACT_LOST,
      "services_no_longer_needed", ReferralFacts.ANOTHER_REASON,
      "unable_to_contact_referred_to_organization", ReferralFacts.ANOTHER_REASON,
      "other", ReferralFacts.ANOTHER_REASON);

  /** Members that name persons, agencies or services, or are free text, and the record itself. */
  private static final List<String> LEFT_OUT = List.of(
      "transitioned_by",
      "transitioned_to",
      "transitioned_to_agency",
      "transitioned_to_remote",
      "record_owned_by",
      "notes",
      "rejected_reason",
      "rejection_note",
      "service",
      "record");

  private final Faults faults;

  PrimeroReader(Faults faults) {
    this.faults = faults;
  }

  List<PrimeroEntry> read(Node document) {
    Node list = document.isObject() ? document.members().getOrDefault(DATA, document) : document;
    if (!list.isList()) {
      faults.add(
          document,
          "`document` has no list of entries: write the answer of Primero, an object with the list `data`");
    }
    faults.raise();
    return list.items().stream().map(PrimeroReader::entry).toList();
  }

  private static PrimeroEntry entry(Node node) {
    List<String> wrong = new ArrayList<>();
    PrimeroEntry.Builder entry = PrimeroEntry.builder();
    entry.pointer(node.pointer());
    if (!node.isObject()) {
      wrong.add(node.pointer() + ": an entry is not an object: write members with their values");
    }
    Entry read = new Entry(node, wrong);
    entry.type(read.type()).status(read.status()).id(read.text(node, "id"));
    entry
        .createdOn(read.day("created_at", node.isObject()))
        .respondedOn(read.day("responded_at", false));
    entry.isConsentOverridden(read.flag("consent_overridden")).isRemote(read.flag("remote"));
    entry.hasReason(read.isSaid("rejected_reason")).hasRejectionNote(read.isSaid("rejection_note"));
    entry.succeeded(read.success()).whyNot(read.whyNot());
    entry.leftOut(LEFT_OUT.stream().filter(read::has).toList());
    return entry.faults(wrong).build();
  }

  /** The members of one entry. */
  private record Entry(Node node, List<String> wrong) {
    Optional<PrimeroType> type() {
      Optional<String> code = text(node, "type");
      Optional<PrimeroType> type = code.flatMap(PrimeroType::of);
      if (node.isObject() && isUnsaid("type")) {
        wrong("type", "`type` is missing: write Referral, Transfer, TransferRequest or Assign");
      } else if (code.isPresent() && type.isEmpty()) {
        wrong(
            "type",
            "`type` is none of Primero's: there are Referral, Transfer, TransferRequest, Assign");
      }
      return type;
    }

    Optional<PrimeroStatus> status() {
      return text(node, "status").flatMap(PrimeroStatus::of);
    }

    Optional<LocalDate> day(String name, boolean needed) {
      Optional<String> text = text(node, name);
      if (text.isEmpty()) {
        if (needed && isUnsaid(name)) {
          wrong(name, "`" + name + "` is missing: add it");
        }
        return Optional.empty();
      }
      Optional<LocalDate> day = parsed(text.get());
      if (day.isEmpty()) {
        wrong(name, "`" + name + "` is no time: write it as 2024-04-15T09:00:00Z");
      }
      return day;
    }

    private static Optional<LocalDate> parsed(String text) {
      try {
        LocalDate day = text.length() == 10
            ? LocalDate.parse(text)
            : OffsetDateTime.parse(text).toLocalDate();
        return Optional.of(day).filter(d -> d.getYear() >= 1 && d.getYear() <= 9999);
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    boolean flag(String name) {
      Node member = node.members().get(name);
      if (member == null || member.value() == Node.Other.NULL) {
        return false;
      }
      if (member.value() instanceof Boolean answer) {
        return answer;
      }
      wrong(name, "`" + name + "` is neither true nor false: write one of them");
      return false;
    }

    boolean isSaid(String name) {
      Node member = node.members().get(name);
      return member != null && member.value() instanceof String text && !text.isBlank();
    }

    Optional<Boolean> success() {
      Optional<String> status =
          text(data(), "success_status").or(() -> text(node, "success_status"));
      Optional<Boolean> success = status.flatMap(s -> switch (s) {
        case "successful" -> Optional.of(true);
        case "not_successful" -> Optional.of(false);
        default -> Optional.empty();
      });
      if (status.isPresent() && success.isEmpty()) {
        wrong(
            "success_status",
            "`success_status` is none of Primero's: there are successful, not_successful");
      }
      return success;
    }

    Optional<Code> whyNot() {
      return text(data(), "reason_not_successful")
          .or(() -> text(node, "reason_not_successful"))
          .map(reason -> REASONS.getOrDefault(reason, ReferralFacts.ANOTHER_REASON));
    }

    private void wrong(String name, String message) {
      wrong.add(Pointers.child(node.pointer(), name) + ": " + message);
    }

    private Node data() {
      Node data = node.members().get(DATA);
      return data == null ? node : data;
    }

    private boolean isUnsaid(String name) {
      Node member = node.members().get(name);
      return member == null
          || member.value() == Node.Other.NULL
          || (member.value() instanceof String text && text.isBlank());
    }

    boolean has(String name) {
      Node member = node.members().get(name);
      return member != null && member.value() != Node.Other.NULL;
    }

    /** A text that is said; a member of another kind is wrong, one that is null or blank says nothing. */
    Optional<String> text(Node of, String name) {
      Node member = of.members().get(name);
      if (member == null || member.value() == Node.Other.NULL) {
        return Optional.empty();
      }
      if (member.value() instanceof String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
      }
      wrong(name, "`" + name + "` is not text: write it in quotes");
      return Optional.empty();
    }
  }
}
