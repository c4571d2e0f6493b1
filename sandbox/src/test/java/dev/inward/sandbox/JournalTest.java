package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalTest {

  @Test
  void journal_whenItIsFull_forgetsTheOldest() {
    Journal journal = new Journal();
    for (int i = 0; i <= Journal.LENGTH; i++) {
      journal.add(new JournalEntry("operation-" + i, Map.of(), 200, List.of(), null, List.of()));
    }

    assertThat(journal.entries()).hasSize(Journal.LENGTH);
    assertThat(journal.entries().get(0).operation()).isEqualTo("operation-1");
  }

  @Test
  void entry_cutsLongArguments() {
    JournalEntry entry =
        new JournalEntry(
            "purchase", Map.of("description", "x".repeat(300)), 200, List.of(), null, List.of());

    assertThat(entry.arguments()).containsEntry("description", "x".repeat(200) + "…");
  }
}
