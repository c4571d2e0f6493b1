package dev.inward.resilience.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documentation of faults is the table that the tests go by. */
final class FaultsDocumentTest {

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor"));
  private static final Path WRITTEN = Path.of("target", "faults.md");

  private static final String PREFACE =
      """
      # What becomes of a purchase when something goes wrong

      This page is written by a test from the table that the tests go by, `FaultTable.java`. Each fault is
      played by a server on the loopback interface to every operation that spends money, each called directly
      and by its `…Async` twin, with three HTTP clients: the library's own; an *eager* one of a user's, with
      retries, redirects, authenticators, cookies, a cache and HTTP/2 switched on; and an *insistent* one, which
      has besides an interceptor that throws away whatever came, sends again, and then sends a clone of the call.
      In every case the server counts the request at most once, another server that a redirect names is never
      spoken to, and no credential shows in a message, a stack trace or a log.

      | outcome | exception | `mayHaveSpent()` |
      | --- | --- | --- |
      | a result | none | it was spent, where a vendor's yes was read |
      | not sent | `NotSentException` | no |
      | rejected | `RejectedException` | no |
      | unknown | `OutcomeUnknownException` | yes |
      | unreadable | `UnreadableResponseException` | yes |

      In brackets stands `reason()`, where it is not `OTHER`. *Except* says for which operations the outcome is
      another one: `buyNumbers` and `rentNumber` stand for their `…ByGet` forms too, and `buyNumbersCsv`, whose
      responses no document describes, hands over as they are all 2xx responses that it can read to their end.
      *Sent again* is the outcome for the insistent client: of the first response, which it threw away, only the
      status is known. Every server that speaks TLS offers HTTP/2 first, and no client takes it: there OkHttp
      sends again what a server refuses or sends elsewhere, as `Http2Test` in `sdk-core` shows.
      """;

  @Test
  void document_isTheTable() throws IOException {
    String table = document();
    Files.createDirectories(WRITTEN.getParent());
    Files.writeString(WRITTEN, table);

    Path kept = REACTOR.resolve("docs/faults.md");
    assertThat(Files.exists(kept) ? Files.readString(kept) : "")
        .as(
            "docs/faults.md differs from the table of faults. If the table is right, accept it:"
                + " cp resilience-tests/target/faults.md docs/faults.md")
        .isEqualTo(table);
  }

  private static String document() {
    StringBuilder document = new StringBuilder(PREFACE);
    FaultTable.chapters().forEach((heading, faults) -> document.append(chapter(heading, faults)));
    return document.toString();
  }

  private static String chapter(String heading, List<Fault> faults) {
    StringBuilder chapter = new StringBuilder("\n## " + heading + "\n\n");
    chapter.append("| fault | outcome | except | sent again |\n| --- | --- | --- | --- |\n");
    faults.forEach(fault -> chapter.append(fault.row()).append('\n'));
    return chapter.toString();
  }
}
