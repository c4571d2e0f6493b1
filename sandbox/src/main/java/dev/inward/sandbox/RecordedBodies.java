package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.sandbox.body.BodyTree;
import java.util.HashMap;
import java.util.Map;

/** Recorded bodies by their content: a response that equals a recorded one has the same bytes. */
final class RecordedBodies {

  private final Map<String, byte[]> recorded = new HashMap<>();

  void add(BodyTree tree, byte[] body) {
    recorded.putIfAbsent(new String(tree.bytes(), UTF_8), body);
  }

  /** Returns the body of a tree. */
  byte[] bytes(BodyTree tree) {
    byte[] written = tree.bytes();
    return recorded.getOrDefault(new String(written, UTF_8), written);
  }
}
