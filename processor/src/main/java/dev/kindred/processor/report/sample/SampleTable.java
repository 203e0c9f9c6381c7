package dev.kindred.processor.report.sample;

import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Table in a statement.
 *
 * @param name its name in the FROM clause
 * @param qualifier the text before its columns
 */
record SampleTable(SampleDialect dialect, String name, String qualifier) {

  static SampleTable of(SampleDialect dialect, EntityDescriptor entity) {
    return of(dialect, entity.table().schema(), entity.table().name());
  }

  static SampleTable of(SampleDialect dialect, String schema, String table) {
    String prefix = schema.isEmpty() ? "" : dialect.name(schema) + ".";
    String name = prefix + dialect.name(table);
    return new SampleTable(dialect, name, name);
  }

  /** Returns the table of an entity beside that of the statement's root, which may be the same. */
  static SampleTable beside(EntityDescriptor root, SampleDialect dialect, EntityDescriptor entity) {
    SampleTable table = of(dialect, entity);
    if (!root.id().equals(entity.id())) {
      return table;
    }
    String alias = dialect.alias(entity.table().name());
    return new SampleTable(dialect, table.name + dialect.as() + alias, alias);
  }

  String column(String column) {
    return qualifier + "." + dialect.name(column);
  }

  String column(EntityDescriptor entity, int position) {
    return column(entity.column(position).name());
  }

  List<String> columns(EntityDescriptor entity, List<Integer> positions) {
    return positions.stream().map(position -> column(entity, position)).toList();
  }

  List<String> columns(List<String> names) {
    return names.stream().map(this::column).toList();
  }

  String allColumns(EntityDescriptor entity) {
    return entity.columns().stream()
        .map(ColumnDescriptor::name)
        .map(this::column)
        .collect(Collectors.joining(", "));
  }

  /** Returns the condition that columns are equal to others. */
  static String equal(List<String> columns, List<String> others) {
    return and(pairs(columns, others));
  }

  /** Returns the conditions that each column is equal to another. */
  static List<String> pairs(List<String> columns, List<String> others) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i) + " = " + others.get(i))
        .toList();
  }

  /** Returns the condition that columns have values. */
  String haveValues(EntityDescriptor entity, List<Integer> positions) {
    return and(positions.stream().map(position -> hasValue(entity, position)).toList());
  }

  /** Returns the condition that a column has a value. */
  String hasValue(EntityDescriptor entity, int position) {
    return column(entity, position) + " = " + dialect.compared(entity.column(position).type());
  }

  static String and(List<String> conditions) {
    return conditions.size() == 1
        ? conditions.get(0)
        : "(" + String.join(" and ", conditions) + ")";
  }
}
