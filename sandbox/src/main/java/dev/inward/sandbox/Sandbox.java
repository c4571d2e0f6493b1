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
 * Stub servers for the vendors on ports of the loopback interface. They follow the vendors'
 * documents. A client with the base URL of a stub spends no money:
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start();
 *     CrazytelClient crazytel =
 *         CrazytelClient.builder().apiKey("any").baseUrl(sandbox.baseUrl(Vendor.CRAZYTEL)).build()) {
 *   crazytel.listAvailableNumbers();
 * }
 * }</pre>
 *
 * <p>Initially, the numbers of the documents and some more are in stock, the balance suffices for a
 * thousand purchases, and all credentials are accepted except {@code wrong}. A purchase removes the
 * number from the stock and its price from the balance, both or neither; a second purchase gets the
 * vendor's response for a sold number. Magic numbers force each documented error, and {@link
 * #control} changes everything else. The documentation of the sandbox lists what it does not
 * imitate.
 *
 * <p>Each request and each response is validated against the vendor's contract. A request that
 * matches no operation gets status 501 and a text with the nearest operations and the reasons why
 * it does not match them. The text contains nothing of the request except names of the contract, so
 * it is safe to log.
 *
 * <p>A sandbox is thread-safe. Sandboxes share no state.
 */
public final class Sandbox implements AutoCloseable {

  private static final int LAST_PORT = 65_535;

  private final Map<Vendor, VendorControl> controls = new EnumMap<>(Vendor.class);

  private Sandbox() {}

  /**
   * Starts all vendors, each on a free port.
   *
   * @return a running sandbox, which the caller closes
   * @throws UncheckedIOException if no port is free
   */
  public static Sandbox start() {
    return start(Vendor.values());
  }

  /**
   * Starts some vendors, each on a free port.
   *
   * @param vendors the vendors, at least one
   * @return a running sandbox, which the caller closes
   * @throws UncheckedIOException if no port is free
   */
  public static Sandbox start(Vendor... vendors) {
    return start(0, vendors);
  }

  /**
   * Starts some vendors, on consecutive ports.
   *
   * @param firstPort the first vendor's port; 0 selects free ports
   * @param vendors the vendors, at least one, in the order of their ports
   * @return a running sandbox, which the caller closes
   * @throws UncheckedIOException if a port is not free
   * @throws IllegalStateException if the class path has an older version of a library than the
   *     sandbox needs; the message names what is missing
   */
  public static Sandbox start(int firstPort, Vendor... vendors) {
    Set<Vendor> each = new LinkedHashSet<>(List.of(Objects.requireNonNull(vendors, "vendors")));
    if (each.isEmpty()) {
      throw new IllegalArgumentException("vendors must not be empty");
    }
    if (firstPort < 0 || firstPort > LAST_PORT - each.size() + 1) {
      throw new IllegalArgumentException("firstPort leaves no ports for all vendors");
    }
    ClassPathCheck.run();
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
   * Returns the base URL of a vendor.
   *
   * @param vendor the vendor
   * @return scheme, host and port, as the {@code baseUrl} of the vendor's client takes it
   * @throws IllegalArgumentException if the sandbox was started without the vendor
   */
  public String baseUrl(Vendor vendor) {
    return control(vendor).baseUrl();
  }

  /**
   * Returns the control of a vendor: its stock, balance and faults.
   *
   * @param vendor the vendor
   * @return the control of a vendor
   * @throws IllegalArgumentException if the sandbox was started without the vendor
   */
  public VendorControl control(Vendor vendor) {
    VendorControl control = controls.get(Objects.requireNonNull(vendor, "vendor"));
    if (control == null) {
      throw new IllegalArgumentException("the sandbox was started without " + vendor);
    }
    return control;
  }

  /** Stops all vendors and closes open connections. */
  @Override
  public void close() {
    controls.values().forEach(VendorControl::close);
  }
}
