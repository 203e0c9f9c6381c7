package dev.kindred;

import dev.kindred.internal.writing.deletion.DeletionCounts;
import dev.kindred.stability.Stable;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts of the rows that a delete removed or marked, as Django's {@code (2, {..})}. Immutable.
 *
 * <p>As text it is {@code 2 = 1 Restaurant + 1 Place}; rows of join tables come last, by table.
 */
@Stable
public final class Deletion {

  private final DeletionCounts counts;

  Deletion(DeletionCounts counts) {
    this.counts = counts;
  }

  /** Returns how many rows were deleted in all tables, join tables included. */
  public int total() {
    return counts.byTable().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns how many rows of an entity were deleted; 0 if there were none. */
  public int count(Class<?> entity) {
    return counts.byEntity().getOrDefault(entity, 0);
  }

  /** Returns how many of the rows were only marked as deleted, and can be restored. */
  public int marked() {
    return counts.marked().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns how many rows of each table were deleted; tables without any are left out. */
  public Map<String, Integer> counts() {
    return Map.copyOf(counts.byTable());
  }

  @Override
  public String toString() {
    Stream<String> entities =
        counts.byEntity().entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey().getSimpleName());
    Stream<String> links =
        counts.byJoinTable().entrySet().stream().map(each -> each.getValue() + " " + each.getKey());
    return Stream.concat(entities, links)
        .collect(Collectors.joining(" + ", total() + (total() == 0 ? "" : " = "), ""));
  }
}
