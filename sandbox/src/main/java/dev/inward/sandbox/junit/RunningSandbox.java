package dev.inward.sandbox.junit;

import dev.inward.sandbox.Sandbox;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox and its clients, which JUnit closes together. */
@SuppressWarnings("deprecation") // Before 5.13, JUnit closes nothing but a CloseableResource.
final class RunningSandbox implements AutoCloseable, ExtensionContext.Store.CloseableResource {

  private final Sandbox sandbox = Sandbox.start();
  private final Map<ClientType, AutoCloseable> clients = new EnumMap<>(ClientType.class);

  Sandbox sandbox() {
    return sandbox;
  }

  synchronized AutoCloseable client(ClientType type) {
    return clients.computeIfAbsent(type, wanted -> wanted.make(sandbox.baseUrl(wanted.vendor())));
  }

  @Override
  public synchronized void close() {
    try (sandbox) {
      for (AutoCloseable client : clients.values()) {
        client.close();
      }
    } catch (Exception e) {
      throw new IllegalStateException("a client did not close", e);
    }
  }
}
