package org.nrm.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Something that is wrong in a file: where, what, and how to mend it. */
@Value.Immutable
public sealed interface JsonFault permits ImmutableJsonFault {
  /** {@return what is wrong and how to mend it, on one line} */
  String message();

  /** {@return where, as a JSON pointer into the document; empty text for the whole document} */
  String pointer();

  /** {@return the line in the file, counted from 1, where known} */
  OptionalInt line();

  /** {@return the name of the file, where one was given} */
  Optional<String> file();

  /** {@return file and line where known, pointer and message, on one line} */
  default String text() {
    StringBuilder text = new StringBuilder();
    file().ifPresent(name -> text.append(name).append(':'));
    line()
        .ifPresent(number ->
            text.append(file().isPresent() ? "" : "line ").append(number).append(':'));
    text.append(text.isEmpty() ? "" : " ");
    text.append(pointer()).append(pointer().isEmpty() ? "" : ": ");
    return text.append(message()).toString();
  }
}
