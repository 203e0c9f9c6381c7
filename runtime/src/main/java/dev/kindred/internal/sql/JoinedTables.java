package dev.kindred.internal.sql;

import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.ManyToManyRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Tables of one FROM clause: that of its base, and those of paths, which are joined when they are
 * requested first. Not thread-safe.
 */
final class JoinedTables {

  private final FromClause from;
  private final OptionalPaths optional;
  private final RenderContext rendering;
  private final Map<PathNode, Table<?>> tables = new HashMap<>();
  private final Map<PathNode, Table<?>> joinTables = new HashMap<>();
  private Table<?> clause;

  private JoinedTables(
      FromClause from, OptionalPaths optional, RenderContext rendering, Table<?> first) {
    this.from = from;
    this.optional = optional;
    this.rendering = rendering;
    this.clause = first;
  }

  /**
   * Creates the tables, of which the first has the rows of a path.
   *
   * @param from the clause with the columns that joins refer to
   */
  static JoinedTables of(
      FromClause from,
      PathNode path,
      Table<?> rows,
      OptionalPaths optional,
      RenderContext rendering) {
    JoinedTables tables = new JoinedTables(from, optional, rendering, rows);
    tables.tables.put(path, rows);
    return tables;
  }

  /** Creates the tables, of which the first has the rows that a path leads to from any row. */
  static JoinedTables ofRelated(
      FromClause from, PathNode path, OptionalPaths optional, RenderContext rendering) {
    if (!(path.relation() instanceof ManyToManyRelation relation)) {
      return of(from, path, rendering.alias(path.target().table()), optional, rendering);
    }
    Table<?> joinTable = rendering.joinTable(relation);
    JoinedTables tables = new JoinedTables(from, optional, rendering, joinTable);
    tables.joinTables.put(path, joinTable);
    return tables;
  }

  /** Returns the tables with their joins. */
  Table<?> clause() {
    return clause;
  }

  boolean have(PathNode path) {
    return tables.containsKey(path);
  }

  /** Joins and returns the table at the end of a to-one path. */
  Table<?> table(PathNode path) {
    Table<?> known = tables.get(path);
    if (known != null) {
      return known;
    }
    Table<?> table = rendering.alias(path.target().table());
    clause = join(path, table);
    tables.put(path, table);
    return table;
  }

  /**
   * Joins a table. To-many paths are joined for aggregates only, which run over all of their rows.
   */
  private Table<?> join(PathNode path, Table<?> table) {
    if (path.relation() instanceof ManyToManyRelation relation) {
      List<Field<?>> references = JooqJoinTables.targetFields(joinTable(path, relation), relation);
      return clause
          .join(table)
          .on(
              ColumnFields.equal(ColumnFields.of(table, relation.targetColumns()), references)
                  .and(rendering.scope(path.target(), table)));
    }
    Condition on = RelationConditions.joining(path, table, from).and(rendering.scope(path, table));
    return optional.canLeadToNoRow(path) && !path.relation().toMany()
        ? clause.leftJoin(table).on(on)
        : clause.join(table).on(on);
  }

  /** Joins and returns the join table of a path, which has the keys of its rows. */
  Table<?> joinTable(PathNode path, ManyToManyRelation relation) {
    Table<?> known = joinTables.get(path);
    if (known != null) {
      return known;
    }
    Table<?> table = rendering.joinTable(relation);
    Condition on =
        ColumnFields.equal(
                JooqJoinTables.sourceFields(table, relation),
                from.fields(path.parent(), relation.sourceColumns()))
            .and(rendering.scope(relation, table));
    clause = clause.join(table).on(RelationConditions.withTarget(on, table, relation));
    joinTables.put(path, table);
    return table;
  }

  /** Puts a join around the clause. */
  void join(UnaryOperator<Table<?>> join) {
    clause = join.apply(clause);
  }
}
