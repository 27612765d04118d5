package org.nrm.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.immutables.value.Value;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.RefusalCode;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;

/**
 * Judges whole logs with several threads and in memory that does not grow with the log: verdicts come in the order of the
 * lines, and are those that a {@link LogJudge} gives. Case files beyond a number are laid down in a temporary file until
 * their next event, those first that have waited longest.
 *
 * <pre>{@code
 * try (LogValidation validation = LogValidation.with(settings)) {
 *   validation.judge(in, out, VerdictWriter::new, () -> true);
 *   Summary summary = validation.summary();
 * }
 * }</pre>
 *
 * <p>Used by one thread; it starts and stops others itself.
 */
public final class LogValidation implements AutoCloseable {
  private final List<CaseShelf> shelves = new ArrayList<>();
  private final List<Judging> judgings = new ArrayList<>();
  private final Crew crew;
  private long lines;
  private long resumed = Long.MIN_VALUE;

  /** How logs are judged. */
  @Value.Immutable
  public sealed interface Settings permits ImmutableSettings {
    /** {@return finds a mechanism by its id; asked by several threads} */
    Function<MechanismId, Optional<ReferralMechanism>> mechanisms();

    /** {@return the ids to name where another is asked for} */
    List<MechanismId> known();

    /** {@return the mechanism of cases whose first event names none} */
    Optional<MechanismId> fallback();

    /** {@return how many threads judge, at least one; one unless said} */
    @Value.Default
    default int threads() {
      return 1;
    }

    /** {@return how many case files are held in memory, at least one for each thread; 100,000 unless said} */
    @Value.Default
    default int heldAtMost() {
      return 100_000;
    }

    /** {@return the folder of the temporary file, where the system's own is not wanted} */
    Optional<Path> folder();

    /** Checks that the numbers make sense. */
    @Value.Check
    default void check() {
      if (threads() < 1 || heldAtMost() < threads()) {
        throw new IllegalArgumentException("at least one thread and one case file for each: "
            + threads() + " and " + heldAtMost());
      }
    }

    /** Builds settings. */
    final class Builder extends ImmutableSettings.Builder {
      /** Starts with nothing set. */
      public Builder() {}
    }
  }

  private LogValidation(Settings settings) {
    Judging.Law law = Judging.Law.of(
        settings.mechanisms(),
        settings.known().stream().map(MechanismId::value).toList(),
        settings.fallback());
    Path folder = settings.folder().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    Room room = new Room(settings.heldAtMost());
    for (int i = 0; i < settings.threads(); i++) {
      CaseShelf shelf = new SpillingShelf(room, folder, settings.mechanisms());
      shelves.add(shelf);
      judgings.add(new Judging(law, shelf));
    }
    crew = new Crew(judgings);
  }

  /**
   * Prepares to judge logs.
   *
   * @param settings how
   * @return the validation, holding no file
   * @throws IllegalArgumentException if there is no mechanism with the id of the fallback
   */
  public static LogValidation with(Settings settings) {
    return new LogValidation(settings);
  }

  /**
   * Takes over a case file. Files taken over come before those of cases that a log opens.
   *
   * @param file the file
   */
  public void resume(CaseFile file) {
    shelves.get(Crew.share(file.caseId(), shelves.size())).put(file, resumed++);
  }

  /**
   * Judges a log; several share their cases.
   *
   * @param log the log; it stays open
   * @param out where verdicts go; flushed whenever nothing more of the log is at hand
   * @param form makes what writes verdicts to bytes, for each thread one
   * @param goOn asked now and then whether to go on
   * @return false if it was told not to go on
   * @throws IOException if the log cannot be read or verdicts cannot be written
   */
  public boolean judge(
      InputStream log,
      OutputStream out,
      Function<OutputStream, ? extends VerdictSink> form,
      BooleanSupplier goOn)
      throws IOException {
    LogRun run = new LogRun(crew, log, form, lines);
    boolean whole = run.to(out, goOn);
    lines = run.order();
    return whole;
  }

  /**
   * Goes through all case files, without holding more of them in memory than are held anyway.
   *
   * @return the files, in the order in which their cases were opened; good until the next log is judged
   */
  public Iterator<CaseFile> files() {
    Iterator<CaseShelf.Shelved> merged =
        new MergedShelves(shelves.stream().map(CaseShelf::inOrder).toList());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return merged.hasNext();
      }

      @Override
      public CaseFile next() {
        return merged.next().file();
      }
    };
  }

  /**
   * Looks a case file up.
   *
   * @param caseId the case
   * @return its file, or empty if none is held
   */
  public Optional<CaseFile> file(Pseudonym caseId) {
    return Optional.ofNullable(shelves.get(Crew.share(caseId, shelves.size())).get(caseId));
  }

  /** {@return how many lines were judged so far, and how} */
  public Summary summary() {
    Map<RefusalCode, Long> refused = new EnumMap<>(RefusalCode.class);
    long accepted = 0;
    long malformed = 0;
    int cases = 0;
    for (Judging judging : judgings) {
      Summary part = judging.summary();
      accepted += part.accepted();
      malformed += part.malformed();
      cases += part.cases();
      part.refusedByCode().forEach((code, count) -> refused.merge(code, count, Long::sum));
    }
    return ImmutableSummary.of(accepted, refused, malformed, cases);
  }

  /** Stops the threads and deletes the temporary file. */
  @Override
  public void close() {
    crew.close();
    shelves.forEach(CaseShelf::close);
  }
}
