package dev.inward.crazytel;

import static dev.inward.testing.FakeVendor.json;
import static dev.inward.testing.FakeVendor.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.crazytel.ListCall.Item;
import dev.inward.crazytel.ListCall.Listing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcome of each response to the four lists, whose layout no document describes. */
class ListOutcomeTest {

  private FakeCrazytel crazytel;

  @BeforeEach
  void start() {
    crazytel = new FakeCrazytel();
  }

  @AfterEach
  void stop() {
    crazytel.close();
  }

  @ParameterizedTest
  @EnumSource(ListCall.class)
  void list_whenBare_isRead(ListCall call) {
    String body =
        "[{\"" + call.idName + "\": \"0012\", \"price\": 1.50}, {\"" + call.idName + "\": 7}, {}]";

    Listing list = crazytel.result(json(body), call);

    assertThat(list.items())
        .containsExactly(
            new Item("0012", Map.of("price", new BigDecimal("1.50"))),
            new Item("7", Map.of()),
            new Item(null, Map.of()));
    assertThat(list.others()).isEmpty();
    assertThat(list.raw()).isEqualTo(body);
  }

  @ParameterizedTest
  @EnumSource(ListCall.class)
  void list_whenWrapped_isReadWithWhatStandsBesideIt(ListCall call) {
    Listing list =
        crazytel.result(
            json(
                "{\"count\": 1, \"anything\": [{\""
                    + call.idName
                    + "\": \"0012\"}], \"page\": {\"next\": null}}"),
            call);

    assertThat(list.items()).containsExactly(new Item("0012", Map.of()));
    assertThat(list.others()).containsOnlyKeys("count", "page");
    assertThat(list.others()).containsEntry("count", BigDecimal.ONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"items\": []}", "{\"total\": 0, \"items\": []}", "[null]"})
  void list_whenEmpty_hasNoItems(String body) {
    for (ListCall call : ListCall.values()) {
      assertThat(crazytel.result(json(body), call).items()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(ListCall.class)
  void list_whenARowIsOdd_isReadWithTheOthers(ListCall call) {
    String id = call.idName;
    String body =
        "[{'%1$s': 1}, {'%1$s': ['x'], 'a': 0.70}, 'none', false, 7, [], {'%1$s': 2, '%1$s': 3}]"
            .formatted(id)
            .replace('\'', '"');

    Listing list = crazytel.result(json(body), call);

    assertThat(list.items())
        .containsExactly(
            new Item("1", Map.of()),
            new Item(null, Map.of(id, List.of("x"), "a", new BigDecimal("0.70"))),
            new Item("2", Map.of()));
    assertThat(list.raw()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[\"x\"]", "[[{\"id\": 2}]]", "[false]"})
  void list_whenAnotherArrayCannotBeTheList_keepsIt(String other) {
    for (ListCall call : ListCall.values()) {
      for (String body :
          List.of(
              "{\"items\": [{}, {}], \"warnings\": " + other + "}",
              "{\"warnings\": " + other + ", \"items\": [{}, {}]}")) {
        Listing list = crazytel.result(json(body), call);

        assertThat(list.items()).as("%s", call).hasSize(2);
        assertThat(list.others()).as("%s", call).containsOnlyKeys("warnings");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "\"\"",
        "{\"message\": \"nothing\"}",
        "{\"items\": {}}",
        "{\"items\": null}",
        "{\"items\": [], \"others\": []}",
        "{\"items\": [{\"id\": 1}], \"others\": [{\"id\": 2}]}",
        "{\"items\": [{\"id\": 1}], \"items\": []}",
        "{\"items\": [], \"items\": [{\"id\": 1}]}",
        "{\"items\": [{\"id\": 1}], \"items\": null}",
        "{\"items\": \"\", \"items\": [{\"id\": 1}]}",
        "{\"items\": [\"x\"], \"items\": [{\"id\": 1}]}",
        "[\"61400000000\"]",
        "[61400000000]",
        "[[{\"id\": 1}]]",
        "[{\"id\": 1}",
        "[] []",
        "<html></html>"
      })
  void list_whenItIsNoListOrSeveral_isUnreadable(String body) {
    for (ListCall call : ListCall.values()) {
      InwardException failure = crazytel.failure(json(body), call);

      assertThat(failure).as("%s", call).isExactlyInstanceOf(UnreadableResponseException.class);
      assertThat(failure.mayHaveSpent()).isFalse();
      assertThat(failure.operation()).isEqualTo(call.operation);
      assertThat(failure.rawBody()).isEqualTo(body);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, OTHER",
    "401, AUTHENTICATION",
    "403, AUTHENTICATION",
    "404, OTHER",
    "422, OTHER",
    "429, RATE_LIMITED"
  })
  void list_whenRefused_isRejected(int status, Reason reason) {
    for (ListCall call : ListCall.values()) {
      MockResponse response =
          response(status, "application/json", "{\"detail\": \"no\"}")
              .newBuilder()
              .setHeader("Retry-After", "17")
              .build();
      InwardException failure = crazytel.failure(response, call);

      assertThat(failure).as("%s", call).isExactlyInstanceOf(RejectedException.class);
      assertThat(failure.reason()).isEqualTo(reason);
      assertThat(failure.mayHaveSpent()).isFalse();
      assertThat(failure.vendorMessage()).isEqualTo("no");
      assertThat(failure.headers()).containsEntry("Retry-After", List.of("17"));
    }
  }

  @ParameterizedTest
  @CsvSource({"500, VENDOR_FAULT", "503, VENDOR_FAULT", "302, OTHER", "307, OTHER", "201, OTHER"})
  void list_whenNoClearResponseCame_isUnknownAndCostNothing(int status, Reason reason) {
    for (ListCall call : ListCall.values()) {
      MockResponse response =
          response(status, "application/json", "[]")
              .newBuilder()
              .setHeader("Location", "/elsewhere")
              .build();
      InwardException failure = crazytel.failure(response, call);

      assertThat(failure).as("%s", call).isInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.reason()).isEqualTo(reason);
      assertThat(failure.mayHaveSpent()).isFalse();
    }
  }
}
