package dev.inward.resilience.faults;

import java.io.IOException;

/** What a server does with a connection from its first byte to its last. */
@FunctionalInterface
interface Scene {
  void play(Conversation conversation) throws IOException;
}
