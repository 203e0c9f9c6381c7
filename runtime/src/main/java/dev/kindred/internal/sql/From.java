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
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The FROM clause of a query or subquery: it starts with the rows at the end of one path, its base,
 * and joins those of the to-one paths that are asked for. Paths that start from the base of an
 * outer query are joined there.
 */
final class From {

  private final @Nullable From outer;
  private final PathNode base;
  private final Set<PathNode> required;
  private final TableAliases aliases;
  private final boolean joins;
  private final @Nullable Map<Integer, Field<?>> derived;
  private final Map<PathNode, Table<?>> tables = new HashMap<>();
  private final @Nullable Table<?> link;
  private Table<?> clause;

  /** The FROM clause of a query, which starts with the root's rows. */
  From(EntityMetadata<?> root, Set<PathNode> required, TableAliases aliases) {
    this(root, aliases.alias(root.table()), null, required, aliases, true);
  }

  /**
   * The FROM clause of a query, whose rows come from a derived table.
   *
   * @param columns those of the root that it has, by their positions
   */
  From(
      EntityMetadata<?> root,
      Table<?> rows,
      Map<Integer, Field<?>> columns,
      Set<PathNode> required,
      TableAliases aliases) {
    this(root, rows, columns, required, aliases, true);
  }

  private From(
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
    this.joins = joins;
    this.link = null;
    this.clause = bind(base, rows);
  }

  /** The root's rows alone: what a path leads to is read by a subquery. */
  static From alone(EntityMetadata<?> root, TableAliases aliases) {
    return new From(root, aliases.alias(root.table()), null, Set.of(), aliases, false);
  }

  /** The FROM clause of a subquery, which starts with the rows that a path leads to. */
  From(From outer, PathNode variable, Set<PathNode> required) {
    this.outer = outer;
    this.derived = null;
    this.base = variable;
    this.required = required;
    this.aliases = outer.aliases;
    this.joins = true;
    this.link =
        variable.relation() instanceof ManyToManyRelation relation
            ? aliases.alias(JooqJoinTables.table(relation.joinTable()))
            : null;
    this.clause = link == null ? bind(base, aliases.alias(base.target().table())) : link;
  }

  private Table<?> bind(PathNode path, Table<?> table) {
    tables.put(path, table);
    return table;
  }

  /** The clause, once everything has been asked for. */
  Table<?> clause() {
    return clause;
  }

  /** The table of the base. */
  Table<?> baseTable() {
    return table(base);
  }

  /** What the table of a row is called here; null for the query's own row. */
  TableAlias named(@Nullable PathNode row) {
    if (row == null) {
      return outer == null ? new TableAlias(base.target().table(), baseTable()) : outer.named(row);
    }
    return new TableAlias(row.target().table(), levelOf(row).table(row));
  }

  /** Whether there is more than the base. */
  boolean isJoined() {
    return clause != baseTable();
  }

  /** The table at the end of a to-one path, which is joined, so that its rows can be locked. */
  Table<?> lockable(PathNode path) {
    if (!path.isRoot() && (path.relation().toMany() || canLeadNowhere(path))) {
      throw new IllegalArgumentException(
          "of("
              + path
              + ") can't be locked: it can lead to no row, or to several. A filter that asks for"
              + " its row makes sure that there is one.");
    }
    return table(path);
  }

  /** All columns of the entity at the end of a to-one path, which is joined. */
  Field<?>[] fields(PathNode path) {
    return table(path).fields();
  }

  /** A column, joining what it takes to reach it. */
  Field<?> field(ColumnNode column) {
    ColumnNode nearest = column.nearest();
    From level = levelOf(nearest.path());
    Field<?> linked = level.linkField(nearest);
    return linked == null ? level.joined(nearest) : linked;
  }

