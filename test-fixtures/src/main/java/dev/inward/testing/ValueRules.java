package dev.inward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.RawBody;
import dev.inward.Scalar;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
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

  private final Class<?> client;

  /**
   * Creates the tests of a client's values.
   *
   * @param client the client's class
   */
  protected ValueRules(Class<?> client) {
    this.client = client;
  }

  /** Returns an instance of each model that has a builder, with every member set. */
  Stream<Object> fullValues() {
    return models().filter(type -> has(type, "builder")).map(type -> FullValue.of(type, HIDDEN));
  }

  /** Returns the enums. */
  Stream<Class<?>> enums() {
    return types().filter(ValueRules::isEnum);
  }

  /** Returns an instance of each model: those of {@link #fullValues} and the lists. */
  Stream<Object> values() {
    return Stream.concat(
        fullValues(), models().filter(type -> !has(type, "builder")).map(ValueRules::list));
  }

  /** Returns each model. */
  Stream<Class<?>> models() {
    return types().filter(type -> !isEnum(type));
  }

  private Stream<Class<?>> types() {
    return CodingRules.valueTypes(client).stream().map(this::load);
  }

  private Class<?> load(String name) {
    try {
      return Class.forName(name, true, client.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }

  private static Object list(Class<?> type) {
    try {
      Method of = type.getMethod("of", List.class);
      ParameterizedType items = (ParameterizedType) of.getGenericParameterTypes()[0];
      Class<?> item = (Class<?>) items.getActualTypeArguments()[0];
      return of.invoke(null, List.of(FullValue.of(item, HIDDEN)));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " is neither a model, a list nor an enum", e);
    }
  }

  static boolean isEnum(Class<?> type) {
    return has(type, "isKnown");
  }

  private static boolean has(Class<?> type, String method) {
    return Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals(method));
  }

  @ParameterizedTest
  @MethodSource("models")
  void equals_whenModel_comparesEveryMember(Class<?> model) {
    // The raw response and the requested quantity do not belong to the response's value.
    String[] ignored =
        Stream.of("rawBody", "rawBytes", "requestedQuantity")
            .filter(field -> hasField(model, field))
            .toArray(String[]::new);

    EqualsVerifier.forClass(model)
        // A type of another module, which is not open to tests of this one.
        .withPrefabValues(Scalar.class, Scalar.of("1"), Scalar.of(1))
        .withPrefabValues(RawBody.class, RawBody.of("1"), RawBody.of("2"))
        .withIgnoredFields(ignored)
        .verify();
  }

  @ParameterizedTest
  @MethodSource("enums")
  void equals_whenEnum_comparesTheValue(Class<?> type) {
    // The error mapping of a code follows from the code.
    String[] ignored =
        hasField(type, "errorMapping") ? new String[] {"errorMapping"} : new String[0];

    EqualsVerifier.forClass(type).withIgnoredFields(ignored).verify();
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
                        "hashCode",
                        "toString",
                        "rawBody",
                        "rawBytes",
                        "requestedQuantity")
                    .contains(method.getName()))
        .toList();
  }

  private static boolean hasField(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getName().equals(name));
  }
}
