package dev.kindred.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.sample.Models;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyMapTest {

  private final KeyMap<@Nullable String> map = new KeyMap<>(KeyColumns.of(Models.BOOK));

  @Test
  void replacesValuesAndKeepsTheOrder() {
    map.put(2L, "b");
    map.put(1L, "a");
    map.put(2L, "c");

    assertThat(map.keys()).containsExactly(2L, 1L);
    assertThat(map.values()).containsExactly("c", "a");
    map.replaceAll(value -> value + value);
    assertThat(map.get(2L)).isEqualTo("cc");
    assertThat(map.get(3L)).isNull();
    assertThat(map.size()).isEqualTo(2);
  }

  @Test
  void putsNoOtherValueWhereThereIsOne() {
    map.putIfAbsent(1L, "a");
    map.putIfAbsent(1L, "b");

    assertThat(map.get(1L)).isEqualTo("a");
    assertThat(map.computeIfAbsent(1L, () -> "c")).isEqualTo("a");
    assertThat(map.computeIfAbsent(2L, () -> "c")).isEqualTo("c");
  }

  @Test
  void knowsWhetherAKeyHasNoValue() {
    assertThat(map.hasNulls()).isFalse();
    map.put(1L, "a");
    assertThat(map.hasNulls()).isFalse();
    map.putIfAbsent(2L, null);
    assertThat(map.hasNulls()).isTrue();
    map.putIfAbsent(2L, "b");
    assertThat(map.hasNulls()).isFalse();
    assertThat(map.get(2L)).isEqualTo("b");
  }
}
