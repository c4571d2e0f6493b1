package dev.inward.spring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The properties with the credentials of a vendor. Clients are known by name, because an
 * application has only the SDKs of its own vendors.
 */
enum VendorCredentials {
  MULTITEL("multitel", "dev.inward.multitel.MultitelClient", "username", "password"),
  CRAZYTEL("crazytel", "dev.inward.crazytel.CrazytelClient", "api-key"),
  ANVEO("anveo", "dev.inward.anveo.AnveoClient", "user-key", "email", "secure-phrase");

  private final String prefix;
  private final String client;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> names;

  VendorCredentials(String vendor, String client, String... names) {
    this.prefix = "inward." + vendor + ".";
    this.client = client;
    this.names = List.of(names);
  }

  static Optional<VendorCredentials> ofClient(Class<?> type) {
    return Stream.of(values()).filter(each -> each.client.equals(type.getName())).findFirst();
  }

  /** Returns the whole names of the properties. */
  List<String> properties() {
    return names.stream().map(prefix::concat).toList();
  }

  /**
   * Returns why there is no client of the vendor, or null if there is one. One of several
   * credentials is enough, so that the client's creation names the one that is missing.
   */
  @Nullable String absence(Environment environment) {
    String enabled = prefix + "enabled";
    // As the property is bound: off, no and 0 are false, too.
    if (!Binder.get(environment).bind(enabled, Boolean.class).orElse(true)) {
      return enabled + " is false";
    }
    boolean anyIsSet =
        properties().stream().map(environment::getProperty).anyMatch(StringUtils::hasText);
    return anyIsSet
        ? null
        : "none of its credentials is set: "
            + properties().stream().collect(Collectors.joining(", "));
  }
}
