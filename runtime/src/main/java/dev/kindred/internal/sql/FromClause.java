package dev.kindred.internal.sql;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ReverseRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
  private final Set<PathNode> required;
  private final TableAliases aliases;
  private final boolean joinsPaths;
  private final @Nullable Map<Integer, Field<?>> derived;
  private final Map<PathNode, Table<?>> tables = new HashMap<>();
  private final @Nullable Table<?> joinTable;
  private Table<?> clause;

  /** Creates the FROM clause of a query, which starts with the root entity's table. */
  FromClause(EntityMetadata<?> root, Set<PathNode> required, TableAliases aliases) {
    this(root, aliases.alias(root.table()), null, required, aliases, true);
  }

  /**
   * Creates the FROM clause of a query whose rows come from a derived table.
   *
   * @param columns the derived table's columns, by their positions in the root entity
   */
  FromClause(
      EntityMetadata<?> root,
      Table<?> rows,
      Map<Integer, Field<?>> columns,
      Set<PathNode> required,
      TableAliases aliases) {
    this(root, rows, columns, required, aliases, true);
  }

  private FromClause(
      EntityMetadata<?> root,
      Table<?> rows,
      @Nullable Map<Integer, Field<?>> derived,
      Set<PathNode> required,
      TableAliases aliases,
      boolean joins) {
    this.outer = null;
    this.derived = derived;
    this.base = PathNode.root(root);
    this.required = required;
    this.aliases = aliases;
    this.joinsPaths = joins;
    this.joinTable = null;
    this.clause = bind(base, rows);
  }

  /**
   * Creates a FROM clause of the root entity's table alone: columns along paths are read by
   * subqueries.
   */
  static FromClause alone(EntityMetadata<?> root, TableAliases aliases) {
    return new FromClause(root, aliases.alias(root.table()), null, Set.of(), aliases, false);
  }

  /** Creates the FROM clause of a subquery, which starts with the rows that a path leads to. */
  FromClause(FromClause outer, PathNode variable, Set<PathNode> required) {
    this.outer = outer;
    this.derived = null;
    this.base = variable;
    this.required = required;
    this.aliases = outer.aliases;
    this.joinsPaths = true;
    this.joinTable =
        variable.relation() instanceof ManyToManyRelation relation
            ? aliases.alias(JooqJoinTables.table(relation.joinTable()))
            : null;
    this.clause = joinTable == null ? bind(base, aliases.alias(base.target().table())) : joinTable;
  }

  private Table<?> bind(PathNode path, Table<?> table) {
    tables.put(path, table);
    return table;
  }

  /** Returns the clause; to be called after all columns were requested. */
  Table<?> clause() {
    return clause;
  }

  /** Returns the table of the base. */
  Table<?> baseTable() {
    return table(base);
  }

  /** Returns the alias of a row's table; null stands for the query's own row. */
  TableAlias alias(@Nullable PathNode row) {
    if (row == null) {
      return outer == null ? new TableAlias(base.target().table(), baseTable()) : outer.alias(row);
    }
    return new TableAlias(row.target().table(), clauseOf(row).table(row));
  }

  /** Returns whether other tables are joined with the base. */
  boolean isJoined() {
    return clause != baseTable();
  }

  /**
   * Joins and returns the table at the end of a to-one path, so that its rows can be locked.
   *
   * @throws IllegalArgumentException if the path can lead to no row or to several
   */
  Table<?> lockable(PathNode path) {
    if (!path.isRoot() && (path.relation().toMany() || canLeadToNoRow(path))) {
      throw new IllegalArgumentException(
          "of("
              + path
              + ") can't be locked: it can lead to no row, or to several. A filter that asks for"
              + " its row makes sure that there is one.");
    }
    return table(path);
  }

  /** Joins the table at the end of a to-one path and returns all of its columns. */
  Field<?>[] fields(PathNode path) {
    return table(path).fields();
  }

  /** Returns a column and joins the tables of its path as far as needed. */
  Field<?> field(ColumnNode column) {
    ColumnNode nearest = column.nearest();
    FromClause from = clauseOf(nearest.path());
    Field<?> field = from.joinTableField(nearest);
    return field == null ? from.column(nearest) : field;
  }

  private Field<?> column(ColumnNode column) {
    if (!joinsPaths && !column.path().equals(base)) {
      return subquery(column);
    }
    return Objects.requireNonNull(
        derived == null || !column.path().equals(base)
            ? table(column.path()).field(column.column())
            : derived.get(column.column()));
  }

  private Field<?> subquery(ColumnNode column) {
    PathNode first = column.path();
    while (!first.parent().equals(base)) {
      first = first.parent();
    }
    FromClause inner = new FromClause(this, first, Set.of());
    Field<?> field = inner.field(column);
    Condition correlation = inner.correlation();
    return DSL.field(DSL.select(field).from(inner.clause()).where(correlation));
  }

  /** Returns the join table's column with the same value; null if there is none. */
  private @Nullable Field<?> joinTableField(ColumnNode column) {
    if (joinTable == null || !column.path().equals(base) || tables.containsKey(base)) {
      return null;
    }
    ManyToManyRelation relation = (ManyToManyRelation) base.relation();
    int part = relation.targetColumns().indexOf(column.column());
    return part < 0 ? null : JooqJoinTables.targetFields(joinTable, relation).get(part);
  }

  /** Returns whether a column can be NULL, by itself or because its path can lead to no row. */
  boolean isNullable(ColumnNode column) {
    ColumnNode nearest = column.nearest();
    ColumnMetadata metadata = nearest.metadata();
    return metadata.nullable() || clauseOf(nearest.path()).canLeadToNoRow(nearest.path());
  }

  private boolean canLeadToNoRow(PathNode path) {
    return !path.equals(base)
        && !required.contains(path)
        && (!(path.relation() instanceof ForwardRelation forward)
            || forward.optional()
            || canLeadToNoRow(path.parent()));
  }

  /** Returns the clause of the query whose base the path starts from. */
  private FromClause clauseOf(PathNode path) {
    for (PathNode at = path; ; at = at.parent()) {
      if (at.equals(base)) {
        return this;
      }
      if (at.isRoot()) {
        return Objects.requireNonNull(outer).clauseOf(path);
      }
    }
  }

  private Table<?> table(PathNode path) {
    Table<?> known = tables.get(path);
    if (known != null) {
      return known;
    }
    Table<?> table = aliases.alias(path.target().table());
    clause = path.equals(base) ? joinTarget(table) : join(path, table);
    return bind(path, table);
  }

  private Table<?> joinTarget(Table<?> table) {
    ManyToManyRelation relation = (ManyToManyRelation) base.relation();
    List<Field<?>> references =
        JooqJoinTables.targetFields(Objects.requireNonNull(joinTable), relation);
    return clause
        .join(table)
        .on(ColumnFields.equal(ColumnFields.of(table, relation.targetColumns()), references));
  }

  /**
   * Joins a table. To-many paths are joined for aggregates only, which run over all of their rows.
   */
  private Table<?> join(PathNode path, Table<?> table) {
    if (path.relation() instanceof ManyToManyRelation relation) {
      return joinThrough(aliases.alias(JooqJoinTables.table(relation.joinTable())), path, table);
    }
    Condition on = joinCondition(path, table, this);
    return canLeadToNoRow(path) && !path.relation().toMany()
        ? clause.leftJoin(table).on(on)
        : clause.join(table).on(on);
  }

  private Table<?> joinThrough(Table<?> through, PathNode path, Table<?> table) {
    ManyToManyRelation relation = (ManyToManyRelation) path.relation();
    List<Field<?>> source = fields(path.parent(), relation.sourceColumns());
    return clause
        .join(through)
        .on(ColumnFields.equal(JooqJoinTables.sourceFields(through, relation), source))
        .join(table)
        .on(
            ColumnFields.equal(
                ColumnFields.of(table, relation.targetColumns()),
                JooqJoinTables.targetFields(through, relation)));
  }

  /**
   * Joins the sources that the rows are related to.
   *
   * @return the columns with the source's key
   */
  List<Field<?>> joinSources(RelationMetadata relation) {
    if (relation instanceof ReverseRelation reverse) {
      return sourceKey(relation, fields(base, reverse.reverse().columns()));
    }
    ManyToManyRelation manyToMany = (ManyToManyRelation) relation;
    Table<?> through = aliases.alias(JooqJoinTables.table(manyToMany.joinTable()));
    List<Field<?>> columns = fields(base, manyToMany.targetColumns());
    clause =
        through
            .join(clause)
            .on(ColumnFields.equal(JooqJoinTables.targetFields(through, manyToMany), columns));
    return sourceKey(relation, JooqJoinTables.sourceFields(through, manyToMany));
  }

  /**
   * Returns the references to the source, or the source's own key if equal keys can have several
   * spellings.
   */
  private List<Field<?>> sourceKey(RelationMetadata relation, List<Field<?>> references) {
    if (!KeyColumns.of(relation).haveSeveralSpellings()) {
      return references;
    }
    Table<?> source = aliases.alias(relation.source().table());
    List<Field<?>> key = ColumnFields.of(source, relation.sourceColumns());
    clause = clause.join(source).on(ColumnFields.equal(key, references));
    return key;
  }

  /** Returns the condition that relates a subquery's rows to those of the outer query. */
  Condition correlation() {
    FromClause outerClause = Objects.requireNonNull(outer);
    return base.relation() instanceof ManyToManyRelation relation
        ? joinTableCondition(relation, outerClause)
        : joinCondition(base, baseTable(), outerClause);
  }

  /**
   * Returns the condition on the join table. An association entity can have no target, and relates
   * nothing then.
   */
  private Condition joinTableCondition(ManyToManyRelation relation, FromClause outerClause) {
    Table<?> table = Objects.requireNonNull(joinTable);
    Condition ofSource =
        ColumnFields.equal(
            JooqJoinTables.sourceFields(table, relation),
            outerClause.fields(base.parent(), relation.sourceColumns()));
    return relation
        .toTarget()
        .filter(ForwardRelation::optional)
        .map(ForwardRelation::firstOwnPart)
        .map(part -> JooqJoinTables.targetFields(table, relation).get(part).isNotNull())
        .map(ofSource::and)
        .orElse(ofSource);
  }

  /**
   * Returns the condition that joins a table to its parent. The parent's columns are read as close
   * to the root as possible, so that its own table may not be needed.
   */
  private static Condition joinCondition(PathNode path, Table<?> table, FromClause outer) {
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

  private List<Field<?>> fields(PathNode path, List<Integer> columns) {
    return columns.stream().<Field<?>>map(column -> field(new ColumnNode(path, column))).toList();
  }
}
