package dev.inward.anveo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests, results and enums are values. */
class AnveoValuesTest {

  private static final String HIDDEN = "h1dd3n";

  private static final Did DID =
      Did.builder()
          .e164("0012")
          .didType(DidType.NATIONAL)
          .smsUrl("https://example.com")
          .smsEmail("sms@example.com")
          .callForwardType("PHONE")
          .callForwardTo("0013")
          .status("Active")
          .countryName("UNITED STATES")
          .areaName("New York")
          .areaCode("212")
          .monthlyPriceInHundredths(new BigDecimal("149.50"))
          .ratePlanId("SU")
          .title("ABCDEF")
          .accountNumber("1234567895")
          .additionalProperty("token", HIDDEN)
          .build();

  private static final NamedValue VALUE =
      NamedValue.builder()
          .name("BALANCE")
          .value("1.50")
          .additionalProperty("token", HIDDEN)
          .build();

  /** One value of each model, with every member set. */
  static Stream<Object> fullValues() {
    return Stream.of(
        DID,
        VALUE,
        DidOrderResult.builder()
            .result("SUCCESS")
            .error("")
            .values(List.of(VALUE))
            .dids(List.of(DID))
            .additionalProperty("token", HIDDEN)
            .build(),
        DidOrderRequest.builder()
            .didType(DidType.TOLLFREE)
            .areaId("123")
            .ratePlanId("SU")
            .quantity(2)
            .accountNumber("1234567895")
            .title("ABCDEF")
            .build());
  }

  private static Stream<Class<?>> models() {
    return fullValues().map(Object::getClass);
  }

  @Test
  void values_whenTheContractGrows_areAllTestedHere() {
    List<Class<?>> tested = Stream.concat(models(), Stream.of(DidType.class)).toList();

    assertThat(HouseRulesTest.publicValues())
        .containsExactlyInAnyOrderElementsOf(tested.stream().map(Class::getName).toList());
  }

  @ParameterizedTest
  @MethodSource("models")
  void equals_whenModel_comparesEveryMember(Class<?> model) {
    var verifier =
        EqualsVerifier.forClass(model)
            // 149.50 and 149.5 are different responses: the scale is kept as it was written.
            .suppress(Warning.BIGDECIMAL_EQUALITY);
    if (model == DidOrderResult.class) {
      // How a response was written, and what was asked for, does not change what it says.
      verifier.withIgnoredFields("rawBody", "requestedQuantity").verify();
    } else {
      verifier.verify();
    }
  }

  @Test
  void equals_whenEnum_comparesTheValue() {
    EqualsVerifier.forClass(DidType.class).verify();
  }

  @ParameterizedTest
  @MethodSource("fullValues")
  void toBuilder_whenEveryMemberIsSet_losesNone(Object value) throws Exception {
    Object builder = value.getClass().getMethod("toBuilder").invoke(value);
    Object copy = builder.getClass().getMethod("build").invoke(builder);

    assertThat(copy).isEqualTo(value).isNotSameAs(value).hasSameHashCodeAs(value);
    for (Method accessor : accessors(value.getClass())) {
      assertThat(accessor.invoke(value)).as("%s is set by this test", accessor).isNotNull();
      assertThat(accessor.invoke(copy)).isEqualTo(accessor.invoke(value));
    }
  }

  @ParameterizedTest
  @MethodSource("fullValues")
  void toString_whenMembersAreUnknown_namesThemWithoutTheirValues(Object value) {
    assertThat(value.toString())
        .startsWith(value.getClass().getSimpleName() + "[")
        .doesNotContain(HIDDEN);
    if (!(value instanceof DidOrderRequest)) {
      assertThat(value.toString()).contains("others=[token]");
    }
  }

  @Test
  void clientAndBuilder_whenPrinted_showNoCredentials() {
    AnveoClient.Builder builder =
        AnveoClient.builder().userKey(HIDDEN).signature("mail@example.com", "secure phrase");
    try (AnveoClient client = builder.build()) {
      assertThat(List.of(builder, client).toString())
          .doesNotContain(HIDDEN, "mail@example.com", "secure phrase");
    }
  }

  @Test
  void of_whenValueIsKnown_isTheConstant() {
    assertThat(DidType.of("GEOGRAPHIC")).isSameAs(DidType.GEOGRAPHIC);
    assertThat(DidType.of("NATIONAL")).isSameAs(DidType.NATIONAL);
    assertThat(DidType.of("TOLLFREE")).isSameAs(DidType.TOLLFREE);
    assertThat(DidType.of("MOBILE")).isSameAs(DidType.MOBILE);
    assertThat(DidType.values()).hasSize(4).allMatch(DidType::isKnown);
  }

  @Test
  void of_whenValueIsUnknown_survives() {
    DidType type = DidType.of("Shared Cost");

    assertThat(type.value()).isEqualTo("Shared Cost");
    assertThat(type.isKnown()).isFalse();
    assertThat(type).isEqualTo(DidType.of("Shared Cost")).hasToString("Shared Cost");
  }

  @Test
  void lists_whenTheCallerKeepsTheirs_areCopied() {
    List<Did> mine = new ArrayList<>(List.of(DID));
    DidOrderResult result = DidOrderResult.builder().dids(mine).build();

    mine.clear();

    assertThat(result.dids()).containsExactly(DID);
    assertThat(result.values()).isEmpty();
    assertThatThrownBy(() -> result.dids().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> DID.additionalProperties().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static List<Method> accessors(Class<?> model) {
    return Arrays.stream(model.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(
            method ->
                !List.of("toBuilder", "hashCode", "toString", "rawBody", "requestedQuantity")
                    .contains(method.getName()))
        .toList();
  }
}
