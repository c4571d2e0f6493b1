package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Mutates seeds: always the body or the head, and sometimes the encoding and the framing, too. */
final class ResponseMutations {

  private final Choices choices;
  private final BodyMutations bodies;

  ResponseMutations(Choices choices, List<SeedResponse> others, Dictionary dictionary) {
    this.choices = choices;
    this.bodies = new BodyMutations(choices, others, dictionary);
  }

  /** Returns a mutated body, for a webhook, which has no head. */
  byte[] body(SeedResponse seed) {
    return bodies.mutated(seed.body()).getBytes(ISO_8859_1);
  }

  /** Returns a mutated response with its head. */
  byte[] whole(SeedResponse seed) {
    boolean keepsBody = choices.oneIn(20);
    String body = keepsBody ? seed.body() : bodies.mutated(seed.body());
    StringBuilder head = new StringBuilder();
    if (choices.oneIn(40)) {
      head.append("HTTP/1.1 100 Continue\r\n\r\n".repeat(1 + choices.below(30)));
    }
    head.append(
            choices.oneIn(60)
                ? choices.pick("HTTP/1.0", "HTTP/2", "HTTP/1.9", "ICY", "")
                : "HTTP/1.1")
        .append(' ')
        .append(choices.oneIn(8) ? choices.pick(Dictionary.STATUSES) : seed.status())
        .append("\r\n");
    if (!choices.oneIn(20)) {
      head.append("Content-Type: ")
          .append(choices.oneIn(6) ? choices.pick(Dictionary.CONTENT_TYPES) : seed.contentType())
          .append("\r\n");
    }
    while (choices.oneIn(6)) {
      head.append(choices.pick(Dictionary.HEADERS)).append("\r\n");
    }
    String sockets = framed(head, choices.oneIn(12) ? encoded(head, body) : body);
    return (choices.oneIn(12) ? bodies.mutated(sockets) : sockets).getBytes(ISO_8859_1);
  }

  private String encoded(StringBuilder head, String body) {
    head.append("Content-Encoding: gzip\r\n");
    String gzip = gzip(body);
    return choices.oneIn(4) ? bodies.mutated(gzip) : gzip;
  }

  private String framed(StringBuilder head, String body) {
    return switch (choices.below(12)) {
      case 0 -> head + "\r\n" + body;
      case 1 -> head + "Transfer-Encoding: chunked\r\n\r\n" + chunked(body);
      case 2 -> head + "Content-Length: " + choices.below(body.length() + 2) + "\r\n\r\n" + body;
      default -> head + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    };
  }

  private String chunked(String body) {
    StringBuilder chunks = new StringBuilder();
    int at = 0;
    while (at < body.length()) {
      int to = Math.min(body.length(), at + 1 + choices.below(1 + body.length() / 3));
      chunks
          .append(Integer.toHexString(to - at))
          .append(choices.oneIn(9) ? ";a=b\r\n" : "\r\n")
          .append(body, at, to)
          .append("\r\n");
      at = to;
    }
    return chunks + choices.pick("0\r\n\r\n", "0\r\n\r\n", "0\r\na: b\r\n\r\n", "", "-1\r\n", "0");
  }

  static String gzip(String body) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(body.getBytes(ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toString(ISO_8859_1);
  }
}
