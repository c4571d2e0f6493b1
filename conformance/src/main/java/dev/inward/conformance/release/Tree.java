package dev.inward.conformance.release;

import dev.inward.contract.manifest.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of YAML, made comparable: mappings by name, lists, texts, numbers by their value. */
final class Tree {

  private static final int SHOWN = 60;

  private Tree() {}

  /** Returns a file's mapping in a form that is equal to what means the same. */
  static Object of(YamlNode file) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    file.names().forEach(name -> members.put(name, of(file.value(name))));
    return members;
  }

  /** Returns the value in a form that is equal to what means the same. */
  static @Nullable Object of(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      members.forEach((name, member) -> map.put(String.valueOf(name), of(member)));
      return map;
    }
    if (value instanceof List<?> items) {
      List<@Nullable Object> list = new ArrayList<>();
      items.forEach(item -> list.add(of(item)));
      return list;
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros();
    }
    return value;
  }

  /** Returns the members; none if there are none. */
  static Map<String, @Nullable Object> members(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return Map.of();
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    map.forEach((name, member) -> members.put(String.valueOf(name), member));
    return members;
  }

  /** Returns the items; none if there are none. */
  static List<?> items(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** Returns the value as it is shown to a reader. */
  static String shown(@Nullable Object value) {
    String text = value instanceof BigDecimal number ? number.toPlainString() : "" + value;
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
