package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads and writes arbitrary values of every model: nothing is lost, and equal values are equal.
 */
class RoundTripTest {

  private static final int VALUES = 50;

  /** Any other will do. */
  private static final long SEED = 13;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "torture/openapi",
        "pets/openapi",
        "foreign/lenient",
        "foreign/modern",
        "foreign/names",
        "foreign/nulls",
        "foreign/plain",
        "foreign/references",
        "foreign/responses",
        "foreign/unions"
      })
  void value_ofEveryModel_isKept(String contract) throws Exception {
    Path file = Generation.RESOURCES.resolve(contract + ".yaml");
    JsonNode tree = SurveyedContract.YAML.readTree(Files.readString(file));
    Map<String, Method> parsers = parsers(file);
    assertThat(parsers).isNotEmpty();
    parsers.forEach(
        (name, parser) -> {
          ArbitraryJson values = new ArbitraryJson(tree, SEED + name.hashCode());
          Stream.generate(() -> values.component(name))
              .limit(VALUES)
              .forEach(value -> check(parser, value));
        });
  }

  private static void check(Method parser, JsonNode value) {
    Object read = read(parser, value.toString());
    JsonNode written = json(read);
    JsonLosses losses = JsonLosses.between(value, written);
    assertThat(losses.members()).describedAs("%s: %s%nbecame %s", parser, value, written).isEmpty();
    assertThat(losses.nulls()).describedAs("%s: %s%nbecame %s", parser, value, written).isZero();
    assertThat(read(parser, written.toString()))
        .describedAs("%s: %s", parser, value)
        .isEqualTo(read);
  }

  private static JsonNode json(Object value) {
    try {
      Method toJson = value.getClass().getMethod("toJson");
      toJson.setAccessible(true);
      return SurveyedContract.JSON.readTree((String) toJson.invoke(value));
    } catch (ReflectiveOperationException | IOException e) {
      return fail(value.getClass().getName(), e);
    }
  }

  private static Object read(Method parser, String json) {
    try {
      return parser.invoke(null, json);
    } catch (InvocationTargetException e) {
      return fail(parser + ": " + json, e.getCause());
    } catch (IllegalAccessException e) {
      return fail(parser.toString(), e);
    }
  }

  /** Returns how each component is read that has a class with its name. */
  private Map<String, Method> parsers(Path file) throws Exception {
    CompiledClient client = new CompiledClient(Generation.of(file, "trip", folder.resolve("out")));
    JsonNode schemas =
        SurveyedContract.YAML.readTree(Files.readString(file)).path("components").path("schemas");
    Map<String, Method> parsers = new TreeMap<>();
    for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
      String name = "trip." + schema.getKey();
      if (client.names().contains(name)) {
        for (Method method : client.loadClass(name).getDeclaredMethods()) {
          if (method.getName().equals("fromJson")) {
            parsers.put(schema.getKey(), method);
          }
        }
      }
    }
    return parsers;
  }
}
