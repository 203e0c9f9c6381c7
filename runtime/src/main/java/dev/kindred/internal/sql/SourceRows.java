package dev.kindred.internal.sql;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.spi.ForwardRelation;
import java.util.List;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** Rows of a query whose related rows are all that a derived table of aggregates reads. */
interface SourceRows {

  /** Returns the query for columns of the rows, along to-one paths from these. */
  Select<Record> columns(List<ColumnNode> columns, RenderContext rendering);

  /**
   * Returns the condition that the foreign key of rows at the end of a path refers to one of them;
   * null if that needs columns.
   */
  default @Nullable PredicateNode areReferredToBy(ForwardRelation relation, PathNode path) {
    return null;
  }
}
