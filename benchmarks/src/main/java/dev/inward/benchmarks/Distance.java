package dev.inward.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures calls with TLS over a {@link DelayedLink} of 50 ms, each client in a process of its own.
 */
final class Distance {

  private static final int ROUND_TRIP = 50;
  private static final String ADDRESS = "127.0.0.1";
  private static final String PASSWORD = "changeit";

  private static final List<String> CLIENTS =
      List.of("inward", "inward-warm", "by-hand", "by-hand-warm", "retrofit2", "native");

  private Distance() {}

  static void run(Run run) throws IOException, InterruptedException {
    Table table =
        Table.of(
            "client",
            "first purchase, ms",
            "further purchases, ms",
            "in round trips",
            "list of 10,000, ms",
            "in round trips");
    Chart chart = Chart.bars("A further purchase at 50 ms with TLS, ms");
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      Path store = folder.path().resolve("server.p12");
      createCertificate(store);
      Jvm trusting =
          Jvm.CURRENT.with(
              "-Djavax.net.ssl.trustStore=" + store,
              "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
      try (ServerProcess server =
              ServerProcess.start("json", "10000", ADDRESS, store.toString(), PASSWORD);
          DelayedLink link = new DelayedLink(server.baseUrl(), ROUND_TRIP)) {
        String url = "https://" + ADDRESS + ":" + link.port();
        for (String client : CLIENTS) {
          run.say("distance: %s", client);
          String calls = Integer.toString(run.pick(5, 40));
          String[] millis = trusting.run(DistantCalls.class, client, url, calls).split(" ", -1);
          double purchase = Double.parseDouble(millis[1]);
          double list = Double.parseDouble(millis[2]);
          table.row(
              client,
              Double.parseDouble(millis[0]),
              purchase,
              purchase / ROUND_TRIP,
              list,
              list / ROUND_TRIP);
          chart.add(client, "purchase", purchase);
        }
      }
    }
    run.put("distance", table.markdown(), chart);
  }

  /** Makes a certificate for the server's address; clients trust it by the same file. */
  private static void createCertificate(Path store) throws IOException, InterruptedException {
    String keytool = Jvm.CURRENT.home().resolve("bin/keytool").toString();
    String options =
        "-genkeypair -alias server -keyalg EC -dname CN=localhost -storetype PKCS12 -ext SAN=ip:"
            + ADDRESS
            + " -storepass "
            + PASSWORD;
    List<String> command = new ArrayList<>(List.of(keytool));
    command.addAll(List.of(options.split(" ", -1)));
    command.addAll(List.of("-keystore", store.toString()));
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("keytool could not make a certificate");
    }
  }
}
