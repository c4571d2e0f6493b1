package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.inward.contract.Call;
import dev.inward.contract.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sandbox does not respond what the contract does not allow. */
class VendorStubTest {

  private static final String NUMBER = "61400000000";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "418 | application/json | {}                  | does not declare the status 418",
        "200 | text/plain       | sold                | does not declare the media type for 200",
        "200 | application/json | {}                  | message is missing",
        "200 | application/json | {\"message\": \"\"} | message breaks minLength 1",
        "200 | application/json | {                   | the body cannot be read as JSON"
      })
  void response_whenItBreaksTheContract_isNotGiven(
      int status, String contentType, String body, String violation) {
    VendorDefinition definition = VendorDefinitions.of(Vendor.CRAZYTEL);
    StubResponse reply = new StubResponse(status, contentType, body.getBytes(UTF_8), true);
    VendorStub stub =
        new VendorStub(
            new VendorDefinition(
                definition.vendor(),
                definition.contract(),
                definition.recordings(),
                definition.config(),
                always(reply)));

    assertThatIllegalStateException()
        .isThrownBy(() -> stub.handle(purchase()))
        .withMessageContaining(violation);
    assertThat(stub.inventory().sold()).isEmpty();
    assertThat(stub.inventory().spent()).isZero();
    assertThat(stub.inventory().balance()).isEqualByComparingTo(definition.config().balance());
    assertThat(stub.inventory().has(NUMBER)).isTrue();
    assertThat(stub.journal()).extracting(JournalEntry::status).containsExactly(500);
    assertThat(stub.journal()).extracting(JournalEntry::operation).containsExactly("purchase");
  }

  @Test
  void sale_whenTakenBackAfterAReset_isForgotten() {
    VendorDefinition definition = VendorDefinitions.of(Vendor.CRAZYTEL);
    VendorStub stub = new VendorStub(definition);
    List<StockItem> sold = new ArrayList<>();
    stub.inventory().sell(NUMBER, Map.of(), sold);
    stub.reset();

    stub.inventory().takeBack(sold);

    assertThat(stub.inventory().balance()).isEqualByComparingTo(definition.config().balance());
    assertThat(stub.inventory().inStock()).hasSameSizeAs(definition.config().stock());
  }

  private static HttpRequest purchase() {
    return new HttpRequest(
        "POST",
        "/api/v1/phone-numbers/purchase",
        null,
        Map.of("content-type", List.of("application/json"), "x-crazytel-api-key", List.of("any")),
        """
        {"did_number": "1", "address_id": "2", "person_id": "3", "primary_route": "device"}
        """
            .getBytes(UTF_8));
  }

  /** One who sells a number, and has the same response to everything. */
  private static VendorBehavior always(StubResponse reply) {
    return new VendorBehavior() {
      @Override
      public StubResponse serve(Call call, Inventory inventory, List<StockItem> sold) {
        assertThat(inventory.sell(NUMBER, Map.of(), sold)).isNull();
        return reply;
      }

      @Override
      public StubResponse refuse(Call call, String code) {
        return reply;
      }

      @Override
      public String code(String code) {
        return code;
      }

      @Override
      public StubResponse succeed(Call call, String number, Inventory inventory) {
        return reply;
      }

      @Override
      public StubResponse refuse(Call call, Refusals.Reason reason) {
        return reply;
      }
    };
  }
}
