package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.TableForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Relation by a foreign key.
 *
 * @param columns the columns, in the order of the target's key
 * @param targetColumns the columns that they refer to
 * @param shared the columns that other attributes store too
 * @param isByKey whether it refers to the target's primary key
 */
record PlannedRelation(
    TableForeignKey foreignKey,
    List<String> columns,
    List<String> targetColumns,
    List<String> shared,
    boolean isByKey,
    boolean isOneToOne,
    boolean isKey,
    boolean isOptional) {

  /** Returns whether it shares columns with other attributes. */
  boolean isSharing() {
    return !shared.isEmpty();
  }

  /** Returns whether it can stand where a column is: one of its own, if it has any. */
  boolean isAt(String column) {
    return columns.contains(column)
        && (!shared.contains(column) || shared.size() == columns.size());
  }

  /**
   * Returns the words that the columns' names have before those of the columns they refer to. A
   * column that it shares says nothing about its name.
   */
  Optional<Words> commonName() {
    List<Words> stems =
        IntStream.range(0, columns.size())
            .filter(at -> !shared.contains(columns.get(at)) || shared.size() == columns.size())
            .mapToObj(this::stem)
            .distinct()
            .toList();
    return stems.size() == 1
        ? Optional.of(stems.get(0)).filter(each -> !each.isEmpty())
        : Optional.empty();
  }

  private Words stem(int at) {
    Words column = Words.of(columns.get(at));
    Words stem = column.before(Words.of(targetColumns.get(at)));
    return stem.isEmpty() && columns.size() == 1 ? column.before(Words.of("id")) : stem;
  }
}
