package dev.inward.sandbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The definitions of the vendors. They are immutable and slow to read, so all sandboxes share them.
 */
final class VendorDefinitions {

  private static final Map<Vendor, VendorDefinition> READ = new ConcurrentHashMap<>();

  private VendorDefinitions() {}

  static VendorDefinition of(Vendor vendor) {
    return READ.computeIfAbsent(vendor, VendorDefinition::of);
  }
}
