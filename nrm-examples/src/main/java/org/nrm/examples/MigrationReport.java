package org.nrm.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nrm.mechanism.ReferralMechanism;

/**
 * Tells what came of stored case files.
 *
 * @param target the mechanism that they were to go to
 * @param files what came of the cases of each file
 * @param isWrong whether a file could not be read
 * @param leaveStuck whether files are written although cases cannot be moved
 */
record MigrationReport(
    ReferralMechanism target,
    Map<CaseFolder, List<MigratedCase>> files,
    boolean isWrong,
    boolean leaveStuck) {
  boolean mayBeWritten() {
    return !isWrong && (leaveStuck || count(MigratedCase.Verdict.stuck) == 0);
  }

  int status() {
    if (isWrong) {
      return Faults.WRONG;
    }
    return count(MigratedCase.Verdict.stuck) > 0 ? 1 : 0;
  }

  private long count(MigratedCase.Verdict verdict) {
    return files.values().stream()
        .flatMap(List::stream)
        .filter(c -> c.verdict() == verdict)
        .count();
  }

  /** A line for each case, and beneath it what to know of it. */
  String text() {
    StringBuilder text = new StringBuilder();
    files.forEach((file, cases) -> cases.forEach(c -> {
      text.append(file.file()).append(':').append(c.stored().line()).append(": case ");
      text.append(c.stored().caseId()).append(": ").append(verdict(c)).append('\n');
      c.words().forEach(words -> text.append("  ").append(words).append('\n'));
    }));
    return text.toString();
  }

  private String verdict(MigratedCase migrated) {
    String from = " from " + migrated.stored().mechanism() + " to " + target;
    return switch (migrated.verdict()) {
      case moved -> "moved" + from;
      case unchanged -> "unchanged";
      case stuck -> "cannot be moved" + from;
    };
  }

  String summary() {
    long all = files.values().stream().mapToLong(List::size).sum();
    return counted(all, "case") + " in " + counted(files.size(), "file") + ": "
        + count(MigratedCase.Verdict.moved) + " moved, " + count(MigratedCase.Verdict.unchanged)
        + " unchanged, " + count(MigratedCase.Verdict.stuck) + " cannot be moved";
  }

  private static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** Whether files were written, and if not, why. */
  String ending(boolean written, boolean wished) {
    if (written) {
      return "the files were written";
    }
    if (!wished) {
      return "nothing was written: this was a dry run, add `--write` or `--out FOLDER` to write";
    }
    return isWrong
        ? "nothing was written: a file is wrong, correct it"
        : "nothing was written: mend what cannot be moved, or add `--leave-stuck` to move the rest";
  }

  String json(boolean written) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("to", form(target.id().value(), target.version(), target.fingerprint()));
    value.put("written", written);
    for (MigratedCase.Verdict verdict : MigratedCase.Verdict.values()) {
      value.put(verdict.name(), count(verdict));
    }
    List<Object> cases = new ArrayList<>();
    files.forEach((file, all) -> all.forEach(c -> cases.add(value(file, c))));
    value.put("cases", cases);
    return Json.of(value) + "\n";
  }

  private static Map<String, Object> value(CaseFolder file, MigratedCase migrated) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("file", file.file().toString());
    value.put("line", migrated.stored().line());
    value.put("case", migrated.stored().caseId().value());
    Map<String, Object> from = new LinkedHashMap<>();
    from.put("mechanism", migrated.stored().mechanism().value());
    migrated.stored().version().ifPresent(version -> from.put("version", version));
    from.put("fingerprint", migrated.stored().fingerprint());
    value.put("from", from);
    value.put("verdict", migrated.verdict().name());
    boolean stuck = migrated.verdict() == MigratedCase.Verdict.stuck;
    value.put(stuck ? "reasons" : "notes", migrated.words());
    return value;
  }

  private static Map<String, Object> form(String id, int version, String fingerprint) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("mechanism", id);
    form.put("version", version);
    form.put("fingerprint", fingerprint);
    return form;
  }
}
