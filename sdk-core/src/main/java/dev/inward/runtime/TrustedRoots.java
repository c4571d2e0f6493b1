package dev.inward.runtime;

import java.lang.ref.Reference;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JVM's trusted root certificates on another thread while a client is prepared. That
 * takes about as long as all the rest, and the JVM keeps what was read as long as somebody uses it.
 */
final class TrustedRoots {

  private TrustedRoots() {}

  /** Returns what a supplier makes, while the root certificates are being read. */
  static <T> T readMeanwhile(Supplier<T> supplier) {
    AtomicReference<@Nullable TrustManagerFactory> roots = new AtomicReference<>();
    Thread reader = new Thread(() -> roots.set(read()), "inward trusted roots");
    reader.setDaemon(true);
    try {
      reader.start();
    } catch (OutOfMemoryError e) {
      // There is no thread for it, and OkHttp reads them later itself.
      return supplier.get();
    }
    try {
      return supplier.get();
    } finally {
      Reference.reachabilityFence(roots);
    }
  }

  private static @Nullable TrustManagerFactory read() {
    try {
      TrustManagerFactory roots =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      roots.init((KeyStore) null);
      return roots;
    } catch (GeneralSecurityException | RuntimeException e) {
      return null; // OkHttp meets the same fault, and reports it.
    }
  }
}
