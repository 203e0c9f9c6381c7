package dev.kindred.internal.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Rows of an upsert, which are inserted, or updated if they exist.
 *
 * @param columns the columns that get values
 * @param rows the values of each row
 * @param on the columns that identify an existing row
 * @param replaced the columns that get the new values in existing rows
 * @param counted the columns that are increased by one in existing rows
 * @param kept the columns in which an existing row must have the new values to be changed
 * @param mark the column that marks existing rows as deleted, which are left as they are and not in
 *     the way; empty if there is none, or if all rows are
 * @param alias creates a name that is unique in the statement
 */
public record NewRows(
    DSLContext dsl,
    Table<?> table,
    List<Integer> columns,
    List<List<Field<?>>> rows,
    List<Integer> on,
    List<Integer> replaced,
    List<Integer> counted,
    List<Integer> kept,
    OptionalInt mark,
    UnaryOperator<String> alias) {

  /** Returns the same rows for the table with an alias. */
  public NewRows named(Table<?> other) {
    return new NewRows(dsl, other, columns, rows, on, replaced, counted, kept, mark, alias);
  }

  /** Returns some columns of the table. */
  public List<Field<?>> fields(List<Integer> some) {
    return some.stream().<Field<?>>map(table::field).toList();
  }

  /** Returns the insert, to which a clause for existing rows can be added. */
  public InsertValuesStepN<?> insert() {
    InsertValuesStepN<?> insert = dsl.insertInto(table, fields(columns));
    for (List<Field<?>> row : rows) {
      insert = insert.values(row);
    }
    return insert;
  }

  /** Returns the condition that an existing row, if there is a mark, does not have it. */
  public Optional<Condition> unmarked() {
    return mark.isEmpty()
        ? Optional.empty()
        : Optional.of(UnmarkedCondition.of(field(mark.getAsInt())));
  }

  private Field<?> field(int column) {
    return Objects.requireNonNull(table.field(column));
  }

  /**
   * Returns the assignments for existing rows. If nothing is to be changed, a column is set to its
   * own value.
   *
   * @param fresh the new value of a column
   */
  public Map<Field<?>, Field<?>> changes(Function<Field<?>, Field<?>> fresh) {
    Map<Field<?>, Field<?>> changes = new LinkedHashMap<>();
    fields(replaced).forEach(each -> changes.put(each, kept(each, fresh.apply(each), fresh)));
    fields(counted).forEach(each -> changes.put(each, kept(each, oneMore(each), fresh)));
    if (changes.isEmpty()) {
      Field<?> first = fields(on).get(0);
      changes.put(first, fresh.apply(first));
    }
    return changes;
  }

  /** Returns the new value, or the old one of a row that is not to be changed. */
  @SuppressWarnings("unchecked") // both are of one column
  private Field<?> kept(Field<?> old, Field<?> changed, Function<Field<?>, Field<?>> fresh) {
    if (kept.isEmpty()) {
      return changed;
    }
    List<Condition> same =
        fields(kept).stream()
            .map(each -> ((Field<Object>) each).eq((Field<Object>) fresh.apply(each)))
            .toList();
    return DSL.when(DSL.and(same), (Field<Object>) changed).otherwise((Field<Object>) old);
  }

  @SuppressWarnings("unchecked") // versions are numbers
  private static Field<?> oneMore(Field<?> field) {
    return ((Field<Number>) field).plus(DSL.inline(1));
  }
}
