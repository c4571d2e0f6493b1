package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.Evidence;
import dev.inward.InwardException;
import dev.inward.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Puts unique secrets into every place of a request, causes each kind of failure, and searches for
 * the secrets in every encoding in everything that can reach a log: records of all loggers of this
 * and other libraries at all levels, and everything that an exception prints.
 */
class CanaryTest {

  private static final Operation PAY = Operation.purchase("acme", "pay", "POST /v1/pay/{token}");
  private static final Operation ASK = Operation.read("acme", "ask", "POST /v1/pay/{token}");

  private static final String USER = "canaryUser71/x y";
  private static final String PASSWORD = "canaryPass72+\u00e4 z";
  private static final String PATH = "canaryPath73 &/\u00fc";
  private static final String QUERY = "canaryQuery74 =&\u00df";
  private static final String FORM = "canaryForm75 &=\u20ac";
  private static final String JSON = "canaryJson76 \"\\\u00e9";
  private static final List<String> SECRETS = List.of(USER, PASSWORD, PATH, QUERY, FORM, JSON);

  /** The dispatcher rethrows what a listener throws; the test's output stays clean. */
  private static final ExecutorService QUIET =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "quiet");
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((failed, error) -> {});
            return thread;
          });

  private final Queue<String> records = new ConcurrentLinkedQueue<>();
  private final Logger root = Logger.getLogger("");
  private final Handler[] usual = root.getHandlers();
  private final Level usualLevel = Level.INFO;

  private final Handler recording =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          records.add(
              record.getLoggerName()
                  + new SimpleFormatter().format(record)
                  + record.getMessage()
                  + Arrays.toString(record.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void recordEverything() {
    for (Handler handler : usual) {
      root.removeHandler(handler);
    }
    recording.setLevel(Level.ALL);
    root.addHandler(recording);
    root.setLevel(Level.ALL);
  }

  @AfterEach
  void recordAsUsual() {
    root.removeHandler(recording);
    root.setLevel(usualLevel);
    for (Handler handler : usual) {
      root.addHandler(handler);
    }
  }

  /** A behavior of the server, with the user's client and settings. */
  private record Fault(
      String name,
      RawServer.Script script,
      UnaryOperator<OkHttpClient.Builder> client,
      UnaryOperator<String> url) {

    Fault(String name, RawServer.Script script) {
      this(name, script, client -> client, url -> url);
    }

    Fault(String name, UnaryOperator<OkHttpClient.Builder> client) {
      this(name, sending(response("200 OK", everySecret())), client, url -> url);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static String everySecret() {
    return new String(
        String.join(" ", SECRETS).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String asciiSecrets() {
    return String.join(" ", SECRETS).replaceAll("[^ -~]", "");
  }

  private static String quotable(String text) {
    return text.replaceAll("[\"\\\\]", "");
  }

  private static List<Fault> faults() {
    String head = asciiSecrets();
    String url = URLEncoder.encode(PATH, StandardCharsets.UTF_8);
    return List.of(
        new Fault("connection reset", (socket, request) -> RawServer.reset(socket)),
        new Fault("time is over", (socket, request) -> RawServer.stall(socket)),
        new Fault("not HTTP", closing(head + "\r\n\r\n")),
        new Fault("broken header", closing("HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n")),
        new Fault(
            "broken length", closing("HTTP/1.1 200 OK\r\nContent-Length: " + head + "\r\n\r\n")),
        new Fault(
            "broken chunk",
            closing("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + head + "\r\n")),
        new Fault(
            "broken gzip", sending(response("200 OK\r\nContent-Encoding: gzip", everySecret()))),
        new Fault("cut", closing("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n" + everySecret())),
        new Fault("too long", sending(response("200 OK", everySecret().repeat(100)))),
        new Fault("mapped to a failure", sending(response("200 OK", everySecret()))),
        new Fault(
            "refused",
            sending(response("402 " + head, "{\"detail\":\"" + quotable(everySecret()) + "\"}"))),
        new Fault("vendor's fault", sending(response("500 " + head, everySecret()))),
        new Fault(
            "busy", sending(response("503 " + head + "\r\nRetry-After: " + head, everySecret()))),
        new Fault(
            "redirect",
            sending(
                response(
                    "302 Found\r\nLocation: https://" + url + ".example/" + url + "?" + url, ""))),
        new Fault(
            "headers",
            sending(
                response(
                    "401 No\r\nSet-Cookie: a="
                        + head
                        + "\r\nContent-Type: text/"
                        + url
                        + "; charset="
                        + url
                        + "\r\nWWW-Authenticate: Basic realm=\""
                        + url
                        + "\"",
                    everySecret()))),
        new Fault(
            "host is unknown",
            client ->
                client.dns(
                    host -> {
                      throw new UnknownHostException(host + head);
                    })),
        new Fault(
            "interceptor throws",
            client ->
                client.addInterceptor(
                    chain -> {
                      throw new IOException(
                          String.valueOf(chain.request()) + chain.request().headers());
                    })),
        new Fault(
            "network interceptor throws",
            client ->
                client.addNetworkInterceptor(
                    chain -> {
                      chain.proceed(chain.request()).close();
                      throw new IOException(
                          new IllegalStateException(chain.request().url().toString()));
                    })),
        new Fault(
            "another server",
            client ->
                client.addInterceptor(
                    chain -> {
                      HttpUrl there = chain.request().url().newBuilder().host("127.0.0.9").build();
                      return chain.proceed(chain.request().newBuilder().url(there).build());
                    })),
        new Fault(
            "second transmission",
            client ->
                client.addInterceptor(
                    chain -> {
                      chain.proceed(chain.request()).close();
                      return chain.proceed(chain.request());
                    })),
        new Fault(
            "listener throws",
            client ->
                client
                    .dispatcher(new Dispatcher(QUIET))
                    .eventListener(
                        new EventListener() {
                          @Override
                          public void responseHeadersStart(okhttp3.Call call) {
                            throw new IllegalStateException(call.request().toString());
                          }
                        })),
        new Fault(
            "no TLS",
            sending(response("200 OK", "")),
            client -> client,
            server -> server.replace("http://", "https://")));
  }

  private static RawServer.Script closing(String response) {
    return (socket, request) -> {
      RawServer.send(socket, response);
      socket.close();
    };
  }

  private static Shop shop(Fault fault, RawServer server) {
    OkHttpClient.Builder client = fault.client().apply(new OkHttpClient.Builder());
    return new Shop(
        fault.url().apply(server.url()),
        settings ->
            settings
                .okHttpClient(client.build())
                .maxResponseBytes(2000)
                .callTimeout(Duration.ofMillis(300)));
  }

  private static PreparedCall calling(Shop shop, Operation operation, RequestBody body) {
    return shop.api.pay(operation, PATH, QUERY, Parameters.basic("user", USER, PASSWORD), body);
  }

  private static List<RequestBody> bodies() {
    return List.of(
        new FormFields().add("pin", FORM).body(), JsonOutput.body(JSON, JsonOutput::text));
  }

  private static String map(VendorResponse response) {
    throw response.failureByStatus(
        Map.of(402, new ErrorMapping(Reason.OTHER, true, Evidence.DOCUMENTED, "refused")),
        "detail");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void failure_whateverItsKind_containsNoSecret(Fault fault) throws Exception {
    List<String> texts = new ArrayList<>();
    try (RawServer server = new RawServer(fault.script());
        Shop shop = shop(fault, server)) {
      for (Operation operation : List.of(PAY, ASK)) {
        for (RequestBody body : bodies()) {
          texts.add(
              printed(Shop.failure(() -> calling(shop, operation, body).execute(CanaryTest::map))));
          CompletableFuture<String> future =
              calling(shop, operation, body).executeAsync(CanaryTest::map);
          texts.add(printed(Shop.failure(future)));
          texts.add(printed(future.handle((result, thrown) -> thrown).get(5, TimeUnit.SECONDS)));
          texts.add(future.toString());
        }
      }
      assertThat(shop.log).hasSizeGreaterThanOrEqualTo(8);
      texts.addAll(shop.log);
    }
    texts.addAll(records);
    tellsNothing(texts);
  }

  @Test
  void refusal_whenArgumentsMakeNoRequest_containsNoSecret() throws IOException {
    List<String> texts = new ArrayList<>();
    try (RawServer server = new RawServer(sending(response("200 OK", "")));
        Shop shop = Shop.at(server)) {
      for (Runnable call :
          List.<Runnable>of(
              () ->
                  shop.api
                      .pay(PAY, PATH, QUERY, USER + "\n", Shop.body(JSON))
                      .execute(VendorResponse::text),
              () ->
                  shop.api
                      .pay(PAY, PATH, QUERY, PASSWORD, Shop.body(JSON))
                      .execute(VendorResponse::text),
              () ->
                  shop.api
                      .pay(PAY, "..", QUERY, USER, Shop.body(JSON))
                      .execute(VendorResponse::text),
              () ->
                  shop.api
                      .pay(Shop.BUY, PATH, QUERY, USER, Shop.body(JSON))
                      .execute(VendorResponse::text),
              () -> Parameters.credentialSegment("token", PATH + "\n"))) {
        texts.add(printed(org.assertj.core.api.Assertions.catchThrowable(call::run)));
      }
      assertThat(server.connections()).isZero();
    }
    assertThat(texts).hasSize(5);
    texts.addAll(records);
    tellsNothing(texts);
  }

  @Test
  void refusal_ofACallThatCanBeReconciled_containsNoSecret() throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", "")));
        Shop shop = Shop.at(server)) {
      Throwable refusal =
          org.assertj.core.api.Assertions.catchThrowable(
              () ->
                  shop.api
                      .pay(PAY, PATH, QUERY, USER + "\n", Shop.body(JSON))
                      .reconcilable(Map.of("number", USER), null)
                      .execute(VendorResponse::text));

      assertThat(refusal)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("the arguments do not form a valid request")
          .hasNoCause();
      tellsNothing(List.of(printed(refusal)));
    }
  }

  @Test
  void vendor_whenItEchoesASecret_isQuotedWhereItsTextBelongsAndNowhereElse() throws IOException {
    String echo =
        "{\"DESCRIPTION\":\"wrong password "
            + quotable(asciiSecrets())
            + "\",\"STATUS\":\""
            + "-7\"}";
    try (RawServer server = new RawServer(sending(response("200 OK", echo)));
        Shop shop = Shop.at(server)) {
      InwardException failure =
          Shop.failure(
              () ->
                  calling(shop, PAY, bodies().get(0))
                      .execute(
                          response -> {
                            throw response.failure(
                                new ErrorMapping(
                                    Reason.AUTHENTICATION,
                                    true,
                                    Evidence.DOCUMENTED,
                                    "wrong password"),
                                true,
                                Evidence.DOCUMENTED,
                                USER,
                                ErrorMessageReader.first(response.body(), "DESCRIPTION"));
                          }));

      assertThat(failure.rawBody()).contains("canaryUser71");
      assertThat(failure.vendorMessage()).contains("canaryPass72");
      assertThat(failure.vendorCode()).isEqualTo(USER);
      List<String> texts = new ArrayList<>(shop.log);
      texts.add(printed(failure));
      texts.addAll(records);
      tellsNothing(texts);
    }
  }

  @Test
  void search_whenASecretIsThere_findsItHoweverItIsEncoded() {
    for (String secret : SECRETS) {
      for (String form : forms(secret)) {
        assertThat(found(List.of("x" + form + "y"))).isNotEmpty();
      }
    }
    assertThat(found(List.of("acme pay: outcome unknown (HTTP 500)"))).isEmpty();
  }

  private static String printed(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return failure + " " + failure.getLocalizedMessage() + text;
  }

  private static void tellsNothing(List<String> texts) {
    assertThat(found(texts)).isEmpty();
  }

  private static List<String> found(List<String> texts) {
    List<String> found = new ArrayList<>();
    for (String text : texts) {
      for (String secret : SECRETS) {
        for (String form : forms(secret)) {
          if (text.toLowerCase(Locale.ROOT).contains(form.toLowerCase(Locale.ROOT))) {
            found.add(form + " in " + text);
          }
        }
      }
    }
    return found;
  }

  /** A secret, its part that most encodings do not change, and the encodings of both. */
  private static List<String> forms(String secret) {
    String core = secret.replaceFirst("[^A-Za-z0-9].*", "");
    List<String> forms = new ArrayList<>();
    for (String text : List.of(secret, core)) {
      ByteString bytes = ByteString.encodeUtf8(text);
      forms.add(text);
      forms.add(bytes.hex());
      forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
      forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
      // Within a longer text, base64 begins at one of three places.
      for (int shift = 0; shift < 3; shift++) {
        String shifted = ByteString.encodeUtf8("x".repeat(shift) + text).base64();
        String inner = shifted.substring(shift == 0 ? 0 : 4, shifted.length() - 4);
        forms.add(inner);
        forms.add(inner.replace('+', '-').replace('/', '_'));
      }
    }
    forms.add(Parameters.basic("user", USER, PASSWORD));
    return forms;
  }
}
