package dev.kindred.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists that share an array never see each other's elements. */
class AppendOnlyListTest {

  private static List<Integer> upTo(int last) {
    List<Integer> list = List.of();
    for (int i = 1; i <= last; i++) {
      list = AppendOnlyList.append(list, i);
    }
    return list;
  }

  @Test
  void hasAllElementsInTheirOrder() {
    assertThat(upTo(0)).isEmpty();
    assertThat(upTo(1)).containsExactly(1);
    assertThat(upTo(1_000)).isEqualTo(IntStream.rangeClosed(1, 1_000).boxed().toList());
  }

  @Test
  void everyListKeepsItsOwnElements() {
    List<List<Integer>> all = new ArrayList<>();
    List<Integer> list = List.of();
    for (int i = 0; i < 20; i++) {
      all.add(list);
      list = AppendOnlyList.append(list, i);
    }
    for (int i = 0; i < 20; i++) {
      assertThat(all.get(i)).hasSize(i).isEqualTo(IntStream.range(0, i).boxed().toList());
    }
  }

  @Test
  void ofTwoThatContinueOneEachHasItsOwnEnd() {
    List<Integer> start = upTo(5);
    List<Integer> one = AppendOnlyList.append(start, 10);
    List<Integer> other = AppendOnlyList.append(start, 20);
    List<Integer> further = AppendOnlyList.appendAll(other, List.of(21, 22));

    assertThat(start).containsExactly(1, 2, 3, 4, 5);
    assertThat(one).containsExactly(1, 2, 3, 4, 5, 10);
    assertThat(other).containsExactly(1, 2, 3, 4, 5, 20);
    assertThat(further).containsExactly(1, 2, 3, 4, 5, 20, 21, 22);
    assertThat(AppendOnlyList.append(one, 11)).containsExactly(1, 2, 3, 4, 5, 10, 11);
  }

  @Test
  void threadsThatContinueOneListGetListsOfTheirOwn() {
    List<Integer> start = upTo(50);
    List<List<Integer>> ends =
        IntStream.range(0, 1_000)
            .parallel()
            .mapToObj(i -> AppendOnlyList.append(AppendOnlyList.append(start, i), -i))
            .toList();
    for (int i = 0; i < 1_000; i++) {
      assertThat(ends.get(i).subList(0, 50)).isEqualTo(start);
      assertThat(ends.get(i).subList(50, 52)).containsExactly(i, -i);
    }
  }

  @Test
  void cannotBeChanged() {
    List<Integer> list = upTo(3);
    assertThatThrownBy(() -> list.set(0, 7)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.add(7)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
