package dev.kindred.internal.sql;

import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.ReverseRelation;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Relation of the rows of a subquery to those of the outer query.
 *
 * @param from the subquery's clause
 * @param base the path from the outer query's rows to those of the subquery
 */
record Correlation(FromClause from, JoinedTables tables, PathNode base, RenderContext rendering) {

  /**
   * Returns the condition that relates a subquery's rows, in scope, to those of the outer query.
   */
  Condition condition() {
    return base.relation() instanceof ManyToManyRelation
        ? ColumnFields.equal(references(), from.sourceKey(base)).and(presence())
        : RelationConditions.joining(base, from.baseTable(), from).and(from.scope());
  }

  /** Returns the columns that refer to the rows that the path, a to-many one, starts at. */
  List<Field<?>> references() {
    return base.relation() instanceof ManyToManyRelation relation
        ? JooqJoinTables.sourceFields(tables.joinTable(base, relation), relation)
        : ColumnFields.of(
            from.baseTable(), ((ReverseRelation) base.relation()).reverse().columns());
  }

  /** Returns the condition that there is a row in scope at the end of the path. */
  Condition presence() {
    if (!(base.relation() instanceof ManyToManyRelation relation)) {
      return from.scope();
    }
    if (rendering.scopes().restrict(base.target())) {
      from.baseTable(); // which is joined if it is in scope
    }
    Table<?> table = tables.joinTable(base, relation);
    return RelationConditions.withTarget(rendering.scope(relation, table), table, relation);
  }
}
