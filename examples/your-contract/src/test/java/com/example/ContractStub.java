package com.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.squareup.moshi.Moshi;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that responds to each operation of a contract with the examples in it. */
final class ContractStub implements AutoCloseable {

  private static final Moshi MOSHI = new Moshi.Builder().build();

  private final Object paths;
  private final HttpServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Map<String, Deque<Response>> responses = new ConcurrentHashMap<>();

  private record Response(int status, String mediaType, String body) {}

  ContractStub(Path contract) throws IOException {
    paths = member(MOSHI.adapter(Object.class).fromJson(Files.readString(contract)), "paths");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::respond);
    server.start();
  }

  /** Responds to the operation with the examples of a status, of which the last one stays. */
  ContractStub responding(String method, String path, int status) {
    Object operation = member(member(paths, path), method.toLowerCase(Locale.ROOT));
    Object content =
        member(member(member(operation, "responses"), String.valueOf(status)), "content");
    Deque<Response> queue = new ArrayDeque<>();
    for (Map.Entry<?, ?> each : ((Map<?, ?>) content).entrySet()) {
      for (Object example : examples(each.getValue())) {
        String json = MOSHI.adapter(Object.class).serializeNulls().toJson(example);
        queue.add(new Response(status, each.getKey().toString(), json));
      }
    }
    responses.put(method + " " + path, queue);
    return this;
  }

  private static List<Object> examples(Object media) {
    if (((Map<?, ?>) media).containsKey("example")) {
      return List.of(member(media, "example"));
    }
    List<Object> examples = new ArrayList<>();
    for (Object example : ((Map<?, ?>) member(media, "examples")).values()) {
      examples.add(member(example, "value"));
    }
    return examples;
  }

  private static Object member(Object json, String name) {
    Object value = json instanceof Map<?, ?> map ? map.get(name) : null;
    if (value == null) {
      throw new IllegalArgumentException("the contract has no " + name);
    }
    return value;
  }

  private void respond(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String key = exchange.getRequestHeaders().getFirst("X-Pigeon-Key");
    requests.add(
        exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + key + " " + body);
    String path = exchange.getRequestURI().getPath().replaceFirst("^/v1", "");
    Deque<Response> queue = responses.get(exchange.getRequestMethod() + " " + path);
    Response response =
        queue == null
            ? new Response(501, "text/plain", "no such operation")
            : queue.size() > 1 ? queue.remove() : queue.element();
    byte[] bytes = response.body().getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", response.mediaType());
    exchange.sendResponseHeaders(response.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Returns the requests that came: method, target, key and body. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
