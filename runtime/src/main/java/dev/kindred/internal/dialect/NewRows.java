package dev.kindred.internal.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    UnaryOperator<String> alias) {

  /** Returns the same rows for the table with an alias. */
  public NewRows named(Table<?> other) {
    return new NewRows(dsl, other, columns, rows, on, replaced, counted, alias);
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

  /**
   * Returns the assignments for existing rows. If nothing is to be changed, a column is set to its
   * own value.
   *
   * @param fresh the new value of a column
   */
  public Map<Field<?>, Field<?>> changes(Function<Field<?>, Field<?>> fresh) {
    Map<Field<?>, Field<?>> changes = new LinkedHashMap<>();
    fields(replaced).forEach(each -> changes.put(each, fresh.apply(each)));
    fields(counted).forEach(each -> changes.put(each, oneMore(each)));
    if (changes.isEmpty()) {
      Field<?> first = fields(on).get(0);
      changes.put(first, fresh.apply(first));
    }
    return changes;
  }

  @SuppressWarnings("unchecked") // versions are numbers
  private static Field<?> oneMore(Field<?> field) {
    return ((Field<Number>) field).plus(DSL.inline(1));
  }
}
