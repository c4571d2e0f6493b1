package dev.inward.anveo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.RejectedException;
import dev.inward.testing.EncodedResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No encoding of a response hides its outcome. */
class EncodedResponsesTest {

  private FakeAnveo anveo;

  @BeforeEach
  void start() {
    anveo = new FakeAnveo();
  }

  @AfterEach
  void stop() {
    anveo.close();
  }

  static Stream<EncodedResponse> orders() {
    return EncodedResponse.ofXml(
        "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\" TITLE=\"Número\"/></DIDS>"
            + "</RESPONSE>");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void orderDids_whateverTheEncoding_isBought(EncodedResponse encoded) {
    DidOrderResult result = anveo.result(encoded.response(), OrderCall.ofOne());

    assertThat(result.dids()).extracting(Did::title).containsExactly("Número");
    assertThat(result.rawBody()).isEqualTo(encoded.text());
    assertThat(result.rawBytes()).isEqualTo(encoded.bytes().toByteArray());
  }

  static Stream<EncodedResponse> refusals() {
    return EncodedResponse.ofXml("<RESPONSE><ERROR>Número ocupado</ERROR></RESPONSE>");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void orderDids_whateverTheEncoding_isRejected(EncodedResponse encoded) {
    InwardException failure = anveo.failure(encoded.response(), OrderCall.ofOne());

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.vendorMessage()).isEqualTo("Número ocupado");
    assertThat(failure.rawBody()).isEqualTo(encoded.text());
    assertThat(failure.rawBytes()).isEqualTo(encoded.bytes().toByteArray());
  }
}
