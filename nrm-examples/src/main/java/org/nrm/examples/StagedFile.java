package org.nrm.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Iterator;

/** A file that is written in full beside the one whose place it takes, and put there at once; closing it leaves no trace. */
final class StagedFile implements AutoCloseable {
  private final Path fresh;
  private final Path file;

  private StagedFile(Path fresh, Path file) {
    this.fresh = fresh;
    this.file = file;
  }

  /** Writes documents, each on a line of its own, or ending on one. Of a link the file is meant to which it leads. */
  static StagedFile beside(Path named, Iterator<String> documents) throws IOException {
    Path file = Files.isSymbolicLink(named) ? named.toRealPath() : named;
    Path folder = file.toAbsolutePath().getParent();
    StagedFile staged =
        new StagedFile(Files.createTempFile(folder, "." + file.getFileName(), ".new"), file);
    try (BufferedWriter out = Files.newBufferedWriter(staged.fresh)) {
      while (documents.hasNext()) {
        out.write(documents.next());
        out.write('\n');
      }
      return staged;
    } catch (IOException e) {
      staged.close();
      throw e;
    }
  }

  /** Writes a text as it is; the file takes over what may be done with the one whose place it takes. */
  static StagedFile beside(Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    StagedFile staged =
        new StagedFile(Files.createTempFile(folder, "." + file.getFileName(), ".new"), file);
    try {
      Files.writeString(staged.fresh, text);
      if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
        Files.setPosixFilePermissions(staged.fresh, Files.getPosixFilePermissions(file));
      }
      return staged;
    } catch (IOException e) {
      staged.close();
      throw e;
    }
  }

  Path file() {
    return file;
  }

  void put() throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(fresh);
  }
}
