package org.nrm.examples;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** The command cannot do what it is asked for; the message says why on one line. */
final class WrongUse extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }

  static WrongUse unreadable(String file, Exception cause) {
    WrongUse wrong = new WrongUse("cannot read `" + file + "`: " + reason(cause));
    wrong.initCause(cause);
    return wrong;
  }

  static WrongUse unwritable(String file, IOException cause) {
    WrongUse wrong = new WrongUse("cannot write `" + file + "`: " + reason(cause));
    wrong.initCause(cause);
    return wrong;
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof NoSuchFileException || cause instanceof java.io.FileNotFoundException) {
      return "there is no such file";
    }
    if (cause instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (cause instanceof UncheckedIOException) {
      return reason(cause.getCause());
    }
    String said = cause == null ? null : cause.getMessage();
    return said == null ? "reading or writing failed" : said;
  }
}
