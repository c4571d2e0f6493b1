package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/**
 * Makes responses of seeds: the body changed, and now and then the head and how the body is sent.
 */
final class ReplyMutations {

  private final SplittableRandom random;
  private final BodyMutations bodies;

  ReplyMutations(SplittableRandom random, List<Reply> others) {
    this.random = random;
    this.bodies = new BodyMutations(random, others);
  }

  /** A webhook has no head. */
  byte[] body(Reply seed) {
    return bodies.mutated(seed.body()).getBytes(ISO_8859_1);
  }

  byte[] whole(Reply seed) {
    boolean keepsBody = random.nextInt(20) == 0;
    String body = keepsBody ? seed.body() : bodies.mutated(seed.body());
    StringBuilder head = new StringBuilder();
    if (oneOf(40)) {
      head.append("HTTP/1.1 100 Continue\r\n\r\n".repeat(1 + random.nextInt(30)));
    }
    head.append(oneOf(60) ? pick("HTTP/1.0", "HTTP/2", "HTTP/1.9", "ICY", "") : "HTTP/1.1")
        .append(' ')
        .append(oneOf(8) ? pick(Words.STATUSES) : seed.status())
        .append("\r\n");
    if (!oneOf(20)) {
      head.append("Content-Type: ")
          .append(oneOf(6) ? pick(Words.CONTENT_TYPES) : seed.contentType())
          .append("\r\n");
    }
    while (oneOf(6)) {
      head.append(pick(Words.HEADERS)).append("\r\n");
    }
    String wire = framed(head, oneOf(12) ? encoded(head, body) : body);
    return (oneOf(12) ? bodies.mutated(wire) : wire).getBytes(ISO_8859_1);
  }

  private String encoded(StringBuilder head, String body) {
    head.append("Content-Encoding: gzip\r\n");
    String gzip = gzip(body);
    return oneOf(4) ? bodies.mutated(gzip) : gzip;
  }

  private String framed(StringBuilder head, String body) {
    return switch (random.nextInt(12)) {
      case 0 -> head + "\r\n" + body;
      case 1 -> head + "Transfer-Encoding: chunked\r\n\r\n" + chunked(body);
      case 2 -> head + "Content-Length: " + random.nextInt(body.length() + 2) + "\r\n\r\n" + body;
      default -> head + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    };
  }

  private String chunked(String body) {
    StringBuilder chunks = new StringBuilder();
    int at = 0;
    while (at < body.length()) {
      int to = Math.min(body.length(), at + 1 + random.nextInt(1 + body.length() / 3));
      chunks
          .append(Integer.toHexString(to - at))
          .append(oneOf(9) ? ";a=b\r\n" : "\r\n")
          .append(body, at, to)
          .append("\r\n");
      at = to;
    }
    return chunks + pick("0\r\n\r\n", "0\r\n\r\n", "0\r\na: b\r\n\r\n", "", "-1\r\n", "0");
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

  private boolean oneOf(int many) {
    return random.nextInt(many) == 0;
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }
}
