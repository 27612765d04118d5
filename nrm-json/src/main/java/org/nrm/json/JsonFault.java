package org.nrm.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.nrm.mechanism.FaultKind;

/** Something that is wrong in a file: where, what, and how to mend it. */
@Value.Immutable
public sealed interface JsonFault permits ImmutableJsonFault {
  /** {@return what is wrong and how to mend it, on one line} */
  String message();

  /** {@return where, as a JSON pointer into the document; empty text for the whole document} */
  String pointer();

  /** {@return the line in the file, counted from 1, where known} */
  OptionalInt line();

  /** {@return the column in that line, counted from 1, where known} */
  OptionalInt column();

  /** {@return the name of the file, where one was given} */
  Optional<String> file();

  /** {@return what sort of fault of the definition it is; empty if the file cannot be read for what it says} */
  Optional<FaultKind> definition();

  /** {@return file, line and column where known, pointer and message, on one line} */
  default String text() {
    StringBuilder text = new StringBuilder();
    file().ifPresent(name -> text.append(name).append(':'));
    line().ifPresent(number -> text.append(file().isPresent() ? "" : "line ").append(number));
    column()
        .ifPresent(number -> text.append(file().isPresent() ? ":" : ", column ").append(number));
    text.append(line().isPresent() ? ":" : "").append(text.isEmpty() ? "" : " ");
    text.append(pointer()).append(pointer().isEmpty() ? "" : ": ");
    return text.append(message()).toString();
  }
}
