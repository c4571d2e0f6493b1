package dev.inward.sandbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The vendors' plays. They are immutable, so all sandboxes share what takes time to read. */
final class Plays {

  private static final Map<Vendor, Play> READ = new ConcurrentHashMap<>();

  private Plays() {}

  static Play of(Vendor vendor) {
    return READ.computeIfAbsent(vendor, Play::of);
  }
}
