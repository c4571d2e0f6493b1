package com.example.bulk;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** Whom to buy from. */
final class VendorOptions {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  @Option(
      names = "--base-url",
      paramLabel = "VENDOR=URL",
      description = "another address of a vendor, such as a sandbox's")
  Map<String, String> servers = Map.of();

  /** Returns whether all vendors are servers on this machine, so that no money is spent. */
  boolean areLocal(Collection<String> vendors) {
    return vendors.stream()
        .allMatch(
            vendor ->
                servers.containsKey(vendor)
                    && LOOPBACK.contains(URI.create(servers.get(vendor)).getHost()));
  }
}
