package dev.inward.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies the members that a contract does not name, in their order. It uses empty and singleton
 * collections: a response with many small objects would otherwise exhaust the heap.
 */
public final class AdditionalProperties {

  private AdditionalProperties() {}

  /**
   * {@return an unmodifiable copy in the same order}
   *
   * @param <V> the type of a member's value
   * @param members the members by their names
   */
  public static <V extends @Nullable Object> Map<String, V> copy(Map<String, V> members) {
    return compact(members.size() > 1 ? new LinkedHashMap<>(members) : members);
  }

  /**
   * {@return an unmodifiable view in the same order}
   *
   * @param <V> the type of a member's value
   * @param members the members by their names, which the caller does not change afterwards
   */
  public static <V extends @Nullable Object> Map<String, V> compact(Map<String, V> members) {
    switch (members.size()) {
      case 0 -> {
        return Collections.emptyMap();
      }
      case 1 -> {
        Map.Entry<String, V> only = members.entrySet().iterator().next();
        return Collections.singletonMap(only.getKey(), only.getValue());
      }
      default -> {
        return Collections.unmodifiableMap(members);
      }
    }
  }

  /**
   * {@return an unmodifiable view}
   *
   * @param <V> the type of an entry
   * @param entries the entries, which the caller does not change afterwards
   */
  public static <V extends @Nullable Object> List<V> compact(List<V> entries) {
    return switch (entries.size()) {
      case 0 -> Collections.emptyList();
      case 1 -> Collections.singletonList(entries.get(0));
      default -> Collections.unmodifiableList(entries);
    };
  }
}
