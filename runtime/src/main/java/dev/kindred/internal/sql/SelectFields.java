package dev.kindred.internal.sql;

import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;

/**
 * Fields for the select list of a query.
 *
 * @param compared whether they are compared with values
 */
record SelectFields(Select node, ExpressionRenderer expressions, boolean compared) {

  /** Returns the fields that make up an object for each row. */
  List<Field<?>> ofRows() {
    if (node.selectList() instanceof SelectList.Columns columns) {
      return of(columns);
    }
    return node.selectList() instanceof SelectList.Entities entities ? of(entities) : ofEntity();
  }

  List<Field<?>> of(SelectList.Columns columns) {
    return columns.expressions().stream()
        .<Field<?>>map(
            compared || columns.distinct() ? expressions::comparable : expressions::stored)
        .toList();
  }

  private List<Field<?>> of(SelectList.Entities entities) {
    Stream<Field<?>> joined =
        entities.joined().stream().flatMap(path -> Stream.of(expressions.from().fields(path)));
    return Stream.concat(ofEntity().stream(), joined).toList();
  }

  private List<Field<?>> ofEntity() {
    return List.of(expressions.from().baseTable().fields());
  }

  /** Returns the columns of the primary key. */
  List<Field<?>> ofKey() {
    return ColumnFields.of(expressions.from().baseTable(), node.root().keyColumns());
  }
}