  private Field<?> joined(ColumnNode column) {
    if (!joins && !column.path().equals(base)) {
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
    From inner = new From(this, first, Set.of());
    Field<?> field = inner.field(column);
    Condition correlation = inner.correlation();
    return DSL.field(DSL.select(field).from(inner.clause()).where(correlation));
  }

  /** The column of the join table that holds it, where the base is reached through one. */
  private @Nullable Field<?> linkField(ColumnNode column) {
    if (link == null || !column.path().equals(base) || tables.containsKey(base)) {
      return null;
    }
    ManyToManyRelation relation = (ManyToManyRelation) base.relation();
    int part = relation.targetColumns().indexOf(column.column());
    return part < 0 ? null : JooqJoinTables.targetFields(link, relation).get(part);
  }

  /** Whether a column can be NULL, by itself or because its path can lead nowhere. */
  boolean nullable(ColumnNode column) {
    ColumnNode nearest = column.nearest();
    ColumnMetadata metadata = nearest.metadata();
    return metadata.nullable() || levelOf(nearest.path()).canLeadNowhere(nearest.path());
  }

  private boolean canLeadNowhere(PathNode path) {
    return !path.equals(base)
        && !required.contains(path)
        && (!(path.relation() instanceof ForwardRelation forward)
            || forward.optional()
            || canLeadNowhere(path.parent()));
  }

  /** The query whose base the path starts from. */
  private From levelOf(PathNode path) {
    for (PathNode at = path; ; at = at.parent()) {
      if (at.equals(base)) {
        return this;
      }
      if (at.isRoot()) {
        return Objects.requireNonNull(outer).levelOf(path);
      }
    }
  }

  private Table<?> table(PathNode path) {
    Table<?> known = tables.get(path);
    if (known != null) {
      return known;
    }
    Table<?> table = aliases.alias(path.target().table());
    clause = path.equals(base) ? joinLinked(table) : join(path, table);
    return bind(path, table);
  }

  private Table<?> joinLinked(Table<?> table) {
    ManyToManyRelation relation = (ManyToManyRelation) base.relation();
    List<Field<?>> references = JooqJoinTables.targetFields(Objects.requireNonNull(link), relation);
    return clause.join(table).on(equal(fields(table, relation.targetColumns()), references));
  }

  /** Only what an aggregate runs over is joined along a to-many path: its rows are wanted. */
  private Table<?> join(PathNode path, Table<?> table) {
    if (path.relation() instanceof ManyToManyRelation relation) {
      return joinThrough(aliases.alias(JooqJoinTables.table(relation.joinTable())), path, table);
    }
    Condition on = on(path, table, this);
    return canLeadNowhere(path) && !path.relation().toMany()
        ? clause.leftJoin(table).on(on)
        : clause.join(table).on(on);
  }

  private Table<?> joinThrough(Table<?> through, PathNode path, Table<?> table) {
    ManyToManyRelation relation = (ManyToManyRelation) path.relation();
    List<Field<?>> owner = fields(path.parent(), relation.sourceColumns());
    return clause
        .join(through)
        .on(equal(JooqJoinTables.ownerFields(through, relation), owner))
        .join(table)
        .on(
            equal(
                fields(table, relation.targetColumns()),
                JooqJoinTables.targetFields(through, relation)));
  }

  /**
   * Joins whom the rows are related to.
   *
   * @return the columns that tell the owner
   */
  List<Field<?>> joinOwners(RelationMetadata relation) {
    if (relation instanceof ReverseRelation reverse) {
      return tellingOwner(relation, fields(base, reverse.reverse().columns()));
    }
    ManyToManyRelation linked = (ManyToManyRelation) relation;
    Table<?> through = aliases.alias(JooqJoinTables.table(linked.joinTable()));
    List<Field<?>> columns = fields(base, linked.targetColumns());
    clause = through.join(clause).on(equal(JooqJoinTables.targetFields(through, linked), columns));
    return tellingOwner(relation, JooqJoinTables.ownerFields(through, linked));
  }

  /** What refers to the owner, or its own key where that may be spelled in another way. */
  private List<Field<?>> tellingOwner(RelationMetadata relation, List<Field<?>> references) {
    if (!KeyColumns.of(relation).haveSeveralSpellings()) {
      return references;
    }
    Table<?> owner = aliases.alias(relation.source().table());
    List<Field<?>> key = fields(owner, relation.sourceColumns());
    clause = clause.join(owner).on(equal(key, references));
    return key;
  }

  /** The condition that ties a subquery to the query around it. */
  Condition correlation() {
    From around = Objects.requireNonNull(outer);
    return base.relation() instanceof ManyToManyRelation relation
        ? linked(relation, around)
        : on(base, baseTable(), around);
  }

  /** A link entity may lack its target, and relates nothing then. */
  private Condition linked(ManyToManyRelation relation, From around) {
    Table<?> table = Objects.requireNonNull(link);
    Condition ofOwner =
        equal(
            JooqJoinTables.ownerFields(table, relation),
            around.fields(base.parent(), relation.sourceColumns()));
    return relation.toTarget().filter(ForwardRelation::optional).isPresent()
        ? ofOwner.and(JooqJoinTables.targetFields(table, relation).get(0).isNotNull())
        : ofOwner;
  }

  /**
   * The condition that ties a table to the row it is reached from. That row's columns are read as
   * near to the root as they can be, so that its own table may not be needed.
   */
  private static Condition on(PathNode path, Table<?> table, From owner) {
    if (path.relation() instanceof ForwardRelation forward) {
      return equal(
          fields(table, forward.references()), owner.fields(path.parent(), forward.columns()));
    }
    ForwardRelation forward = ((ReverseRelation) path.relation()).reverse();
    return equal(
        fields(table, forward.columns()), owner.fields(path.parent(), forward.references()));
  }

  private List<Field<?>> fields(PathNode path, List<Integer> columns) {
    return columns.stream().<Field<?>>map(column -> field(new ColumnNode(path, column))).toList();
  }

  private static List<Field<?>> fields(Table<?> table, List<Integer> columns) {
    return columns.stream().<Field<?>>map(table::field).toList();
  }

  @SuppressWarnings("unchecked") // a foreign key and what it refers to have the same type
  static Condition equal(List<Field<?>> left, List<? extends Field<?>> right) {
    return DSL.and(
        IntStream.range(0, left.size())
            .mapToObj(i -> ((Field<Object>) left.get(i)).eq((Field<Object>) right.get(i)))
            .toList());
  }
}
