package dev.kindred.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongMapTest {

  @Test
  void hasTheValuesOfAHashMap() {
    Random random = new Random(7);
    LongMap<String> map = new LongMap<>();
    Map<Long, String> expected = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      long key = random.nextLong(-20_000, 20_000);
      assertThat(map.get(key)).isEqualTo(expected.get(key));
      if (!expected.containsKey(key)) {
        map.put(key, "value " + key);
        expected.put(key, "value " + key);
      }
    }
    expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
  }

  @Test
  void takesKeysWhoseBitsAreAlikeAndTheExtremes() {
    LongMap<Long> map = new LongMap<>();
    List<Long> keys = List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32, 1L << 33);
    keys.forEach(key -> map.put(key, key));
    keys.forEach(key -> assertThat(map.get(key)).isEqualTo(key));
    assertThat(map.get(2)).isNull();
  }
}
