package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHeaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<https://a.example/?page=2>; rel=\"next\" | https://a.example/?page=2",
        "<a>; rel=prev, <b>; rel=next, <c>; rel=next | b",
        "<a,b;c>;title=\"rel=next, <x>\" ; REL = \"last NEXT\" | a,b;c",
        "<a>; rel=last; rel=next, <b>; crossorigin; rel=next | b"
      })
  void target_isThatOfTheNextPage(String header, String target) {
    assertThat(LinkHeader.next(header)).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<a>", "<a>; rel=nextish", "a; rel=next", "<a; rel=next", "<a> rel=next"})
  void target_whenThereIsNone_isAbsent(String header) {
    assertThat(LinkHeader.next(header)).isNull();
  }

  @Test
  void header_whenItIsAbsent_hasNone() {
    assertThat(LinkHeader.next(null)).isNull();
  }
}
