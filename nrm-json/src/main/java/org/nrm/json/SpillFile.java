package org.nrm.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file of records, each behind its length, that grows at its end and is deleted on closing. */
final class SpillFile implements AutoCloseable {
  private static final int HELD_BACK = 1 << 18;

  private final FileChannel channel;
  private final ByteArrayOutputStream tail = new ByteArrayOutputStream(HELD_BACK);
  private long written;

  SpillFile(Path folder) throws IOException {
    Path path = Files.createTempFile(folder, "nrm-", ".spill");
    channel = FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Adds a record; where it stands. */
  long append(byte[] record) throws IOException {
    long at = written + tail.size();
    tail.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(record.length).array());
    tail.writeBytes(record);
    if (tail.size() >= HELD_BACK) {
      ByteBuffer bytes = ByteBuffer.wrap(tail.toByteArray());
      while (bytes.hasRemaining()) {
        written += channel.write(bytes, written);
      }
      tail.reset();
    }
    return at;
  }

  /** The record that stands somewhere. */
  byte[] read(long at) throws IOException {
    int length = ByteBuffer.wrap(bytes(at, Integer.BYTES)).getInt();
    return bytes(at + Integer.BYTES, length);
  }

  private byte[] bytes(long at, int length) throws IOException {
    if (at >= written) {
      int from = (int) (at - written);
      return Arrays.copyOfRange(tail.toByteArray(), from, from + length);
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new IOException("what was laid down is cut off");
      }
    }
    return bytes.array();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
