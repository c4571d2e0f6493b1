package dev.inward.resilience.fuzz;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

/** The progress of a forked process, which remains readable after the process has ended. */
final class ProgressFile {

  private final MappedByteBuffer number;

  ProgressFile(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path, CREATE, READ, WRITE)) {
      number = file.map(MapMode.READ_WRITE, 0, Long.BYTES);
    }
  }

  void at(long response) {
    number.putLong(0, response);
  }

  /** Returns the number of the response that was started last; 0 before the first. */
  long response() {
    return number.getLong(0);
  }
}
