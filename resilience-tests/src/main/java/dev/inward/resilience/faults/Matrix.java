package dev.inward.resilience.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;

/** Every fault with every caller and every purchase, faults side by side. */
final class Matrix {

  private static final int SIDE_BY_SIDE = 24;

  /** Long enough for a request to leave on a busy machine. */
  private static final Duration SHORT = Duration.ofMillis(800);

  private static final Duration LONG = Duration.ofSeconds(50);

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "fault server");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicInteger numbers = new AtomicInteger();
  private final HostileClients hostile;
  private final FaultServer elsewhere;

  private Matrix(Path folder) throws IOException {
    hostile = new HostileClients(folder);
    elsewhere = new FaultServer(Scenes.responding(Body.none().response("200 OK")), null, threads);
  }

  /** What was seen, by fault in the order of the table; the calls are all over by then. */
  static Seen run(List<Fault> faults, Path folder) throws Exception {
    Matrix matrix = new Matrix(folder);
    ExecutorService callers = Executors.newFixedThreadPool(SIDE_BY_SIDE);
    try {
      return matrix.play(faults, callers);
    } finally {
      callers.shutdownNow();
      matrix.elsewhere.close();
      matrix.hostile.close();
      matrix.threads.shutdownNow();
    }
  }

  private Seen play(List<Fault> faults, ExecutorService callers)
      throws InterruptedException, ExecutionException {
    Map<Fault, List<Future<List<Observation>>>> underWay = new LinkedHashMap<>();
    // Those that wait for the clock first: they take no machine, only time.
    List<Fault> inOrder = new ArrayList<>(faults);
    inOrder.sort((one, other) -> Boolean.compare(other.isEndless(), one.isEndless()));
    for (Fault fault : faults) {
      underWay.put(fault, new ArrayList<>());
    }
    for (Fault fault : inOrder) {
      for (Caller caller : Caller.values()) {
        underWay
            .computeIfAbsent(fault, f -> new ArrayList<>())
            .add(callers.submit(() -> play(fault, caller)));
      }
    }
    Map<Fault, List<Observation>> seen = new LinkedHashMap<>();
    for (Map.Entry<Fault, List<Future<List<Observation>>>> entry : underWay.entrySet()) {
      List<Observation> observations = new ArrayList<>();
      for (Future<List<Observation>> future : entry.getValue()) {
        observations.addAll(future.get());
      }
      seen.put(entry.getKey(), List.copyOf(observations));
    }
    return new Seen(seen, elsewhere);
  }

  private List<Observation> play(Fault fault, Caller caller) throws IOException {
    List<Observation> observations = new ArrayList<>();
    try (FaultServer server = new FaultServer(fault.scene(), elsewhere, threads)) {
      OkHttpClient users = hostile.of(caller, fault.road(), server.port());
      String url = fault.road().url().of(server.port());
      try (Clients clients = Clients.at(url, fault.isEndless() ? SHORT : LONG, users)) {
        for (Purchase purchase : Purchase.values()) {
          for (boolean async : new boolean[] {false, true}) {
            String number = "1800%07d".formatted(numbers.incrementAndGet());
            Cell cell = new Cell(fault, caller, purchase, async, number);
            observations.add(Observation.of(cell, clients, server));
          }
        }
      }
    }
    return observations;
  }
}
