package org.nrm.examples;

import java.io.InputStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows on a terminal how far a log has been read. */
final class Progress {
  private static final long MEBIBYTE = 1L << 20;

  private Progress() {}

  /** The log, with a bar on standard error if somebody looks on; else the log as it is. */
  static InputStream over(InputStream log, String name, Channels channels) {
    if (!channels.watched() || name.equals("-")) {
      return log;
    }
    return ProgressBar.wrap(
        log, new ProgressBarBuilder().setTaskName(name).setUnit(" MiB", MEBIBYTE));
  }
}
