package dev.inward.crazytel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests, results and enums are values. */
class CrazytelValuesTest {

  private static final String HIDDEN = "h1dd3n";

  private static final AvailableNumber NUMBER =
      AvailableNumber.builder().didNumber("0012").additionalProperty("token", HIDDEN).build();
  private static final Address ADDRESS =
      Address.builder().id("a").additionalProperty("token", HIDDEN).build();
  private static final Owner OWNER =
      Owner.builder().id("o").additionalProperty("token", HIDDEN).build();
  private static final Destination DESTINATION =
      Destination.builder().id("d").additionalProperty("token", HIDDEN).build();

  /** One value of each model that has a builder, with every member set. */
  static Stream<Object> fullValues() {
    return Stream.of(
        NUMBER,
        ADDRESS,
        OWNER,
        DESTINATION,
        PurchaseRequest.builder()
            .didNumber("61400000000")
            .addressId("a")
            .personId("p")
            .primaryRoute(PrimaryRoute.SERVER)
            .primaryDestination("1000000")
            .description("line")
            .build(),
        PurchaseResult.builder()
            .message("bought")
            .orderId("1")
            .additionalProperty("token", HIDDEN)
            .build());
  }

  static Stream<Object> lists() {
    return Stream.of(
        AvailableNumbers.of(List.of(NUMBER)),
        Addresses.of(List.of(ADDRESS)),
        Owners.of(List.of(OWNER)),
        Destinations.of(List.of(DESTINATION)));
  }

  private static Stream<Class<?>> models() {
    return Stream.concat(fullValues(), lists()).map(Object::getClass);
  }

  @Test
  void values_whenTheContractGrows_areAllTestedHere() {
    List<Class<?>> tested = Stream.concat(models(), Stream.of(PrimaryRoute.class)).toList();

    assertThat(HouseRulesTest.publicValues())
        .containsExactlyInAnyOrderElementsOf(tested.stream().map(Class::getName).toList());
  }

  @ParameterizedTest
  @MethodSource("models")
  void equals_whenModel_comparesEveryMember(Class<?> model) {
    var verifier = EqualsVerifier.forClass(model);
    if (hasField(model, "rawBody")) {
      // How a response was written does not change what it says.
      verifier.withIgnoredFields("rawBody").verify();
    } else {
      verifier.verify();
    }
  }

  @Test
  void equals_whenEnum_comparesTheValue() {
    EqualsVerifier.forClass(PrimaryRoute.class).verify();
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
  @MethodSource({"fullValues", "lists"})
  void toString_whenMembersAreUnknown_namesThemWithoutTheirValues(Object value) {
    assertThat(value.toString())
        .startsWith(value.getClass().getSimpleName() + "[")
        .doesNotContain(HIDDEN);
    if (hasField(value.getClass(), "additionalProperties")) {
      assertThat(value.toString()).contains("others=[");
    }
  }

  @Test
  void clientAndBuilder_whenPrinted_showNoCredentials() {
    CrazytelClient.Builder builder = CrazytelClient.builder().apiKey(HIDDEN);
    try (CrazytelClient client = builder.build()) {
      assertThat(List.of(builder, client).toString()).doesNotContain(HIDDEN);
    }
  }

  @Test
  void of_whenValueIsKnown_isTheConstant() {
    assertThat(PrimaryRoute.of("device")).isSameAs(PrimaryRoute.DEVICE);
    assertThat(PrimaryRoute.of("server")).isSameAs(PrimaryRoute.SERVER);
    assertThat(PrimaryRoute.of("congestion")).isSameAs(PrimaryRoute.CONGESTION);
    assertThat(PrimaryRoute.values()).hasSize(3).allMatch(PrimaryRoute::isKnown);
  }

  @Test
  void of_whenValueIsUnknown_survives() {
    PrimaryRoute route = PrimaryRoute.of("Voice Mail");

    assertThat(route.value()).isEqualTo("Voice Mail");
    assertThat(route.isKnown()).isFalse();
    assertThat(route).isEqualTo(PrimaryRoute.of("Voice Mail")).hasToString("Voice Mail");
  }

  @Test
  void lists_whenTheCallerKeepsTheirs_areCopied() {
    List<Address> mine = new ArrayList<>(List.of(ADDRESS));
    Addresses addresses = Addresses.of(mine);

    mine.clear();

    assertThat(addresses.items()).containsExactly(ADDRESS);
    assertThatThrownBy(() -> addresses.items().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> addresses.additionalProperties().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static List<Method> accessors(Class<?> model) {
    return Arrays.stream(model.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(
            method ->
                !List.of("toBuilder", "hashCode", "toString", "rawBody").contains(method.getName()))
        .toList();
  }

  private static boolean hasField(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getName().equals(name));
  }
}
