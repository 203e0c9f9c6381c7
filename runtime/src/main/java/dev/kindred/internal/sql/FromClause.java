package dev.kindred.internal.sql;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * FROM clause of a query or subquery. It starts with the table at the end of one path, its base,
 * and joins the tables of to-one paths when their columns are requested. Paths that start from the
 * base of an outer query are joined there.
 */
final class FromClause {

  private final @Nullable FromClause outer;
  private final PathNode base;
  private final OptionalPaths optional;
  private final RenderContext rendering;
  private final PathAccess access;
  private final @Nullable DerivedRows derived;
  private final @Nullable AggregateTables aggregates;
  private final JoinedTables tables;
  private boolean comparesSubqueries;

  /** Creates the FROM clause of a query, which starts with the root entity's table. */
  FromClause(RenderContext rendering, Select node, Set<PathNode> required) {
    this(
        node.root(),
        rendering.alias(node.root().table()),
        null,
        required,
        rendering,
        PathAccess.JOINS,
        AggregateTables.of(node, rendering.dialect()));
  }

  /** Creates the FROM clause of a query whose rows another query in the statement computes. */
  FromClause(
      RenderContext rendering,
      Select node,
      DerivedRows rows,
      Set<PathNode> required,
      @Nullable AggregateTables aggregates) {
    this(node.root(), rows.table(), rows, required, rendering, PathAccess.JOINS, aggregates);
  }

  private FromClause(
      EntityMetadata<?> root,
      Table<?> rows,
      @Nullable DerivedRows derived,
      Set<PathNode> required,
      RenderContext rendering,
      PathAccess access,
      @Nullable AggregateTables aggregates) {
    this.outer = null;
    this.derived = derived;
    this.base = PathNode.root(root);
    this.optional = new OptionalPaths(base, required, rendering.scopes());
    this.rendering = rendering;
    this.access = access;
    this.aggregates = aggregates;
    this.tables = JoinedTables.of(this, base, rows, optional, rendering);
  }

  /**
   * Creates a FROM clause of the root entity's table alone: columns along paths are read by
   * subqueries.
   */
  static FromClause alone(EntityMetadata<?> root, RenderContext rendering) {
    return alone(root, rendering, PathAccess.SUBQUERIES);
  }

  /**
   * Creates the FROM clause of a query that was written with jOOQ, which has the root entity's
   * table in it.
   */
  static FromClause ofJooq(EntityMetadata<?> root, RenderContext rendering) {
    return alone(root, rendering, PathAccess.JOINS_OF_JOOQ);
  }

  private static FromClause alone(
      EntityMetadata<?> root, RenderContext rendering, PathAccess access) {
    return new FromClause(
        root, rendering.alias(root.table()), null, Set.of(), rendering, access, null);
  }

  /** Creates the FROM clause for the condition on the rows of a table that others have joined. */
  static FromClause of(EntityMetadata<?> entity, Table<?> table, RenderContext rendering) {
    return new FromClause(entity, table, null, Set.of(), rendering, PathAccess.SUBQUERIES, null);
  }

  /** Creates the FROM clause of a subquery, which starts with the rows that a path leads to. */
  FromClause(
      FromClause outer,
      PathNode variable,
      Set<PathNode> required,
      @Nullable AggregateTables aggregates) {
    this(outer, outer.rendering, variable, required, aggregates);
  }

  private FromClause(
      @Nullable FromClause outer,
      RenderContext rendering,
      PathNode variable,
      Set<PathNode> required,
      @Nullable AggregateTables aggregates) {
    this.outer = outer;
    this.derived = null;
    this.base = variable;
    this.optional = new OptionalPaths(base, required, rendering.scopes());
    this.rendering = rendering;
    this.access = PathAccess.JOINS;
    this.aggregates = aggregates;
    this.tables = JoinedTables.ofRelated(this, base, optional, rendering);
  }

  /** Creates the FROM clause of the rows that a path leads to from any row of this one. */
  FromClause related(PathNode variable, Set<PathNode> required) {
    return new FromClause(null, rendering, variable, required, new AggregateTables());
  }

  /** Returns the clause; to be called after all columns were requested. */
  Table<?> clause() {
    return aggregates == null ? tables.clause() : aggregates.joinedWith(tables.clause());
  }

  /** Returns the derived tables of aggregates; null where each aggregate is a subquery. */
  @Nullable AggregateTables aggregates() {
    return aggregates;
  }

  /** Returns whether its rows are those of the root's table, which their keys identify. */
  boolean hasRootsWithKeys() {
    return base.isRoot()
        && (derived == null || derived.haveKeys())
        && !base.target().keyColumns().isEmpty();
  }

  /** Returns the table of the base. */
  Table<?> baseTable() {
    return table(base);
  }

  /** Returns the alias of a row's table; null stands for the query's own row. */
  TableAlias alias(@Nullable PathNode row) {
    if (row == null) {
      return outer == null
          ? new TableAlias(base.target().table(), baseTable(), rendering)
          : outer.alias(row);
    }
    return new TableAlias(row.target().table(), clauseOf(row).table(row), rendering);
  }

