package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log line has the same digits in every locale of the JVM. */
class LocaleTest {

  private final Locale own = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa", "hi-u-nu-deva", "th-TH-u-nu-thai", "tr"})
  void logLine_inAnyLocale_hasAsciiDigits(String locale) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(locale));
    try (RawServer server =
            new RawServer(RawServer.sending(RawServer.response("200 OK", "bought")));
        Shop shop = Shop.at(server)) {
      assertThat(shop.buy()).isEqualTo("bought");

      assertThat(shop.log)
          .singleElement()
          .asString()
          .matches("\\p{ASCII}+, status 200, [0-9]+ ms, 1 transmission\\(s\\)");
    }
  }
}
