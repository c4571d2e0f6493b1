package dev.inward.runtime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;

/**
 * Requests content codings that can be undone, and undoes them. OkHttp does so only if nobody else
 * has set {@code Accept-Encoding}, and rejects gzip of several members.
 */
final class ContentCoding {

  private static final String ACCEPTED = "Accept-Encoding";
  private static final String APPLIED = "Content-Encoding";
  private static final String GZIP = "gzip";
  private static final String IDENTITY = "identity";

  /** The registered codings that change the bytes, beside those that are undone. */
  private static final Set<String> FOREIGN =
      Set.of(
          "aes128gcm", "br", "compress", "dcb", "dcz", "exi", "pack200-gzip", "x-compress", "zstd");

  private ContentCoding() {}

  /** Returns whether a body is still coded; servers also send words here that are no coding. */
  static boolean isForeign(Headers headers) {
    return tokens(headers.values(APPLIED)).stream().anyMatch(FOREIGN::contains);
  }

  /** Returns whether a request accepts only what can be undone: nothing, or gzip. */
  static boolean isAccepted(Request request) {
    if (request.header(ACCEPTED) == null) {
      return false;
    }
    List<String> accepted = request.headers(ACCEPTED);
    return accepted.size() == 1
        && (accepted.get(0).equals(GZIP) || tokens(accepted).equals(List.of(IDENTITY)));
  }

  /** Replaces what a request accepts. */
  static Request.Builder accept(Request.Builder request) {
    return request.header(ACCEPTED, GZIP);
  }

  /** Returns a response without its coding; one with another coding is returned as it is. */
  static Response undo(Response response) {
    if (response.header(APPLIED) == null) {
      return response;
    }
    List<String> codings = tokens(response.headers(APPLIED));
    codings.removeIf(IDENTITY::equals);
    if (codings.isEmpty()) {
      return response.newBuilder().removeHeader(APPLIED).build();
    }
    BufferedSource coded = response.body().source();
    Source plain =
        switch (String.join(",", codings)) {
          case "gzip", "x-gzip" -> new GzipMembers(coded);
          case "deflate", "x-deflate" -> new Deflated(coded);
          default -> null;
        };
    return plain == null
        ? response
        : response
            .newBuilder()
            .removeHeader(APPLIED)
            .removeHeader("Content-Length")
            .body(ResponseBody.create(Okio.buffer(plain), response.body().contentType(), -1))
            .build();
  }

  private static List<String> tokens(List<String> values) {
    List<String> tokens = new ArrayList<>();
    for (String value : values) {
      for (String token : value.split(",", -1)) {
        tokens.add(token.trim().toLowerCase(Locale.ROOT));
      }
    }
    tokens.removeIf(String::isEmpty);
    return tokens;
  }

  /** Requires that nothing follows but zero bytes, with which some servers fill blocks. */
  static void requireEnd(BufferedSource coded) throws IOException {
    while (!coded.exhausted()) {
      if (coded.readByte() != 0) {
        throw new IOException("bytes follow the compressed body");
      }
    }
  }
}
