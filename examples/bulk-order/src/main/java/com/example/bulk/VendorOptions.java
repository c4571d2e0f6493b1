package com.example.bulk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whom to buy from, and how this process works on orders. */
final class VendorOptions {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private static final Pattern ADDRESS = Pattern.compile("(\\w+)=(.*)");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--base-url",
      paramLabel = "VENDOR=URL",
      description = "another address of a vendor, such as a sandbox's")
  private List<String> addresses = List.of();

  @Option(
      names = "--no-cache",
      description =
          "keep no order in memory; Temporal's test server needs that to give an order to another"
              + " worker after a crash")
  boolean noCache;

  /**
   * Checks the addresses, which are part of a queue's name that the server keeps, and that no
   * option is given twice for a vendor.
   *
   * @throws IllegalArgumentException with the reason
   */
  void check() {
    for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
      if (option.getValue() instanceof Map<?, ?> values
          && values.size() < option.originalStringValues().size()) {
        throw new IllegalArgumentException(
            option.longestName().substring(2) + ": it is given twice for a vendor");
      }
    }
    servers()
        .forEach(
            (vendor, server) -> {
              known("base-url", vendor);
              URI uri;
              try {
                uri = new URI(server);
              } catch (URISyntaxException e) {
                uri = URI.create("");
              }
              if (!("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                  || uri.getHost() == null
                  || uri.getUserInfo() != null) {
                throw new IllegalArgumentException(
                    "base-url: the address of "
                        + vendor
                        + " must be a URL without credentials, such as http://127.0.0.1:8080");
              }
            });
  }

  /**
   * Returns the other addresses, by vendor.
   *
   * @throws IllegalArgumentException if one names no vendor, or two name the same
   */
  Map<String, String> servers() {
    Map<String, String> servers = new TreeMap<>();
    for (String address : addresses) {
      Matcher parts = ADDRESS.matcher(address);
      // It is not repeated, since it may have a password.
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            "base-url: it must be VENDOR=URL, such as multitel=http://127.0.0.1:8080");
      }
      if (servers.put(parts.group(1), parts.group(2)) != null) {
        throw new IllegalArgumentException("base-url: it is given twice for a vendor");
      }
    }
    return servers;
  }

  /** Refuses the name of a vendor that an option has and this program does not. */
  static void known(String option, String vendor) {
    if (!Shops.VENDORS.contains(vendor)) {
      throw new IllegalArgumentException(
          option + ": there is no vendor " + vendor + "; " + String.join(", ", Shops.VENDORS));
    }
  }

  /** Returns whether all vendors are servers on this machine, so that no money is spent. */
  boolean areLocal(Collection<String> vendors) {
    Map<String, String> servers = servers();
    return vendors.stream()
        .allMatch(
            vendor ->
                servers.containsKey(vendor)
                    && LOOPBACK.contains(URI.create(servers.get(vendor)).getHost()));
  }
}
