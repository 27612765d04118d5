package org.nrm.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.nrm.vocabulary.Pseudonym;

/**
 * Those who judge a log: each its own share of the cases. One judges on the thread that asks; several have threads of their
 * own.
 */
final class Crew implements AutoCloseable {
  private final List<Judging> judgings;
  private final @Nullable ExecutorService threads;
  private final ConcurrentLinkedQueue<BlockReader> readers = new ConcurrentLinkedQueue<>();

  Crew(List<Judging> judgings) {
    this.judgings = judgings;
    this.threads =
        judgings.size() == 1 ? null : Executors.newFixedThreadPool(judgings.size(), Crew::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "nrm-validation");
    thread.setDaemon(true);
    return thread;
  }

  int size() {
    return judgings.size();
  }

  Judging judging(int share) {
    return judgings.get(share);
  }

  /** Whose share a case is. */
  static int share(Pseudonym caseId, int size) {
    int hash = caseId.hashCode();
    return size == 1 ? 0 : Math.floorMod(((hash ^ (hash >>> 15)) * 0x9E3779B9) >>> 8, size);
  }

  int shareOf(LogLine line) {
    return size() == 1
        ? 0
        : line.fold(event -> share(event.event().caseId(), size()), malformed ->
            (int) (malformed.line() % size()));
  }

  /** Has a block read, now or on another thread. */
  Future<List<LogLine>> read(LineBlock block) {
    return start(() -> {
      BlockReader reader = readers.poll();
      BlockReader used = reader == null ? new BlockReader() : reader;
      List<LogLine> lines = used.read(block);
      readers.add(used);
      return lines;
    });
  }

  <T> Future<T> start(Callable<T> work) {
    if (threads != null) {
      return threads.submit(work);
    }
    FutureTask<T> now = new FutureTask<>(work);
    now.run();
    return now;
  }

  static <T> T done(Future<T> work) throws IOException {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while judging", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof UncheckedIOException unchecked) {
        throw unchecked.getCause();
      }
      if (cause instanceof RuntimeException fault) {
        throw fault;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    }
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
