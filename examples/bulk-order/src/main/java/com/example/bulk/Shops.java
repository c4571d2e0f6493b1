package com.example.bulk;

import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.MultitelClient;
import dev.inward.runtime.ClientBuilder;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The vendors, with a client for each that is used. The credentials come from the environment. */
final class Shops implements AutoCloseable {

  static final List<String> VENDORS = List.of(MultitelShop.NAME, CrazytelShop.NAME, AnveoShop.NAME);

  private final Map<String, String> servers;
  private final Sandbox sandbox;
  private final Map<String, Shop> open = new HashMap<>();

  /**
   * Creates clients when they are needed.
   *
   * @param servers other addresses than the vendors' own, by vendor
   * @param sandbox a sandbox to buy from instead, or null
   */
  Shops(Map<String, String> servers, Sandbox sandbox) {
    this.servers = servers;
    this.sandbox = sandbox;
  }

  /**
   * Returns a vendor.
   *
   * @throws IllegalArgumentException if there is no such vendor, or a variable is not set
   */
  synchronized Shop of(String vendor) {
    return open.computeIfAbsent(vendor, this::create);
  }

  /**
   * Returns the queue of orders from the same addresses, so that no worker with another one, and
   * real credentials, takes a purchase from a sandbox.
   */
  String queue() {
    if (sandbox != null) {
      return BulkOrder.TASK_QUEUE + " sandbox";
    }
    return servers.isEmpty()
        ? BulkOrder.TASK_QUEUE
        : BulkOrder.TASK_QUEUE + " " + new TreeMap<>(servers);
  }

  private Shop create(String vendor) {
    return switch (vendor) {
      case MultitelShop.NAME -> {
        MultitelClient.Builder builder = at(vendor, MultitelClient.builder());
        yield new MultitelShop(
            (sandbox == null ? builder.fromEnv() : builder.credentials("user", "pass")).build());
      }
      case CrazytelShop.NAME -> {
        CrazytelClient.Builder builder = at(vendor, CrazytelClient.builder());
        yield new CrazytelShop(
            (sandbox == null ? builder.fromEnv() : builder.apiKey("key")).build());
      }
      case AnveoShop.NAME -> {
        AnveoClient.Builder builder = at(vendor, AnveoClient.builder());
        yield new AnveoShop((sandbox == null ? builder.fromEnv() : builder.userKey("key")).build());
      }
      default -> throw new IllegalArgumentException("vendor: there is no " + vendor);
    };
  }

  private <B extends ClientBuilder<B>> B at(String vendor, B builder) {
    Duration call = Plan.Timing.STANDARD.call();
    String server =
        sandbox == null
            ? servers.get(vendor)
            : sandbox.baseUrl(Vendor.valueOf(vendor.toUpperCase(Locale.ROOT)));
    return server == null ? builder.callTimeout(call) : builder.callTimeout(call).baseUrl(server);
  }

  @Override
  public synchronized void close() {
    open.values().forEach(Shop::close);
    if (sandbox != null) {
      sandbox.close();
    }
  }
}
