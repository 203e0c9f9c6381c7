package dev.kindred.internal.sql;

import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.ReverseRelation;
import org.jooq.Condition;
import org.jooq.Table;

/** Conditions that relate the rows of two tables. */
final class RelationConditions {

  private RelationConditions() {}

  /**
   * Returns the condition that joins a table, along a foreign key in either direction.
   *
   * @param outer the clause with the parent's row
   */
  static Condition joining(PathNode path, Table<?> table, FromClause outer) {
    if (path.relation() instanceof ForwardRelation forward) {
      return ColumnFields.equal(
          ColumnFields.of(table, forward.references()),
          outer.fields(path.parent(), forward.columns()));
    }
    ForwardRelation forward = ((ReverseRelation) path.relation()).reverse();
    return ColumnFields.equal(
        ColumnFields.of(table, forward.columns()),
        outer.fields(path.parent(), forward.references()));
  }

  /** Adds that there is a target, which an association entity may not have. */
  static Condition withTarget(
      Condition condition, Table<?> joinTable, ManyToManyRelation relation) {
    return relation
        .toTarget()
        .filter(ForwardRelation::optional)
        .map(ForwardRelation::firstOwnPart)
        .map(part -> JooqJoinTables.targetFields(joinTable, relation).get(part).isNotNull())
        .map(condition::and)
        .orElse(condition);
  }
}
