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
   * Computes a code over text in UTF-8.
   *
   * @param algorithm the name that Java gives the algorithm, such as {@code HmacSHA256}
   * @param key the shared secret, whose text in UTF-8 is the key
   * @param data the text that the code is computed over
   * @return the code in lower-case hexadecimal digits
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
