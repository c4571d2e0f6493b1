package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.UnreadableResponseException;
import dev.inward.codegen.Stub;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** Reads values that are no objects. */
public final class ScalarsDriver {

  public void values_areRead() {
    assertThat(read("\"noon\"", ClockClient::text)).isEqualTo("noon");
    assertThat(read("12", ClockClient::count)).isEqualTo(12L);
    assertThat(read("1.10", ClockClient::price)).isEqualTo(new BigDecimal("1.10"));
    assertThat(read("true", ClockClient::flag)).isEqualTo(true);
    assertThat(read("[1, \"a\"]", ClockClient::any).toString()).isEqualTo("[1, a]");
    assertThat(read("\"stopped\"", ClockClient::state)).isEqualTo(StateResult.STOPPED);
    assertThat(read("\"broken\"", ClockClient::state)).isEqualTo(StateResult.of("broken"));
    assertThat(read("{\"a\": 1}", ClockClient::map)).isEqualTo(Map.of("a", 1L));
  }

  public void value_ofAnotherKind_isUnreadable() {
    assertThatThrownBy(() -> read("{}", ClockClient::count))
        .isInstanceOf(UnreadableResponseException.class);
    assertThatThrownBy(() -> read("null", ClockClient::text))
        .isInstanceOf(UnreadableResponseException.class);
  }

  public void value_isSent() {
    try (Stub stub = new Stub().empty(204);
        ClockClient client = ClockClient.builder().baseUrl(stub.url()).build()) {
      client.setAlarm(SetAlarmRequest.builder().body(7L).build());
      assertThat(stub.sent()).isEqualTo("PUT /alarm 7");
    }
  }

  private static <T> T read(String json, Function<ClockClient, T> call) {
    try (Stub stub = new Stub().json(200, json);
        ClockClient client = ClockClient.builder().baseUrl(stub.url()).build()) {
      return call.apply(client);
    }
  }
}
