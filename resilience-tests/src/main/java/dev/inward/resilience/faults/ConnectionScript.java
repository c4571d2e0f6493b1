package dev.inward.resilience.faults;

import java.io.IOException;

/** What a server does with a connection, from the first byte to the last. */
@FunctionalInterface
interface ConnectionScript {
  void run(ServerConnection connection) throws IOException;
}
