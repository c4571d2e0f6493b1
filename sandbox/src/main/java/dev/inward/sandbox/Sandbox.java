package dev.inward.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
 * <p>As it starts, the numbers of the documents are in stock and some more, there is balance for a
 * thousand purchases, and any credentials are taken but {@code wrong}. Buying takes the number out
 * of stock and its price off the balance, both or neither; buying again is responded to as the
 * vendor does. ForcedResponse numbers force each documented error, and {@link #control} decides the
 * rest. What is not imitated stands on the documentation's page about the sandbox.
 *
 * <p>Each request and each response is held against the vendor's contract. A request that fits
 * nothing is responded to with status 501 and a text that names the nearest operations and what
 * does not fit. The text repeats nothing of the request but names of the contract, so it is safe to
 * log.
 *
 * <p>A sandbox is safe for use by many threads, and sandboxes know nothing of each other.
 */
public final class Sandbox implements AutoCloseable {

  private static final int LAST_PORT = 65_535;

  private final Map<Vendor, VendorControl> controls = new EnumMap<>(Vendor.class);

  private Sandbox() {}

  /**
   * Starts all vendors, each on a free port.
   *
   * @return a running sandbox, which is to be closed
   * @throws UncheckedIOException if no port can be had
   */
  public static Sandbox start() {
    return start(Vendor.values());
  }

  /**
   * Starts some vendors, each on a free port.
   *
   * @param vendors which ones, at least one
   * @return a running sandbox, which is to be closed
   * @throws UncheckedIOException if no port can be had
   */
  public static Sandbox start(Vendor... vendors) {
    return start(0, vendors);
  }

  /**
   * Starts some vendors, on a port and those after it.
   *
   * @param firstPort the first vendor's port; 0 gives each a free one
   * @param vendors which ones, at least one, in the order of their ports
   * @return a running sandbox, which is to be closed
   * @throws UncheckedIOException if a port cannot be had
   */
  public static Sandbox start(int firstPort, Vendor... vendors) {
    Set<Vendor> each = new LinkedHashSet<>(List.of(Objects.requireNonNull(vendors, "vendors")));
    if (each.isEmpty()) {
      throw new IllegalArgumentException("vendors must not be empty");
    }
    if (firstPort < 0 || firstPort > LAST_PORT - each.size() + 1) {
      throw new IllegalArgumentException("firstPort leaves no ports for all vendors");
    }
    Sandbox sandbox = new Sandbox();
    try {
      int port = firstPort;
      for (Vendor vendor : each) {
        sandbox.open(vendor, port);
        port += port == 0 ? 0 : 1;
      }
      return sandbox;
    } catch (UncheckedIOException e) {
      sandbox.close();
      throw e;
    }
  }

  private void open(Vendor vendor, int port) {
    try {
      controls.put(vendor, VendorControl.open(VendorDefinitions.of(vendor), port));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on port " + port, e);
    }
  }

  /**
   * Returns where a vendor responds.
   *
   * @param vendor the vendor
   * @return scheme, host and port, as the {@code baseUrl} of the vendor's client takes it
   * @throws IllegalArgumentException if the sandbox was started without the vendor
   */
  public String baseUrl(Vendor vendor) {
    return control(vendor).baseUrl();
  }

  /**
   * Returns what decides about a vendor: stock, balance, faults.
   *
   * @param vendor the vendor
   * @throws IllegalArgumentException if the sandbox was started without the vendor
   */
  public VendorControl control(Vendor vendor) {
    VendorControl control = controls.get(Objects.requireNonNull(vendor, "vendor"));
    if (control == null) {
      throw new IllegalArgumentException("the sandbox was started without " + vendor);
    }
    return control;
  }

  /** Stops all vendors. Connections that are still open are cut. */
  @Override
  public void close() {
    controls.values().forEach(VendorControl::close);
  }
}
