package dev.inward.resilience.faults;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Searches every record of every logger, at every level, for secrets. */
final class LogCapture extends Handler {

  private final Logger root = Logger.getLogger("");
  private final @Nullable Level levelBefore = root.getLevel();
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final AtomicInteger libraryRecords = new AtomicInteger();
  private final Set<String> loggers = ConcurrentHashMap.newKeySet();
  private final List<String> leaks = new CopyOnWriteArrayList<>();

  LogCapture() {
    setLevel(Level.ALL);
    root.setLevel(Level.ALL);
    root.addHandler(this);
  }

  @Override
  public void publish(LogRecord record) {
    String logger = String.valueOf(record.getLoggerName());
    loggers.add(logger);
    if (logger.equals("dev.inward")) {
      libraryRecords.incrementAndGet();
    }
    String secret = CanarySecrets.in(text(record));
    if (secret != null) {
      leaks.add(logger + " shows the " + secret);
    }
  }

  /**
   * Returns all that a formatter may show of a record, without the cost of a whole line for each.
   */
  private String text(LogRecord record) {
    String message = formatter.formatMessage(record);
    Throwable thrown = record.getThrown();
    return thrown == null ? message : message + "\n" + Observation.diagnostics(thrown);
  }

  /** Returns the number of records that the library itself wrote. */
  int libraryRecords() {
    return libraryRecords.get();
  }

  Set<String> loggers() {
    return Set.copyOf(loggers);
  }

  List<String> leaks() {
    return leaks;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
    root.setLevel(levelBefore);
  }
}
