package dev.inward.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A headless Chromium, driven by its own DevTools protocol over the JDK's WebSocket: nothing is
 * downloaded, and every name but this machine's is not found.
 */
final class Browser implements AutoCloseable {

  static final int PATIENCE_SECONDS = 60;
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final Thread ending;
  private final WebSocket socket;
  private final Listener listener = new Listener();
  private final AtomicInteger ids = new AtomicInteger();

  private Browser(Process process, Thread ending, URI devTools) throws Exception {
    this.process = process;
    this.ending = ending;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(devTools, listener)
            .get(PATIENCE_SECONDS, SECONDS);
  }

  /** Returns where a Chromium is installed, or null if none is found on the path. */
  static @Nullable Path installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /**
   * Starts a browser.
   *
   * @param profile where it keeps what it remembers
   */
  static Browser start(Path program, Path profile) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile.toAbsolutePath(),
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-gpu",
                "--disable-sync",
                "--no-default-browser-check",
                "--no-first-run"));
    if (System.getProperty("user.name").equals("root")) {
      // The sandbox of Chromium refuses to run as root, as in a container.
      command.add("--no-sandbox");
    }
    command.add("about:blank");
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    Thread ending = new Thread(() -> kill(process));
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      return new Browser(process, ending, address(process));
    } catch (Exception e) {
      kill(process);
      throw e;
    }
  }

  /** Reads where the browser listens, and goes on reading, so that it can go on writing. */
  private static URI address(Process process) throws Exception {
    CompletableFuture<URI> address = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader errors = process.errorReader(UTF_8)) {
                for (String line = errors.readLine(); line != null; line = errors.readLine()) {
                  Matcher listening = LISTENING.matcher(line);
                  if (listening.find()) {
                    address.complete(URI.create(listening.group(1)));
                  }
                }
              } catch (IOException e) {
                address.completeExceptionally(e);
              }
              address.completeExceptionally(new IOException("the browser has ended"));
            });
    reader.setDaemon(true);
    reader.start();
    return address.get(PATIENCE_SECONDS, SECONDS);
  }

  /** Opens a tab. */
  Tab open() throws Exception {
    String target =
        call(null, "Target.createTarget", Map.of("url", "about:blank")).get("targetId").asText();
    JsonNode attached =
        call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true));
    return new Tab(this, attached.get("sessionId").asText());
  }

  /** Calls a method of the protocol, and waits for its response. */
  JsonNode call(@Nullable String session, String method, Map<String, ?> params) throws Exception {
    int id = ids.incrementAndGet();
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(params));
    if (session != null) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> response = new CompletableFuture<>();
    listener.responses.put(id, response);
    socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, SECONDS);
    JsonNode received = response.get(PATIENCE_SECONDS, SECONDS);
    if (received.has("error")) {
      throw new IllegalStateException(method + ": " + received.get("error"));
    }
    return received.get("result");
  }

  /** Returns the next event of a name that a tab tells of. */
  CompletableFuture<JsonNode> next(String session, String method) {
    return listener.awaited.computeIfAbsent(
        session + " " + method, name -> new CompletableFuture<>());
  }

  /** Returns what a tab has told so far, by the name of the event. */
  List<JsonNode> events(String session, String method) {
    return listener.events.stream()
        .filter(event -> event.path("sessionId").asText().equals(session))
        .filter(event -> event.path("method").asText().equals(method))
        .map(event -> event.get("params"))
        .toList();
  }

  /** Ends the browser and all that it started. */
  @Override
  public void close() {
    socket.abort();
    kill(process);
    Runtime.getRuntime().removeShutdownHook(ending);
  }

  private static void kill(Process process) {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().orTimeout(PATIENCE_SECONDS, SECONDS).join());
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** Puts messages together, and responses to those who wait. */
  private static final class Listener implements WebSocket.Listener {

    final Map<Integer, CompletableFuture<JsonNode>> responses = new ConcurrentHashMap<>();
    final List<JsonNode> events = new CopyOnWriteArrayList<>();
    final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        receive(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void receive(String message) {
      try {
        JsonNode json = JSON.readTree(message);
        CompletableFuture<JsonNode> waiting = responses.remove(json.path("id").asInt());
        if (waiting != null) {
          waiting.complete(json);
        } else {
          events.add(json);
          CompletableFuture<JsonNode> event =
              awaited.remove(json.path("sessionId").asText() + " " + json.path("method").asText());
          if (event != null) {
            event.complete(json);
          }
        }
      } catch (IOException e) {
        onError(null, e);
      }
    }

    @Override
    public void onError(@Nullable WebSocket from, Throwable error) {
      responses.values().forEach(waiting -> waiting.completeExceptionally(error));
    }
  }
}
