package dev.inward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.RawResponse;
import dev.inward.Scalar;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules for a client's models, requests and enums, all of which are found by reflection. Each
 * client's tests extend this class.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ValueRules {

  /** The value of additional properties, which must not be printed. */
  protected static final String HIDDEN = "h1dd3n";

  private final ValueTypes types;

  /**
   * Creates the tests of a client's values.
   *
   * @param client the client's class
   */
  protected ValueRules(Class<?> client) {
    this.types = new ValueTypes(client, HIDDEN);
  }

  Stream<Object> fullValues() {
    return types.fullValues();
  }

  Stream<Class<?>> enums() {
    return types.enums();
  }

  Stream<Object> values() {
    return types.values();
  }

  Stream<Class<?>> models() {
    return types.models();
  }

  @ParameterizedTest
  @MethodSource("models")
  void equals_whenModel_comparesEveryMember(Class<?> model) {
    // The raw response and the requested quantity do not belong to the response's value.
    String[] ignored =
        Stream.concat(
                Stream.of("noBean"),
                Stream.of("rawResponse", "requestedQuantity")
                    .filter(field -> hasField(model, field)))
            .toArray(String[]::new);

    EqualsVerifier.forClass(model)
        // A type of another module, which is not open to tests of this one.
        .withPrefabValues(Scalar.class, Scalar.of("1"), Scalar.of(1))
        .withPrefabValues(
            RawResponse.class, RawResponse.of(200, "", "1"), RawResponse.of(200, "", "2"))
        .withIgnoredFields(ignored)
        .verify();
  }

  @ParameterizedTest
  @MethodSource("enums")
  void equals_whenEnum_comparesTheValue(Class<?> type) {
    // The error mapping of a code follows from the code.
    String[] ignored =
        hasField(type, "errorMapping")
            ? new String[] {"noBean", "errorMapping"}
            : new String[] {"noBean"};

    EqualsVerifier.forClass(type).withIgnoredFields(ignored).verify();
  }

  @ParameterizedTest
  @MethodSource("fullValues")
  void toBuilder_whenEveryMemberIsSet_losesNone(Object value) throws Exception {
    Object builder = value.getClass().getMethod("toBuilder").invoke(value);
    Object copy = builder.getClass().getMethod("build").invoke(builder);

    assertThat(copy).isEqualTo(value).isNotSameAs(value).hasSameHashCodeAs(value);
    Set<String> leftOut = FullValue.leftOut(value.getClass());
    for (Method accessor : accessors(value.getClass())) {
      if (!leftOut.contains(accessor.getName())) {
        assertThat(accessor.invoke(value)).as("%s is set by this test", accessor).isNotNull();
      }
      assertThat(accessor.invoke(copy)).isEqualTo(accessor.invoke(value));
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void toJson_whenReadAgain_givesAnEqualValue(Object value) throws Exception {
    String json = (String) value.getClass().getMethod("toJson").invoke(value);
    Object read = value.getClass().getMethod("fromJson", String.class).invoke(null, json);

    assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
    for (Method accessor : accessors(value.getClass())) {
      assertThat(accessor.invoke(read)).isEqualTo(accessor.invoke(value));
    }
    assertThat(read.getClass().getMethod("toJson").invoke(read)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("models")
  void fromJson_whenNoJson_namesTheTypeWithoutTheText(Class<?> model) throws Exception {
    Method fromJson = model.getMethod("fromJson", String.class);
    for (String json : List.of("", HIDDEN, "\"" + HIDDEN + "\"", "{\"" + HIDDEN + "\":", "null")) {
      assertThatThrownBy(() -> fromJson.invoke(null, json))
          .cause()
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(model.getSimpleName())
          .hasMessageNotContaining(HIDDEN);
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void toJson_whenEnum_isItsValue(Class<?> type) throws Exception {
    for (Object known : (List<?>) type.getMethod("values").invoke(null)) {
      Object value = type.getMethod("value").invoke(known);
      String json = value instanceof String ? "\"" + value + "\"" : value.toString();

      assertThat(type.getMethod("toJson").invoke(known)).isEqualTo(json);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void toString_whenMembersAreUnknown_namesThemWithoutTheirValues(Object value) {
    assertThat(value.toString())
        .startsWith(value.getClass().getSimpleName() + "[")
        .doesNotContain(HIDDEN);
    if (hasField(value.getClass(), "additionalProperties")) {
      assertThat(value.toString()).contains("others=[");
    }
  }

  @ParameterizedTest
  @MethodSource("fullValues")
  void toString_whenAnAdditionalPropertyIsSet_containsItsName(Object value) {
    if (hasField(value.getClass(), "additionalProperties")) {
      assertThat(value.toString()).contains("others=[token]");
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void of_whenValueIsKnown_isTheConstant(Class<?> type) throws Exception {
    List<?> constants = (List<?>) type.getMethod("values").invoke(null);

    assertThat(constants).isNotEmpty().doesNotHaveDuplicates();
    for (Object known : constants) {
      Object value = type.getMethod("value").invoke(known);
      Class<?> kind = value instanceof String ? String.class : int.class;

      assertThat(type.getMethod("of", kind).invoke(null, value)).isSameAs(known);
      assertThat(type.getMethod("isKnown").invoke(known)).isEqualTo(true);
      assertThat(known).hasToString(value.toString());
    }
  }

  private static List<Method> accessors(Class<?> model) {
    return Arrays.stream(model.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(
            method ->
                !List.of(
                        "toBuilder",
                        "toJson",
                        "hashCode",
                        "toString",
                        "rawBody",
                        "rawBytes",
                        "rawResponse",
                        "requestedQuantity")
                    .contains(method.getName()))
        .toList();
  }

  private static boolean hasField(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getName().equals(name));
  }
}
