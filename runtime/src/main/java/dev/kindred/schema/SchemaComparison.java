package dev.kindred.schema;

import dev.kindred.internal.dialect.Ddl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Key;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.UniqueKey;

/** Comparison of a declared table with the one in the database. */
final class SchemaComparison {

  private final TableDefinition expected;
  private final Table<?> table;
  private final Map<String, Field<?>> fields = new HashMap<>();
  private final List<String> differences = new ArrayList<>();

  private SchemaComparison(TableDefinition expected, Table<?> table) {
    this.expected = expected;
    this.table = table;
    for (Field<?> field : table.fields()) {
      fields.put(lower(field.getName()), field);
    }
  }

  /** Returns a line for each difference. */
  static List<String> of(TableDefinition expected, Table<?> table, Ddl ddl) {
    SchemaComparison comparison = new SchemaComparison(expected, table);
    expected.columns().forEach(comparison::compare);
    if (expected.isWritten()) {
      comparison.compareUnknown();
    }
    if (expected.isWritten() && ddl.tellsUniqueConstraints()) {
      expected.unique().forEach(comparison::compare);
    }
    if (!expected.isView() && !expected.key().isEmpty()) {
      comparison.compareKey();
    }
    expected.foreignKeys().forEach(comparison::compare);
    return comparison.differences;
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void add(String difference, Object... details) {
    differences.add(String.format(Locale.ROOT, difference, details));
  }

  private String named(TableDefinition.Column column) {
    return expected.name() + "." + column.name();
  }

  private void compare(TableDefinition.Column column) {
    Field<?> field = fields.get(lower(column.name()));
    if (field == null) {
      add("The column %s of %s is missing.", named(column), column.attribute());
      return;
    }
    if (column.type().databaseType() == null
        && !column.type().kind().type().columnClasses().contains(field.getType())) {
      add(
          "The column %s is of type %s, which can't hold the %s of %s.",
          named(column), field.getDataType().getTypeName(), column.type(), column.attribute());
    }
    if (!expected.isView()) {
      compareNull(column, field);
    }
    if (expected.isWritten()) {
      compareLength(column, field);
    }
  }

  private void compareNull(TableDefinition.Column column, Field<?> field) {
    if (field.getDataType().nullable() && !column.mayAllowNull()) {
      add(
          "The column %s takes NULL, which %s can't hold: %sadd NOT NULL.",
          named(column),
          column.attribute(),
          expected.isJoinTable() ? "" : "declare it nullable, or ");
    }
    if (!field.getDataType().nullable() && column.nullable()) {
      add(
          "The column %s takes no NULL, though %s may be empty: declare it required, or drop NOT"
              + " NULL.",
          named(column), column.attribute());
    }
  }

  private void compareLength(TableDefinition.Column column, Field<?> field) {
    int room = field.getDataType().length();
    if (column.type().databaseType() == null
        && field.getType() == String.class
        && column.type().type() == String.class
        && room > 0
        && room < column.size().length()) {
      add(
          "The column %s has room for %s characters, and %s for %s.",
          named(column), room, column.attribute(), column.size().length());
    }
  }

  /**
   * Requires a column without an attribute to allow NULL or have a default, since inserts would
   * fail.
   */
  private void compareUnknown() {
    Set<String> known = lower(expected.columns().stream().map(TableDefinition.Column::name));
    for (Field<?> field : table.fields()) {
      if (!known.contains(lower(field.getName()))
          && !field.getDataType().nullable()
          && !field.getDataType().defaulted()
          && !field.getDataType().identity()) {
        add(
            "The column %s.%s takes no NULL and has no default, and %s has no %s for it: inserts"
                + " will fail.",
            expected.name(),
            lower(field.getName()),
            expected.owner(),
            expected.isJoinTable() ? "value" : "attribute");
      }
    }
  }

  /** Compares the primary key. A join table may have another one if its pairs are unique. */
  private void compareKey() {
    UniqueKey<?> primary = table.getPrimaryKey();
    List<? extends UniqueKey<?>> keys =
        expected.isJoinTable() ? table.getKeys() : primary == null ? List.of() : List.of(primary);
    if (!isAmong(expected.key(), keys)) {
      add(
          "The primary key of %s is %s, and that of %s is %s.",
          expected.name(),
          primary == null ? List.of() : columns(primary),
          expected.owner(),
          expected.key());
    }
  }

  /** Requires a unique constraint or index; one over fewer columns says more. */
  private void compare(TableDefinition.Unique unique) {
    Set<String> wanted = lower(unique.columns().stream());
    boolean isUnique =
        Stream.concat(
                table.getKeys().stream().map(SchemaComparison::columns),
                table.getIndexes().stream()
                    .filter(index -> index.getUnique() && index.getWhere() == null)
                    .map(index -> lower(index.getFields().stream().map(SortField::getName))))
            .anyMatch(columns -> !columns.isEmpty() && wanted.containsAll(columns));
    if (!isUnique) {
      add(
          "The columns %s of %s have no unique constraint, for %s: add one, or declare them without.",
          unique.columns(), expected.name(), String.join(", ", unique.attributes()));
    }
  }

  private void compare(TableDefinition.ForeignKey key) {
    if (!isAmong(key.columns(), table.getReferences())) {
      add(
          "There is no foreign key from %s %s to %s, for %s.",
          expected.name(), key.columns(), key.target(), key.relation());
    }
  }

  private static boolean isAmong(List<String> columns, Collection<? extends Key<?>> keys) {
    Set<String> wanted = lower(columns.stream());
    return keys.stream().anyMatch(key -> wanted.equals(columns(key)));
  }

  private static Set<String> columns(Key<?> key) {
    return lower(key.getFields().stream().map(Field::getName));
  }

  static Set<String> lower(Stream<String> names) {
    Set<String> lower = new TreeSet<>();
    names.forEach(name -> lower.add(lower(name)));
    return lower;
  }
}
