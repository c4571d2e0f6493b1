package dev.inward.resilience.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;

/** Calls every purchase with every kind of client under every fault, many of them concurrently. */
final class FaultMatrix implements AutoCloseable {

  private static final int CONCURRENT = 24;

  /** Each of these starts a call for every purchase at the same time. */
  private static final int CONCURRENT_STALLS = 8;

  /** Long enough for a request to leave on a busy machine. */
  private static final Duration STALL_TIMEOUT = Duration.ofMillis(800);

  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(50);

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "fault matrix");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicInteger numbers = new AtomicInteger();
  private final HostileHttpClients httpClients;
  private final FaultServer elsewhere;

  private FaultMatrix(Path folder) throws IOException {
    httpClients = new HostileHttpClients(folder);
    elsewhere =
        new FaultServer(
            ConnectionScripts.responding(Body.none().response("200 OK")), null, threads);
  }

  /** Returns the observations of all calls, after the last of them has ended. */
  static MatrixResult run(List<Fault> faults, Path folder) throws Exception {
    try (FaultMatrix matrix = new FaultMatrix(folder)) {
      Map<Fault, List<Observation>> observations = new LinkedHashMap<>();
      faults.forEach(fault -> observations.put(fault, new ArrayList<>()));
      // Stalls only wait for a timeout: last, so that the processors are idle and the JVM is warm
      // when many of them send their requests at once.
      matrix.observe(
          faults.stream().filter(fault -> !fault.lastsUntilTimeout()).toList(),
          CONCURRENT,
          observations);
      matrix.observe(
          faults.stream().filter(Fault::lastsUntilTimeout).toList(),
          CONCURRENT_STALLS,
          observations);
      return new MatrixResult(observations, matrix.elsewhere);
    }
  }

  private void observe(
      List<Fault> faults, int concurrent, Map<Fault, List<Observation>> observations)
      throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(concurrent);
    try {
      Map<Fault, List<Future<List<Observation>>>> pending = new LinkedHashMap<>();
      for (Fault fault : faults) {
        List<Future<List<Observation>>> kinds = new ArrayList<>();
        for (ClientKind kind : ClientKind.values()) {
          kinds.add(workers.submit(() -> observe(fault, kind)));
        }
        pending.put(fault, kinds);
      }
      for (Map.Entry<Fault, List<Future<List<Observation>>>> entry : pending.entrySet()) {
        for (Future<List<Observation>> kind : entry.getValue()) {
          observations.computeIfAbsent(entry.getKey(), f -> new ArrayList<>()).addAll(kind.get());
        }
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private List<Observation> observe(Fault fault, ClientKind kind) throws Exception {
    try (FaultServer server = new FaultServer(fault.script(), elsewhere, threads)) {
      OkHttpClient http = httpClients.of(kind, fault.path(), server.port());
      String url = fault.path().url().of(server.port());
      Duration timeout = fault.lastsUntilTimeout() ? STALL_TIMEOUT : CALL_TIMEOUT;
      try (VendorClients clients = VendorClients.at(url, timeout, http)) {
        List<Callable<List<Observation>>> purchases = new ArrayList<>();
        for (Purchase purchase : Purchase.values()) {
          purchases.add(() -> observe(fault, kind, purchase, clients, server));
        }
        List<Observation> observations = new ArrayList<>();
        if (fault.lastsUntilTimeout()) {
          for (Future<List<Observation>> purchase : threads.invokeAll(purchases)) {
            observations.addAll(purchase.get());
          }
        } else {
          for (Callable<List<Observation>> purchase : purchases) {
            observations.addAll(purchase.call());
          }
        }
        return observations;
      }
    }
  }

  private List<Observation> observe(
      Fault fault, ClientKind kind, Purchase purchase, VendorClients clients, FaultServer server) {
    // Only the forms by GET begin with the asynchronous call: OkHttp's dispatcher runs no more than
    // five of them at once for a host, and one that waits for its turn would time out unsent.
    boolean asyncFirst = purchase.isByGet();
    List<Observation> observations = new ArrayList<>();
    for (boolean async : new boolean[] {asyncFirst, !asyncFirst}) {
      String number = String.format(Locale.ROOT, "1800%07d", numbers.incrementAndGet());
      MatrixCell cell = new MatrixCell(fault, kind, purchase, async, number);
      observations.add(Observation.of(cell, clients, server));
    }
    return observations;
  }

  @Override
  public void close() throws IOException {
    elsewhere.close();
    httpClients.close();
    threads.shutdownNow();
  }
}
