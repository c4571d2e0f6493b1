package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.inward.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second test case of RFC 2202 and RFC 4231. */
class HmacTest {

  @ParameterizedTest
  @CsvSource({
    "HmacMD5, 750c783e6ab0b503eaa86e310a5db738",
    "HmacSHA1, effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
    "HmacSHA256, 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
  })
  void hex_whenKeyAndDataAreThoseOfTheRfc_isItsCode(String algorithm, String code) {
    assertThat(Hmac.hex(algorithm, Secret.of("key", "Jefe"), "what do ya want for nothing?"))
        .isEqualTo(code);
  }

  @Test
  void hex_whenNotAscii_signsUtf8() {
    assertThat(Hmac.hex("HmacSHA1", Secret.of("key", "\u00e4"), "\u00e4"))
        .isEqualTo("3473a1997e2ec8cea0a011c940caf30705c4d422");
  }

  @Test
  void hex_whenAlgorithmIsUnknown_doesNotRepeatTheKey() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Hmac.hex("HmacRot13", Secret.of("key", "s3cr3t"), "data"))
        .withMessage("this Java runtime has no HmacRot13");
  }
}
