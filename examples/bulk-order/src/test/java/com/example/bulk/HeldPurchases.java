package com.example.bulk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.inward.sandbox.JournalEntry;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands before the vendors of a sandbox, and keeps the response of one purchase from the buyer,
 * after the vendor has sold, for as long as a test wants.
 */
final class HeldPurchases implements AutoCloseable {

  private final Sandbox sandbox;
  private final Map<Vendor, HttpServer> servers = new EnumMap<>(Vendor.class);
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "held-purchases");
            // One that holds a purchase which nobody releases must not keep the tests from ending.
            thread.setDaemon(true);
            return thread;
          });
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicReference<Hold> next = new AtomicReference<>();

  /** A purchase to hold. */
  static final class Hold {

    private final CompletableFuture<JournalEntry> purchase = new CompletableFuture<>();
    private final CompletableFuture<Void> released = new CompletableFuture<>();

    /** The purchase, as soon as the vendor has sold. */
    CompletableFuture<JournalEntry> purchase() {
      return purchase;
    }

    void release() {
      released.complete(null);
    }
  }

  HeldPurchases(Sandbox sandbox, Vendor... vendors) throws IOException {
    this.sandbox = sandbox;
    for (Vendor vendor : vendors) {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", exchange -> handle(vendor, exchange));
      server.setExecutor(threads);
      server.start();
      servers.put(vendor, server);
    }
  }

  String baseUrl(Vendor vendor) {
    return "http://127.0.0.1:" + servers.get(vendor).getAddress().getPort();
  }

  /** Holds the next purchase, once each vendor has sold something. */
  Hold holdNext() {
    Hold hold = new Hold();
    next.set(hold);
    return hold;
  }

  private void handle(Vendor vendor, HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpResponse<byte[]> response;
      Hold hold = null;
      VendorControl control = sandbox.control(vendor);
      // One after another, so that the newest entry is this request's.
      synchronized (control) {
        response = forward(vendor, exchange);
        List<JournalEntry> journal = control.journal();
        JournalEntry entry = journal.get(journal.size() - 1);
        if (!entry.sold().isEmpty() && eachHasSold()) {
          hold = next.getAndSet(null);
        }
        if (hold != null) {
          hold.purchase.complete(entry);
        }
      }
      if (hold != null) {
        hold.released.join();
      }
      response
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(response.statusCode(), response.body().length);
      exchange.getResponseBody().write(response.body());
    }
  }

  private boolean eachHasSold() {
    return servers.keySet().stream().noneMatch(each -> sandbox.control(each).sold().isEmpty());
  }

  private HttpResponse<byte[]> forward(Vendor vendor, HttpExchange exchange) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl(vendor) + exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (String name : List.of("Content-Type", "Accept", "Authorization")) {
      List<String> values = exchange.getRequestHeaders().get(name);
      for (String value : values == null ? new ArrayList<String>() : values) {
        request.header(name, value);
      }
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    servers.values().forEach(server -> server.stop(0));
    threads.shutdownNow();
  }
}
