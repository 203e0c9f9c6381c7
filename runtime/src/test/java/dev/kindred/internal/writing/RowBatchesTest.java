package dev.kindred.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How rows are put together: in few statements, of few sizes, within what drivers take. */
class RowBatchesTest {

  private static List<Integer> sizes(int rows, int columns) {
    List<Integer> all = IntStream.range(0, rows).boxed().toList();
    List<List<Integer>> batches = RowBatches.of(all, columns);
    assertThat(batches.stream().flatMap(List::stream)).isEqualTo(all);
    return batches.stream().map(List::size).toList();
  }

  @Test
  void aSizeIsADigitAndZeros() {
    assertThat(sizes(0, 5)).isEmpty();
    assertThat(sizes(1, 5)).containsExactly(1);
    assertThat(sizes(255, 5)).containsExactly(200, 50, 5);
    assertThat(sizes(999, 5)).containsExactly(500, 400, 90, 9);
    assertThat(sizes(1_000, 5)).containsExactly(500, 500);
  }

  @Test
  void noneHasMoreThanThreeBesideTheLargest() {
    for (int rows = 1; rows <= 3_000; rows++) {
      assertThat(sizes(rows, 60).stream().filter(size -> size < 500).count()).isLessThan(4);
    }
  }

  @Test
  void wideRowsAreFewerTogether() {
    for (int columns : List.of(1, 60, 61, 149, 1_000, 1_700, 29_999, 30_000, 40_000)) {
      assertThat(sizes(1_234, columns))
          .allMatch(size -> size == 1 || size * columns <= 30_000, columns + " columns");
    }
    assertThat(sizes(1_000, 100)).containsExactly(300, 300, 300, 100);
  }
}
