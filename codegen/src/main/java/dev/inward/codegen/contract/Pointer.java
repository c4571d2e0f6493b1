package dev.inward.codegen.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.InvocationTargetException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reference to a place of the same document, such as {@code #/components/schemas/A/items}. */
record Pointer(List<String> tokens) {

  /**
   * Reads a reference.
   *
   * @throws ContractException if it leads to another document
   */
  static Pointer of(String reference, String where) {
    if (!reference.startsWith("#/")) {
      throw new ContractException(
          where,
          reference
              + " does not begin with #/, so that nothing is known of its target; refer to a place in the contract");
    }
    return new Pointer(
        Arrays.stream(reference.substring(2).split("/", -1)).map(Pointer::unescaped).toList());
  }

  /** Returns the name of the component if it leads to one, and not into it; else null. */
  @Nullable String component(String kind) {
    return tokens.size() == 3 && tokens.get(0).equals("components") && tokens.get(1).equals(kind)
        ? tokens.get(2)
        : null;
  }

  /**
   * Returns what it leads to. References on the way are followed.
   *
   * @throws ContractException if there is nothing
   */
  Object target(OpenAPI openApi, String where) {
    return target(openApi, where, new HashSet<>());
  }

  private Object target(OpenAPI openApi, String where, Set<Pointer> followed) {
    Object node = openApi;
    for (String token : tokens) {
      String reference = reference(node);
      if (reference != null) {
        Pointer next = of(reference, where);
        if (!followed.add(next)) {
          throw new ContractException(where, reference + " leads to itself; say what it is");
        }
        node = next.target(openApi, where, followed);
      }
      node = step(node, token);
      if (node == null) {
        throw new ContractException(
            where, "there is no " + token + " at #/" + String.join("/", tokens));
      }
    }
    return node;
  }

  private static @Nullable String reference(Object node) {
    return property(node, "$ref") instanceof String reference ? reference : null;
  }

  private static @Nullable Object step(Object node, String token) {
    if (node instanceof Map<?, ?> map) {
      return map.get(token);
    }
    if (node instanceof List<?> list) {
      return token.matches("\\d{1,6}") && Integer.parseInt(token) < list.size()
          ? list.get(Integer.parseInt(token))
          : null;
    }
    if (node instanceof Schema<?> schema && token.equals("$defs")) {
      return Definitions.of(schema);
    }
    return property(node, token);
  }

  /** Returns a property of one of Swagger's models, which are beans with the names of OpenAPI. */
  private static @Nullable Object property(Object node, String name) {
    if (name.isEmpty()) {
      return null;
    }
    String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    try {
      return node.getClass().getMethod(getter).invoke(node);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return null; // Another property than those of OpenAPI.
    }
  }

  /** Returns a name as a token of a JSON pointer. */
  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String unescaped(String token) {
    String decoded =
        token.contains("%")
            ? URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8)
            : token;
    return decoded.replace("~1", "/").replace("~0", "~");
  }
}
