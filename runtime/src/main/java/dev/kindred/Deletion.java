package dev.kindred;

import dev.kindred.internal.writing.deletion.DeletionCounts;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a delete did, as Django's {@code (2, {..})}. Immutable.
 *
 * <p>It prints as {@code 2 = 1 Restaurant + 1 Place}; rows of join tables come last, by their
 * table.
 */
public final class Deletion {

  private final DeletionCounts counts;

  Deletion(DeletionCounts counts) {
    this.counts = counts;
  }

  /** How many rows were deleted, of all tables, join tables included. */
  public int total() {
    return counts.byTable().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many rows of an entity were deleted. */
  public int count(Class<?> entity) {
    return counts.byEntity().getOrDefault(entity, 0);
  }

  /** How many rows of each table were deleted; tables that lost none are left out. */
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
