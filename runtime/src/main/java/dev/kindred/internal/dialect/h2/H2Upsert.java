package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.NewRows;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.RowN;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Upsert of H2: a standard MERGE, whose values need types. */
final class H2Upsert {

  private H2Upsert() {}

  static Query render(NewRows rows) {
    Name given = DSL.name(rows.alias().apply("given"));
    List<Field<?>> fields = rows.fields(rows.columns());
    Name[] names = fields.stream().map(Field::getUnqualifiedName).toArray(Name[]::new);
    RowN[] values = rows.rows().stream().map(row -> typed(row, fields)).toArray(RowN[]::new);
    return rows.dsl()
        .mergeInto(rows.table())
        .using(DSL.values(values).as(given, names))
        .on(DSL.and(existing(rows, given)))
        .whenMatchedThenUpdate()
        .set(rows.changes(field -> in(given, field)))
        .whenNotMatchedThenInsert(fields)
        .values(fields.stream().<Field<?>>map(field -> in(given, field)).toList());
  }

  private static List<Condition> existing(NewRows rows, Name given) {
    return Stream.concat(
            rows.fields(rows.on()).stream().map(field -> same(field, given)),
            rows.unmarked().stream())
        .toList();
  }

  private static RowN typed(List<Field<?>> row, List<Field<?>> fields) {
    return DSL.row(
        IntStream.range(0, row.size())
            .<Field<?>>mapToObj(i -> row.get(i).cast(type(fields.get(i).getDataType())))
            .toList());
  }

  /** Returns the type of a column, which is a large object where a VARCHAR is too short. */
  private static DataType<?> type(DataType<?> declared) {
    if (declared.length() <= H2Types.LONGEST_VARCHAR) {
      return declared;
    }
    return declared.isBinary() ? SQLDataType.BLOB : SQLDataType.CLOB;
  }

  @SuppressWarnings("unchecked") // both have the type of one column
  private static Condition same(Field<?> field, Name given) {
    return ((Field<Object>) field).eq((Field<Object>) in(given, field));
  }

  private static Field<?> in(Name given, Field<?> field) {
    return DSL.field(given.append(field.getUnqualifiedName()), field.getDataType());
  }
}
