package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTextTest {

  @ParameterizedTest
  @CsvSource({
    "efbbbfc3a9,",
    "feff00e9, text/plain; charset=utf-8",
    "fffee900, text/plain",
    "fffe0000e9000000, text/plain",
    "0000feff000000e9, text/plain; charset=iso-8859-1"
  })
  void byteOrderMark_isStrongerThanTheMediaType(String hex, String contentType) {
    assertThat(BodyText.of(ByteString.decodeHex(hex), contentType)).isEqualTo("é");
  }

  @ParameterizedTest
  @CsvSource({
    "c3a9,",
    "c3a9, text/plain",
    "c3a9, text/plain; charset=utf-8",
    "c3a9, text/plain; charset=klingon",
    "c3a9, no media type",
    "e9, text/plain; charset=iso-8859-1",
    "00e9, text/plain; charset=utf-16be"
  })
  void charsetOfTheMediaType_counts_elseUtf8(String hex, String contentType) {
    assertThat(BodyText.of(ByteString.decodeHex(hex), contentType)).isEqualTo("é");
  }

  @Test
  void nothing_isNoText() {
    assertThat(BodyText.of(ByteString.EMPTY, null)).isEmpty();
  }
}
