package dev.inward.sandbox.junit;

import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.MultitelClient;
import dev.inward.sandbox.Vendor;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clients that a parameter can have. They are known by name, and a client's class is loaded
 * when the first one is created, because users have only the SDKs of their own vendors.
 */
enum ClientType {
  MULTITEL(Vendor.MULTITEL, "dev.inward.multitel.MultitelClient"),
  CRAZYTEL(Vendor.CRAZYTEL, "dev.inward.crazytel.CrazytelClient"),
  ANVEO(Vendor.ANVEO, "dev.inward.anveo.AnveoClient");

  private static final String ANY = "sandbox";

  private final Vendor vendor;
  private final String className;

  ClientType(Vendor vendor, String className) {
    this.vendor = vendor;
    this.className = className;
  }

  static Optional<ClientType> of(Class<?> type) {
    return Stream.of(values()).filter(each -> each.className.equals(type.getName())).findFirst();
  }

  Vendor vendor() {
    return vendor;
  }

  String className() {
    return className;
  }

  /** Creates a client with a base URL. */
  AutoCloseable make(String baseUrl) {
    return switch (this) {
      case MULTITEL -> MultitelClient.builder().baseUrl(baseUrl).credentials(ANY, ANY).build();
      case CRAZYTEL -> CrazytelClient.builder().baseUrl(baseUrl).apiKey(ANY).build();
      case ANVEO -> AnveoClient.builder().baseUrl(baseUrl).userKey(ANY).build();
    };
  }
}