  /** Returns whether other tables are joined with the base. */
  boolean isJoined() {
    return tables.clause() != baseTable();
  }

  /** Returns whether a path leads to one row, and not to none or to several. */
  boolean leadsToOneRow(PathNode path) {
    return optional.leadsToOneRow(path);
  }

  /** Joins the table at the end of a to-one path and returns all of its columns. */
  Field<?>[] fields(PathNode path) {
    return table(path).fields();
  }

  /** Returns a column and joins the tables of its path as far as needed. */
  Field<?> field(ColumnNode column) {
    ColumnNode nearest = nearest(column);
    FromClause from = clauseOf(nearest.path());
    if (from.readsBySubquery(nearest.path())) {
      compareWithSubqueryOf(from);
    }
    Field<?> field = from.joinTableField(nearest);
    return field == null ? from.column(nearest) : field;
  }

  private ColumnNode nearest(ColumnNode column) {
    return column.nearest(rendering.scopes()::restrict);
  }

  private Field<?> column(ColumnNode column) {
    if (readsBySubquery(column.path())) {
      return access == PathAccess.JOINS_OF_JOOQ && JooqPaths.canJoin(column.path())
          ? JooqPaths.field(column)
          : subquery(column);
    }
    Field<?> computed = derived == null ? null : derived.field(column);
    return computed == null
        ? Objects.requireNonNull(table(column.path()).field(column.column()))
        : computed;
  }

  private boolean readsBySubquery(PathNode path) {
    return !canJoin() && !path.equals(base);
  }

  /** Returns whether columns along paths are joined, and not read by subqueries. */
  boolean canJoin() {
    return access == PathAccess.JOINS;
  }

  /**
   * Notes that rows are compared with a subquery, or a derived table, of a clause around them: by
   * the clauses between, too.
   */
  void compareWithSubqueryOf(FromClause other) {
    for (FromClause at = this; at != other; at = Objects.requireNonNull(at.outer)) {
      at.comparesSubqueries = true;
    }
  }

  /** Returns whether its rows are compared with subqueries or derived tables around them. */
  boolean comparesSubqueries() {
    return comparesSubqueries;
  }

  private Field<?> subquery(ColumnNode column) {
    PathNode first = column.path();
    while (!first.parent().equals(base)) {
      first = first.parent();
    }
    FromClause inner = new FromClause(this, first, Set.of(), null);
    Field<?> field = inner.field(column);
    Condition correlation = inner.correlation().condition();
    return DSL.field(DSL.select(field).from(inner.clause()).where(correlation));
  }

  /** Returns the join table's column with the same value; null if there is none. */
  private @Nullable Field<?> joinTableField(ColumnNode column) {
    PathNode path = column.path();
    if (path.isRoot()
        || tables.have(path)
        || rendering.scopes().restrict(path.target())
        || !(path.relation() instanceof ManyToManyRelation relation)) {
      return null;
    }
    int part = relation.targetColumns().indexOf(column.column());
    return part < 0
        ? null
        : JooqJoinTables.targetFields(tables.joinTable(path, relation), relation).get(part);
  }

  /** Returns whether a column can be NULL, by itself or because its path can lead to no row. */
  boolean isNullable(ColumnNode column) {
    ColumnNode nearest = nearest(column);
    ColumnMetadata metadata = nearest.metadata();
    return metadata.nullable() || clauseOf(nearest.path()).optional.canLeadToNoRow(nearest.path());
  }

  /** Returns the clause of the query whose base the path starts from. */
  FromClause clauseOf(PathNode path) {
    for (PathNode at = path; ; at = at.parent()) {
      if (at.equals(base)) {
        return this;
      }
      if (at.isRoot()) {
        return Objects.requireNonNull(outer).clauseOf(path);
      }
    }
  }

  /** Joins and returns the table at the end of a to-one path. */
  Table<?> table(PathNode path) {
    return tables.table(path);
  }

  /** Joins a table on a condition. */
  void join(Table<?> table, Condition on) {
    join(joined -> joined.join(table).on(on));
  }

  /** Puts a join around the clause. */
  void join(UnaryOperator<Table<?>> join) {
    tables.join(join);
  }

  /**
   * Returns the condition that the rows of the base are in the scopes of their entity, which those
   * of another query in the statement are.
   */
  Condition scope() {
    return derived == null && rendering.restricts(base)
        ? rendering.scope(base, baseTable())
        : DSL.noCondition();
  }

  /** Returns how its rows are related to those of the outer query. */
  Correlation correlation() {
    return new Correlation(this, tables, base, rendering);
  }

  /** Returns the columns of a row that a to-many path from it refers to. */
  List<Field<?>> sourceKey(PathNode path) {
    return fields(path.parent(), path.relation().sourceColumns());
  }

  /** Returns columns of the row at the end of a path, read as close to the root as possible. */
  List<Field<?>> fields(PathNode path, List<Integer> columns) {
    return columns.stream().<Field<?>>map(column -> field(new ColumnNode(path, column))).toList();
  }
}
