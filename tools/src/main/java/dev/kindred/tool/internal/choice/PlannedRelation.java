package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.TableForeignKey;
import java.util.List;
import java.util.Optional;

/**
 * Relation by a foreign key.
 *
 * @param columns the columns, in the order of the target's key
 * @param targetColumns the columns that they refer to
 * @param isByKey whether it refers to the target's primary key
 */
record PlannedRelation(
    TableForeignKey foreignKey,
    List<String> columns,
    List<String> targetColumns,
    boolean isByKey,
    boolean isOneToOne,
    boolean isKey,
    boolean isOptional) {

  /** Returns the words that the columns' names have before those of the columns they refer to. */
  Optional<Words> commonName() {
    Words first = stem(0);
    for (int i = 0; i < columns.size(); i++) {
      if (first.isEmpty() || !stem(i).equals(first)) {
        return Optional.empty();
      }
    }
    return Optional.of(first);
  }

  private Words stem(int at) {
    Words column = Words.of(columns.get(at));
    Words stem = column.before(Words.of(targetColumns.get(at)));
    return stem.isEmpty() && columns.size() == 1 ? column.before(Words.of("id")) : stem;
  }
}
