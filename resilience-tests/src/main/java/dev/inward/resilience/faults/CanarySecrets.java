package dev.inward.resilience.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Unmistakable secrets, and a search for them in every usual encoding. */
public final class CanarySecrets {

  static final String USERNAME = "canary user ä/7c1";
  static final String PASSWORD = "canary \"pass\" <&> ö+=%?#\\8d2";
  static final String API_KEY = "canary \"api\" key/+=&<9e3>";
  static final String USER_KEY = "canary \"user\" key/+=&<0f4>";
  static final String EMAIL = "canary+1a5@example.com";
  static final String PHRASE = "canary \"phrase\" ü/+=&<2b6>";
  static final String PROXY_KEY = "canary-proxy-3c7";

  /** Derived from the secrets: Anveo's SIGNATURE and MultiTEL's basic header. */
  private static final String SIGNATURE =
      ByteString.encodeUtf8(EMAIL).hmacSha1(ByteString.encodeUtf8(PHRASE)).hex();

  private static final String BASIC =
      Credentials.basic(USERNAME, PASSWORD, UTF_8).substring("Basic ".length());

  /** The encoded secrets, each with a name that can be shown. */
  private static final Map<String, String> ENCODINGS = encodings();

  /** How the encoded secrets begin: a text of the matrix is long, and is read only once. */
  private static final BitSet BEGINNINGS = beginnings();

  private CanarySecrets() {}

  /** Names a secret that a text contains, with its encoding; null if it contains none. */
  public static @Nullable String in(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      if (BEGINNINGS.get(beginning(text, i))) {
        for (Map.Entry<String, String> encoding : ENCODINGS.entrySet()) {
          if (text.startsWith(encoding.getKey(), i)) {
            return encoding.getValue();
          }
        }
      }
    }
    return null;
  }

  static List<String> all() {
    return List.copyOf(ENCODINGS.keySet());
  }

  private static BitSet beginnings() {
    BitSet beginnings = new BitSet();
    ENCODINGS.keySet().forEach(text -> beginnings.set(beginning(text, 0)));
    return beginnings;
  }

  /** Maps two characters to one number; unequal ones may share it. */
  private static int beginning(String text, int at) {
    return (text.charAt(at) << 8 ^ text.charAt(at + 1)) & 0xFFFF;
  }

  private static Map<String, String> encodings() {
    Map<String, String> secrets = new LinkedHashMap<>();
    secrets.put("user name", USERNAME);
    secrets.put("password", PASSWORD);
    secrets.put("API key", API_KEY);
    secrets.put("user key", USER_KEY);
    secrets.put("e-mail", EMAIL);
    secrets.put("phrase", PHRASE);
    secrets.put("proxy key", PROXY_KEY);
    secrets.put("signature", SIGNATURE);
    secrets.put("basic header", BASIC);
    Map<String, String> encodings = new LinkedHashMap<>();
    secrets.forEach(
        (name, secret) ->
            encode(secret, (how, text) -> encodings.putIfAbsent(text, name + ", " + how)));
    return encodings;
  }

  private static void encode(String secret, BiConsumer<String, String> write) {
    write.accept("plain", secret);
    write.accept("as bytes of UTF-8", new String(secret.getBytes(UTF_8), ISO_8859_1));
    write.accept("form-encoded", URLEncoder.encode(secret, UTF_8));
    write.accept("URL-encoded", URLEncoder.encode(secret, UTF_8).replace("+", "%20"));
    HttpUrl.Builder url = new HttpUrl.Builder().scheme("http").host("localhost");
    write.accept(
        "as a path segment", url.addPathSegment(secret).build().encodedPathSegments().get(0));
    write.accept(
        "as a query", String.valueOf(url.addQueryParameter("q", secret).build().encodedQuery()));
    for (String part : base64(secret)) {
      write.accept("in base64", part);
      write.accept("in base64 for URLs", part.replace('+', '-').replace('/', '_'));
    }
    String hex = ByteString.encodeUtf8(secret).hex();
    write.accept("in hexadecimal", hex);
    write.accept("in capital hexadecimal", hex.toUpperCase(Locale.ROOT));
    String json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
    write.accept("JSON-escaped", json);
    write.accept("JSON-escaped to ASCII", ascii(json));
    write.accept("JSON-escaped with slashes", json.replace("/", "\\/"));
    String xml = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    write.accept("XML-escaped", xml);
    write.accept("XML-escaped with quotes", xml.replace("\"", "&quot;"));
  }

  /** Returns the parts of its base64 that do not depend on the secret's position in a text. */
  private static List<String> base64(String secret) {
    List<String> parts = new ArrayList<>();
    for (int offset = 0; offset < 3; offset++) {
      byte[] text = ("\0".repeat(offset) + secret).getBytes(UTF_8);
      String encoded = Base64.getEncoder().withoutPadding().encodeToString(text);
      parts.add(encoded.substring(offset == 0 ? 0 : offset + 1, encoded.length() - 1));
    }
    return parts;
  }

  private static String ascii(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      escaped.append(
          character < 128 ? character : String.format(Locale.ROOT, "\\u%04x", (int) character));
    }
    return escaped.toString();
  }
}
