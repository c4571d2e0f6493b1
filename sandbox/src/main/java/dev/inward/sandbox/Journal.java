package dev.inward.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest entries, in the order of the responses. */
final class Journal {

  /** Enough for any test, and little enough for a sandbox that runs for weeks. */
  static final int LENGTH = 10_000;

  private final Deque<JournalEntry> entries = new ArrayDeque<>();

  synchronized void add(JournalEntry entry) {
    if (entries.size() == LENGTH) {
      entries.removeFirst();
    }
    entries.addLast(entry);
  }

  synchronized List<JournalEntry> entries() {
    return List.copyOf(entries);
  }

  synchronized void clear() {
    entries.clear();
  }
}
