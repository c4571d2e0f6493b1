package dev.inward.runtime;

import dev.inward.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okio.ByteString;

/** Computes message authentication codes with a shared secret. */
public final class Hmac {

  private Hmac() {}

  /**
   * Returns the code of {@code data} in lower-case hexadecimal digits.
   *
   * @throws IllegalStateException if this Java runtime does not support the algorithm
   */
  public static String hex(String algorithm, Secret key, String data) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), algorithm));
      return ByteString.of(mac.doFinal(data.getBytes(StandardCharsets.UTF_8))).hex();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java runtime has no " + algorithm, e);
    }
  }
}
