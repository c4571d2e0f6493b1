package dev.inward.spring;

import dev.inward.runtime.ClientBuilder;

/**
 * Changes the builder of an auto-configured client, after the properties were applied. Each bean of
 * this type is called for each vendor, in the order of {@code @Order}.
 */
@FunctionalInterface
public interface VendorClientCustomizer {

  /**
   * Changes a builder.
   *
   * @param vendor the vendor's name in lower case, such as {@code multitel}
   * @param builder the builder, which has the credentials
   */
  void customize(String vendor, ClientBuilder<?> builder);
}
