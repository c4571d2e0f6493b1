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

/** Hears every record of every logger at every level, and looks into each for secrets. */
final class LogTrap extends Handler {

  private final Logger root = Logger.getLogger("");
  private final @Nullable Level levelBefore = root.getLevel();
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final AtomicInteger ours = new AtomicInteger();
  private final Set<String> loggers = ConcurrentHashMap.newKeySet();
  private final List<String> offences = new CopyOnWriteArrayList<>();

  LogTrap() {
    setLevel(Level.ALL);
    root.setLevel(Level.ALL);
    root.addHandler(this);
  }

  @Override
  public void publish(LogRecord record) {
    String logger = String.valueOf(record.getLoggerName());
    loggers.add(logger);
    if (logger.equals("dev.inward")) {
      ours.incrementAndGet();
    }
    String secret = Canaries.in(formatter.format(record));
    if (secret != null) {
      offences.add(logger + " shows the " + secret);
    }
  }

  /** How many records the library itself wrote. */
  int ours() {
    return ours.get();
  }

  Set<String> loggers() {
    return Set.copyOf(loggers);
  }

  List<String> offences() {
    return offences;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
    root.setLevel(levelBefore);
  }
}
