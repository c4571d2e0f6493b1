package dev.inward.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The vendors, as far as their documents show them, on ports of the loopback interface. Give a
 * client the base URL of its vendor, and nothing that it buys costs money:
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start();
 *     CrazytelClient crazytel =
 *         CrazytelClient.builder().apiKey("any").baseUrl(sandbox.baseUrl(Vendor.CRAZYTEL)).build()) {
 *   crazytel.listAvailableNumbers();
 * }
 * }</pre>
 *
 * <p>It answers the requests that are recorded beside the contracts, each with the recorded answer,
 * byte by byte. Which answer that is depends on what the request asks for, and never on how it is
 * written: the order of form fields, the white space of JSON and the layout of XML do not matter.
 * Every credential is accepted. The sandbox keeps no state, so a number can be bought again and
 * again.
 *
 * <p>A request that is not recorded is answered with status 501 and a text that names the nearest
 * recorded requests and what is different about them. The text repeats nothing of the request but
 * its method and names that are recorded too, so it is safe to log.
 *
 * <p>A sandbox is safe for use by many threads and by many tests at the same time.
 */
public final class Sandbox implements AutoCloseable {

  static {
    // Read once, when the first server is made. Without it each answer waits for the client's
    // delayed acknowledgement.
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
  }

  private final ExecutorService threads = Executors.newCachedThreadPool(Sandbox::thread);
  private final Map<Vendor, VendorServer> servers = new EnumMap<>(Vendor.class);

  private Sandbox() {}

  /**
   * Starts all vendors, each on a free port.
   *
   * @return a running sandbox, which is to be closed
   * @throws UncheckedIOException if no port can be had
   */
  public static Sandbox start() {
    Sandbox sandbox = new Sandbox();
    try {
      for (Vendor vendor : Vendor.values()) {
        VendorServer server = VendorServer.start(Recordings.of(vendor), sandbox.threads);
        sandbox.servers.put(vendor, server);
      }
      return sandbox;
    } catch (IOException e) {
      sandbox.close();
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns where a vendor answers.
   *
   * @param vendor the vendor
   * @return scheme, host and port, as the {@code baseUrl} of the vendor's client takes it
   */
  public String baseUrl(Vendor vendor) {
    return Objects.requireNonNull(servers.get(vendor)).baseUrl();
  }

  /** Stops all vendors. Connections that are still open are cut. */
  @Override
  public void close() {
    servers.values().forEach(VendorServer::stop);
    threads.shutdown();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "inward-sandbox");
    thread.setDaemon(true);
    return thread;
  }
}
