package dev.kindred.processor.schema;

import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * Line of a constraint or an index; lines of one kind are ordered by name.
 *
 * @param kind the words that it begins with
 * @param name its name as the runtime has it
 * @param rest what follows the name
 */
record ConstraintLine(String kind, String name, String rest) implements Comparable<ConstraintLine> {

  static ConstraintLine primaryKey(String table, List<String> columns) {
    return ofColumns("primary key", "pk_" + table, columns);
  }

  static ConstraintLine ofColumns(String kind, String name, List<String> columns) {
    return new ConstraintLine(kind, name, LineTokens.list(columns));
  }

  /**
   * Returns the line of a unique constraint.
   *
   * @param mark the column that marks the rows for which it does not hold
   */
  static ConstraintLine unique(String name, List<String> columns, Optional<ColumnDescriptor> mark) {
    String exception = mark.map(column -> " unless " + LineTokens.name(column.name())).orElse("");
    return new ConstraintLine("unique", name, LineTokens.list(columns) + exception);
  }

  static ConstraintLine foreignKey(
      String name,
      List<String> columns,
      EntityDescriptor target,
      List<String> referenced,
      String onDelete) {
    return new ConstraintLine(
        "foreign key",
        name,
        LineTokens.list(columns)
            + " references "
            + LineTokens.table(target.table().schema(), target.table().name())
            + ' '
            + LineTokens.list(referenced)
            + " on delete "
            + onDelete);
  }

  static ConstraintLine check(String name, String condition) {
    return new ConstraintLine("check", name, LineTokens.text(condition));
  }

  String line() {
    return kind + ' ' + LineTokens.constraint(name) + ' ' + rest;
  }

  @Override
  public int compareTo(ConstraintLine other) {
    return name.compareTo(other.name);
  }
}
