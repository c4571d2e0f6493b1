package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdditionalPropertiesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 20})
  void copy_howeverManyThereAre_isTheSameAndNeverChanges(int size) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = size; i > 0; i--) {
      members.put("m" + i, i == 1 ? null : i);
    }
    Map<String, @Nullable Object> expected = new LinkedHashMap<>(members);

    Map<String, @Nullable Object> copy = AdditionalProperties.copy(members);
    members.put("late", 1);

    assertThat(copy).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(copy.keySet()).containsExactlyElementsOf(expected.keySet());
    assertThat(copy.containsValue(null)).isEqualTo(size > 0);
    assertThatThrownBy(() -> copy.put("a", 1)).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 20})
  void compact_whateverTheSize_isEqualAndUnmodifiable(int size) {
    List<@Nullable Object> entries = new ArrayList<>();
    for (int i = size; i > 0; i--) {
      entries.add(i == 1 ? null : i);
    }

    List<@Nullable Object> kept = AdditionalProperties.compact(entries);

    assertThat(kept).isEqualTo(entries).hasSameHashCodeAs(entries);
    assertThatThrownBy(() -> kept.add(1)).isInstanceOf(UnsupportedOperationException.class);
  }
}
