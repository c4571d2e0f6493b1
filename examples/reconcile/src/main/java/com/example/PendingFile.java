package com.example;

import dev.inward.PendingPurchase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file with a purchase whose outcome may be unknown. */
final class PendingFile {

  private PendingFile() {}

  /** Writes the file; when this returns, it is whole and on the disk. */
  static void write(Path file, PendingPurchase pending) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(pending.toJson().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    forceName(file.toAbsolutePath().getParent());
  }

  /** The folder has the file's new name, which must be on the disk, too. */
  private static void forceName(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // Windows opens no folder as a file, and keeps its names in a journal.
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  static PendingPurchase read(Path file) throws IOException {
    return PendingPurchase.fromJson(Files.readString(file));
  }
}
