package dev.kindred.schema;

import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;

/** Compares the table of one entity with the one in the database. */
final class SchemaComparison {

  private final EntityModel<?> model;
  private final Table<?> table;
  private final Map<String, Field<?>> fields = new HashMap<>();
  private final List<String> differences = new ArrayList<>();

  private SchemaComparison(EntityModel<?> model, Table<?> table) {
    this.model = model;
    this.table = table;
    for (Field<?> field : table.fields()) {
      fields.put(lower(field.getName()), field);
    }
  }

  /** A line for each difference. */
  static List<String> of(EntityModel<?> model, Table<?> table) {
    SchemaComparison comparison = new SchemaComparison(model, table);
    model.columns().forEach(comparison::compare);
    comparison.compareUnknown();
    comparison.compareKey();
    model.forwardRelations().forEach(comparison::compare);
    return comparison.differences;
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void add(String difference) {
    differences.add(difference);
  }

  private String named(ColumnModel column) {
    return model.tableName() + "." + column.name();
  }

  private void compare(ColumnModel column) {
    Field<?> field = fields.get(lower(column.name()));
    if (field == null) {
      add(
          "The column "
              + named(column)
              + " of "
              + model
              + "."
              + column.attribute()
              + " is missing.");
      return;
    }
    if (!StoredClasses.of(column.type().kind()).contains(field.getType())) {
      add(
          "The column "
              + named(column)
              + " is of type "
              + field.getDataType().getTypeName()
              + ", which can't hold the "
              + column.type()
              + " of "
              + model
              + "."
              + column.attribute()
              + ".");
    }
    compareNull(column, field);
    compareLength(column, field);
  }

  private void compareNull(ColumnModel column, Field<?> field) {
    boolean takesNull = field.getDataType().nullable() && !column.key();
    if (takesNull && !column.nullable()) {
      add(
          "The column "
              + named(column)
              + " takes NULL, which "
              + model
              + "."
              + column.attribute()
              + " can't hold: declare it nullable, or add NOT NULL.");
    }
    if (!field.getDataType().nullable() && column.nullable()) {
      add(
          "The column "
              + named(column)
              + " takes no NULL, though "
              + model
              + "."
              + column.attribute()
              + " may be empty: declare it required, or drop NOT NULL.");
    }
  }

  private void compareLength(ColumnModel column, Field<?> field) {
    int room = field.getDataType().length();
    if (field.getType() == String.class
        && column.type().type() == String.class
        && room > 0
        && room < column.size().length()) {
      add(
          "The column "
              + named(column)
              + " has room for "
              + room
              + " characters, and "
              + model
              + "."
              + column.attribute()
              + " for "
              + column.size().length()
              + ".");
    }
  }

  /** A column that nobody gives a value must be able to go without. */
  private void compareUnknown() {
    Set<String> known =
        model.columns().stream().map(column -> lower(column.name())).collect(Collectors.toSet());
    for (Field<?> field : table.fields()) {
      if (!known.contains(lower(field.getName()))
          && !field.getDataType().nullable()
          && !field.getDataType().defaulted()
          && !field.getDataType().identity()) {
        add(
            "The column "
                + model.tableName()
                + "."
                + lower(field.getName())
                + " takes no NULL and has"
                + " no default, and "
                + model
                + " has no attribute for it: inserts will fail.");
      }
    }
  }

  private void compareKey() {
    Set<String> declared = names(model, model.keyColumns());
    Set<String> found = new HashSet<>();
    if (table.getPrimaryKey() != null) {
      table.getPrimaryKey().getFields().forEach(field -> found.add(lower(field.getName())));
    }
    if (!declared.equals(found)) {
      add(
          "The primary key of "
              + model.tableName()
              + " is "
              + found
              + ", and that of "
              + model
              + " is "
              + declared
              + ".");
    }
  }

  private void compare(ForwardRelation relation) {
    Set<String> declared = names(model, relation.columns());
    boolean isThere =
        table.getReferences().stream()
            .anyMatch(
                key ->
                    declared.equals(
                        key.getFields().stream()
                            .map(field -> lower(field.getName()))
                            .collect(Collectors.toSet())));
    if (!isThere) {
      add(
          "There is no foreign key from "
              + model.tableName()
              + " "
              + declared
              + " to "
              + relation.target().tableName()
              + ", for "
              + relation
              + ".");
    }
  }

  private static Set<String> names(EntityModel<?> model, List<Integer> columns) {
    return columns.stream()
        .map(column -> lower(model.column(column).name()))
        .collect(Collectors.toSet());
  }
}
