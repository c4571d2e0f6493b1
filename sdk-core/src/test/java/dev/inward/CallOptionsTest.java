package dev.inward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {

  private static CallOptions.Builder options() {
    return CallOptions.builder();
  }

  @Test
  void toString_whenValuesAreSecret_showsNamesOnly() {
    CallOptions options =
        options()
            .callTimeout(Duration.ofSeconds(5))
            .queryParameter("trace", "s3cr3t")
            .bodyMember("note", "s3cr3t")
            .header("X-Tenant", "s3cr3t")
            .build();

    assertThat(options)
        .hasToString(
            "CallOptions[callTimeout=PT5S, queryParameters=[trace], bodyMembers=[note],"
                + " headers=[X-Tenant]]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "proxy-authorization",
        "Cookie",
        "X-Api-Key",
        "X-Auth-Token",
        "Client-Secret",
        "Host",
        "content-length",
        "Content-Type",
        "Transfer-Encoding",
        "Accept-Encoding",
        "Connection",
        "Expect",
        "User-Agent",
        "X-HTTP-Method-Override",
        "X-Original-URL",
        "X-Rewrite-URL",
        "X-Forwarded-Host",
        "Proxy-Connection",
        "no header",
        "Line\r\nBreak"
      })
  void header_whenItCouldBreakAGuard_isRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options().header(name, "s3cr3t"))
        .withMessageContaining("header")
        .withMessageNotContaining("s3cr3t");
  }

  @Test
  void header_whenHarmless_isKeptWhateverItsCase() {
    CallOptions options = options().header("Idempotency-Key", "a").header("x-tenant", "b").build();

    assertThat(options.headers()).containsEntry("IDEMPOTENCY-KEY", "a").hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options().header("x-tenant", "a").header("X-Tenant", "b"))
        .withMessage("header X-Tenant was added before");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options().header("X-Tenant", "\u00fc"))
        .withMessage("header X-Tenant must be printable ASCII");
  }

  @Test
  void build_whenWrong_namesTheFieldAndNotTheValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options().callTimeout(Duration.ZERO))
        .withMessage("callTimeout must be from 1 ms to 24 days");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options().queryParameter(" ", "s3cr3t"))
        .withMessage("queryParameter must have a name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options().queryParameter("a", "1").queryParameter("a", "s3cr3t"))
        .withMessage("queryParameter a was added before");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options().queryParameter("a", "s3cr3t\n"))
        .withMessage("queryParameter a must not contain control characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options().bodyMember("a", null).bodyMember("a", 1))
        .withMessage("bodyMember a was added before");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options().bodyMember("a", List.of(Map.of(1, "s3cr3t"))))
        .withMessage("bodyMember a must have strings as the keys of its maps");
    for (Object value : Arrays.asList(Double.NaN, Float.POSITIVE_INFINITY, new Object())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> options().bodyMember("a", value))
          .withMessageStartingWith("bodyMember a must be a string, a number");
    }
  }

  @Test
  void bodyMember_whenItContainsItself_isRefusedByItsName() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    Map<String, Object> map = new HashMap<>();
    map.put("s3cr3t", map);
    List<Object> deep = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      deep = new ArrayList<>(List.of(deep));
    }

    for (Object value : List.of(list, map, deep)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> options().bodyMember("a", value))
          .withMessage("bodyMember a must not be nested more than 200 deep, nor contain itself");
    }
  }

  @Test
  void bodyMember_whenTheListChangesLater_staysAsItWas() {
    List<Object> list = new ArrayList<>(List.of(1));
    CallOptions options = options().bodyMember("a", list).build();

    list.add(2);

    assertThat(options.bodyMembers()).containsEntry("a", List.of(1));
  }
}
