package dev.inward.sandbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The vendors' plays. They are immutable, so all sandboxes share what takes time to read. */
final class VendorDefinitions {

  private static final Map<Vendor, VendorDefinition> READ = new ConcurrentHashMap<>();

  private VendorDefinitions() {}

  static VendorDefinition of(Vendor vendor) {
    return READ.computeIfAbsent(vendor, VendorDefinition::of);
  }
}
