package dev.kindred.migration.model;

import java.util.Map;
import java.util.Set;

/**
 * What a developer decided, by the plain names of tables and columns: {@code book}, {@code
 * book.isbn}.
 *
 * @param drops the columns and tables to drop
 * @param renames the former name of each renamed column or table: {@code book.title} to {@code
 *     name}
 * @param conversions the columns whose type may change although values can be lost
 */
public record MigrationDecisions(
    Set<String> drops, Map<String, String> renames, Set<String> conversions) {

  /** Nothing is decided. */
  public static final MigrationDecisions NONE =
      new MigrationDecisions(Set.of(), Map.of(), Set.of());

  /** Copies the sets. */
  public MigrationDecisions {
    drops = Set.copyOf(drops);
    renames = Map.copyOf(renames);
    conversions = Set.copyOf(conversions);
  }
}
