package dev.kindred.processor.schema;

import dev.kindred.processor.model.EntityDescriptor;
import java.util.List;

/**
 * Line of a constraint or an index; lines of one kind are ordered by name.
 *
 * @param kind the words that it begins with
 * @param name its name as the runtime has it
 * @param rest what follows the name
 */
record ConstraintText(String kind, String name, String rest) implements Comparable<ConstraintText> {

  static ConstraintText primaryKey(String table, List<String> columns) {
    return ofColumns("primary key", "pk_" + table, columns);
  }

  static ConstraintText ofColumns(String kind, String name, List<String> columns) {
    return new ConstraintText(kind, name, Tokens.list(columns));
  }

  static ConstraintText foreignKey(
      String name,
      List<String> columns,
      EntityDescriptor target,
      List<String> referenced,
      String onDelete) {
    return new ConstraintText(
        "foreign key",
        name,
        Tokens.list(columns)
            + " references "
            + Tokens.table(target.table().schema(), target.table().name())
            + ' '
            + Tokens.list(referenced)
            + " on delete "
            + onDelete);
  }

  static ConstraintText check(String name, String condition) {
    return new ConstraintText("check", name, Tokens.text(condition));
  }

  String line() {
    return kind + ' ' + Tokens.constraint(name) + ' ' + rest;
  }

  @Override
  public int compareTo(ConstraintText other) {
    return name.compareTo(other.name);
  }
}
