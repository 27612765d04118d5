package org.nrm.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nrm.json.CheckedFile;
import org.nrm.json.JsonFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks files that people write. */
@Command(
    name = "check",
    description =
        "Checks mechanism, variant and scenario files: every fault with file, line, column and place, and how to"
            + " mend it; and as warnings what hardly was meant. The status is 1 if a definition has faults, 2 if a file cannot be read for what it says.")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files in YAML or JSON; - is standard input.")
  @SuppressWarnings("NullAway.Init")
  private List<String> files;

  @Option(names = "--json", description = "Write JSON; see `nrm schema check`.")
  private boolean json;

  private final List<Map<String, Object>> found = new ArrayList<>();
  private int status;

  @Override
  public Integer call() {
    files.forEach(this::file);
    if (json) {
      nrm.channels().out().println(Json.of(found));
    }
    return status;
  }

  private void file(String name) {
    try {
      checked(CheckedFile.of(
          InputText.of(name, nrm.channels()),
          name,
          base -> new Mechanisms(nrm.channels()).base(base, name)));
    } catch (WrongUse e) {
      status = Faults.WRONG;
      String message = String.valueOf(e.getMessage());
      found.add(entry(name, "", List.of(Map.of("pointer", "", "message", message)), List.of()));
      if (!json) {
        nrm.channels().err().println("nrm: " + message);
        nrm.channels().out().println("not ok " + name);
      }
    }
  }

  private void checked(CheckedFile file) {
    boolean ok = file.faults().isEmpty();
    status = Math.max(status, ok ? 0 : file.isReadable() ? 1 : Faults.WRONG);
    String sort = file.sort().map(s -> s.name().toLowerCase(Locale.ROOT)).orElse("");
    found.add(entry(
        file.file(),
        sort,
        file.faults().stream().map(CheckCommand::fault).toList(),
        file.warnings().stream().map(CheckCommand::fault).toList()));
    if (!json) {
      file.warnings()
          .forEach(warning -> nrm.channels().err().println("nrm: warning: " + warning.text()));
      file.faults().forEach(fault -> nrm.channels().err().println("nrm: " + fault.text()));
      nrm.channels()
          .out()
          .println(
              ok
                  ? "ok " + file.file() + ": " + sort
                  : "not ok " + file.file() + ": " + counted(file.faults().size()));
      file.notes().forEach(note -> nrm.channels().out().println("  " + note));
    }
  }

  private static String counted(int faults) {
    return faults + (faults == 1 ? " fault" : " faults");
  }

  private static Map<String, Object> entry(
      String file, String sort, List<?> faults, List<?> warnings) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("file", file);
    if (!sort.isEmpty()) {
      entry.put("sort", sort);
    }
    entry.put("ok", faults.isEmpty());
    entry.put("faults", faults);
    entry.put("warnings", warnings);
    return entry;
  }

  private static Map<String, Object> fault(JsonFault fault) {
    Map<String, Object> entry = new LinkedHashMap<>();
    fault.line().ifPresent(line -> entry.put("line", line));
    fault.column().ifPresent(column -> entry.put("column", column));
    entry.put("pointer", fault.pointer());
    fault
        .definition()
        .ifPresent(
            kind -> entry.put("fault", kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    entry.put("message", fault.message());
    return entry;
  }
}
