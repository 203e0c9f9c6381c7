package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Text of a plain statement about one table, while it is written. */
final class PlainText {

  private final Dialect dialect;
  private final EntityMetadata<?> root;
  private final SqlIdentifiers names;
  private final String table;
  private final StringBuilder sql = new StringBuilder();
  private final List<BindSource> sources = new ArrayList<>();

  PlainText(EntityMetadata<?> root, Dialect dialect) {
    this.dialect = dialect;
    this.root = root;
    this.names = dialect.names();
    this.table = names.table(root);
  }

  Dialect dialect() {
    return dialect;
  }

  EntityMetadata<?> root() {
    return root;
  }

  StatementTemplate template() {
    return StatementTemplate.of(sql.toString(), sources);
  }

  PlainText append(String part) {
    sql.append(part);
    return this;
  }

  PlainText append(char part) {
    sql.append(part);
    return this;
  }

  /** Adds the table's name. */
  PlainText table() {
    return append(table);
  }

  /** Adds all columns. */
  void allColumns() {
    columns(IntStream.range(0, root.columns().size()).boxed().toList(), true);
  }

  /** Adds columns, after the table's name if they are qualified. */
  void columns(List<Integer> columns, boolean qualified) {
    String separator = "";
    for (int column : columns) {
      sql.append(separator);
      column(column, qualified);
      separator = ", ";
    }
  }

  void column(int column, boolean qualified) {
    if (qualified) {
      sql.append(table).append('.');
    }
    sql.append(names.column(root, column));
  }

  /** Adds the beginning of an insert of values for some columns. */
  void insertInto(List<Integer> columns) {
    append("insert into ").table().append(" (");
    columns(columns, false);
    append(") values ");
  }

  /**
   * Adds rows of parameters; returns whether they are plain ones.
   *
   * @param types the types to which the values of each row are cast; empty for none
   */
  boolean rows(List<List<BindValue>> rows, List<String> types) {
    String separator = "";
    for (List<BindValue> row : rows) {
      append(separator);
      if (!row(row, types)) {
        return false;
      }
      separator = ", ";
    }
    return true;
  }

  private boolean row(List<BindValue> row, List<String> types) {
    for (int i = 0; i < row.size(); i++) {
      append(i == 0 ? "(" : ", ").append(types.isEmpty() ? "" : "cast(");
      if (!parameter(row.get(i))) {
        return false;
      }
      append(types.isEmpty() ? "" : " as " + types.get(i) + ")");
    }
    append(')');
    return true;
  }

  /** Returns the column of the table that an expression is; null if it is none that is compared. */
  @Nullable Integer compared(ExpressionNode node, Predicate<EntityMetadata<?>> restricted) {
    if (!(node instanceof ColumnNode column) || !isCompared(column.type())) {
      return null;
    }
    ColumnNode nearest = column.nearest(restricted);
    return nearest.path().isRoot() ? nearest.column() : null;
  }

  /** Returns whether values of a type are compared as they are. */
  boolean isCompared(ColumnType<?> type) {
    return type.element() == null
        && !dialect.casts().comparesAsText(type.kind())
        && !dialect.forms().areSeveral(type.kind());
  }

  /** Adds a parameter; returns whether it is a plain one. */
  boolean parameter(BindValue value) {
    count();
    return !(value.value() instanceof BindArray)
        && !dialect.casts().castsBesideColumn(value.type());
  }

  /** Adds a parameter for a number of rows. */
  void count() {
    sql.append('?');
    sources.add(new BindSource.Position(sources.size()));
  }

  /** Exchanges the values of the last two parameters. */
  void swapLast() {
    Collections.swap(sources, sources.size() - 2, sources.size() - 1);
  }
}
