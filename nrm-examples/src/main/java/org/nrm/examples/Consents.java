package org.nrm.examples;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.protection.ConsentRecord;
import org.nrm.protection.Purpose;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.Sensitivity;

/** Reads consents, purposes and recipients as people type them. */
final class Consents {
  private static final String FORM =
      "write PURPOSE:ROLE:SINCE, then maybe ..THROUGH and :SENSITIVITY";

  private Consents() {}

  /** A consent such as {@code referral:recognised-centre:2024-03-01..2024-06-30:personal}. */
  static ConsentRecord read(String text, ReferralMechanism mechanism) {
    String[] parts = text.split(":", -1);
    if (parts.length < 3 || parts.length > 4) {
      throw new WrongUse("`" + text + "` is not a consent: " + FORM);
    }
    String[] days = parts[2].split("\\.\\.", -1);
    if (days.length > 2) {
      throw new WrongUse("`" + text + "` is not a consent: " + FORM);
    }
    try {
      ConsentRecord record =
          ConsentRecord.of(purpose(parts[0]), role(parts[1], mechanism), day(days[0]));
      record = days.length == 2 ? record.through(day(days[1])) : record;
      return parts.length == 4 ? record.upTo(sensitivity(parts[3])) : record;
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  static Purpose purpose(String name) {
    List<String> names = Purpose.common().stream().map(Purpose::id).toList();
    return Purpose.common().stream()
        .filter(p -> p.id().equals(name))
        .findFirst()
        .orElseThrow(() -> new WrongUse("no purpose `" + name + "`" + Nearest.hint(name, names)));
  }

  static RoleId role(String name, ReferralMechanism mechanism, RoleId... besides) {
    List<RoleId> roles = new ArrayList<>(List.of(besides));
    mechanism.roles().forEach(r -> roles.add(r.id()));
    return roles.stream()
        .filter(r -> r.value().equals(name))
        .findFirst()
        .orElseThrow(() -> new WrongUse("`" + mechanism.id() + "` has no role `" + name + "`"
            + Nearest.hint(name, roles.stream().map(RoleId::value).toList())));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new WrongUse("`" + text + "` is not a date");
    }
  }

  private static Sensitivity sensitivity(String text) {
    List<String> names = new ArrayList<>();
    for (Sensitivity sensitivity : Sensitivity.values()) {
      String name = sensitivity.name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return sensitivity;
      }
      names.add(name);
    }
    throw new WrongUse("no sensitivity `" + text + "`" + Nearest.hint(text, names));
  }
}
