package dev.inward.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.model.Effect.Kind;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {

  private static Effect effect(
      @Nullable String effect, @Nullable Boolean spendsMoney, HttpMethod method) {
    Map<String, @Nullable Object> extensions = new HashMap<>();
    extensions.put("x-effect", effect);
    extensions.put("x-spends-money", spendsMoney);
    return Effect.of(new Extensions("operation any", extensions), method);
  }

  @ParameterizedTest
  @CsvSource({
    "read,, READ, false",
    "read, false, READ, false",
    "change,, CHANGE, false",
    "change, true, CHANGE, true",
    "purchase,, PURCHASE, true",
    "purchase, true, PURCHASE, true",
    "release,, RELEASE, false",
    "release, false, RELEASE, false",
    "release, true, RELEASE, true",
    ", true, PURCHASE, true",
    ", false, READ, false"
  })
  void effect_whenStated_isThatOfTheContractForEveryMethod(
      @Nullable String effect, @Nullable Boolean spendsMoney, Kind kind, boolean spends) {
    for (HttpMethod method : HttpMethod.values()) {
      assertThat(effect(effect, spendsMoney, method)).isEqualTo(new Effect(kind, spends, true));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, READ",
    "HEAD, READ",
    "OPTIONS, READ",
    "TRACE, READ",
    "POST, PURCHASE",
    "PUT, PURCHASE",
    "PATCH, PURCHASE",
    "DELETE, PURCHASE"
  })
  void effect_whenNotStated_isThatOfHttp(HttpMethod method, Kind kind) {
    assertThat(effect(null, null, method))
        .isEqualTo(new Effect(kind, kind == Kind.PURCHASE, false));
  }
}
