package dev.inward.resilience.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documentation of faults is generated from the fault table. */
final class FaultsDocumentTest {

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor"));
  private static final Path WRITTEN = Path.of("target", "faults.md");

  private static final String PREFACE =
      """
      # Outcomes of a purchase or a change under faults

      A test generates this page from the table that the tests use, `FaultTable.java`. A server on the loopback
      interface simulates each fault for every operation that does more than read. Each operation is called directly and
      through its `…Async` twin, with three HTTP clients:

      - the library's default client;
      - a *retrying* client of a user, with retries, redirects, authenticators, cookies, a cache and HTTP/2
        switched on;
      - a *resending* client, which is the retrying one with an interceptor that discards the response, sends the
        call again, and then sends a clone of it.

      In every case the server receives the request at most once, no client contacts the server that a redirect
      names, and no message, stack trace or log record contains a credential.

      | outcome | exception | `mayHaveTakenEffect()`; of a purchase also `mayHaveSpent()` |
      | --- | --- | --- |
      | a result | none | it took effect, if the vendor reported success |
      | not sent | `NotSentException` | no |
      | rejected | `RejectedException` | no |
      | unknown | `OutcomeUnknownException` | yes |
      | unreadable | `UnreadableResponseException` | yes |

      The outcome is followed by `reason()` in brackets, unless that is `OTHER`. The column *except* lists the
      operations with another outcome. In it, `buyNumbers` and `rentNumber` include their `…ByGet` forms.
      No document describes the responses of `buyNumbersCsv`: it returns every 2xx response that it can read to
      the end. The column *resent* has the outcome for the resending client, which knows only the status of the
      response that it discarded. Every server with TLS offers HTTP/2 first, and no client accepts it, because
      OkHttp resends HTTP/2 requests that a server refuses or redirects (`Http2Test` in `sdk-core`).
      """;

  @Test
  void document_equalsTheTable() throws IOException {
    String table = document();
    Files.createDirectories(WRITTEN.getParent());
    Files.writeString(WRITTEN, table);

    Path kept = REACTOR.resolve("docs/faults.md");
    assertThat(Files.exists(kept) ? Files.readString(kept) : "")
        .as(
            "docs/faults.md differs from the fault table. If the table is right, run"
                + " cp resilience-tests/target/faults.md docs/faults.md")
        .isEqualTo(table);
  }

  private static String document() {
    StringBuilder document = new StringBuilder(PREFACE);
    FaultTable.sections().forEach((heading, faults) -> document.append(section(heading, faults)));
    return document.toString();
  }

  private static String section(String heading, List<Fault> faults) {
    StringBuilder section = new StringBuilder("\n## " + heading + "\n\n");
    section.append("| fault | outcome | except | resent |\n| --- | --- | --- | --- |\n");
    faults.forEach(fault -> section.append(fault.row()).append('\n'));
    return section.toString();
  }
}
