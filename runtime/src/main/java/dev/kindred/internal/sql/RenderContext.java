package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.UnmarkedCondition;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.JoinTable;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import java.util.Objects;
import java.util.OptionalInt;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Context in which all parts of one query or statement are rendered.
 *
 * @param scopes the conditions that hold for the rows of every table in it
 */
record RenderContext(
    Dialect dialect,
    DSLContext dsl,
    ParameterFactory parameters,
    TableAliases aliases,
    RowScopes scopes) {

  /** Returns the context of a query inside of this one; null stands for the same scopes. */
  RenderContext under(@Nullable RowScopes others) {
    return others == null || others.equals(scopes)
        ? this
        : new RenderContext(dialect, dsl, parameters, aliases, others);
  }

  /** Returns the context of a part that can refer to no table outside. */
  RenderContext apart() {
    return new RenderContext(dialect, dsl, parameters, aliases.apart(), scopes);
  }

  /** Returns a table under an alias that no other table of the statement has. */
  Table<?> alias(Table<?> table) {
    return aliases.alias(table);
  }

  /** Returns the join table of a relation under such an alias. */
  Table<?> joinTable(ManyToManyRelation relation) {
    JoinTable joinTable = relation.joinTable();
    return alias(
        joinTable.entity() != null && scopes.restrict(EntityRegistry.of(joinTable.entity()))
            ? EntityRegistry.of(joinTable.entity()).table()
            : JooqJoinTables.table(joinTable));
  }

  /** Returns whether the rows at the end of a path are restricted. */
  boolean restricts(PathNode path) {
    return scopes.restrict(path.target())
        || DeclaredScopes.hidden(scopes, relation(path)).isPresent();
  }

  /** Returns the condition that rows at the end of a path are in scope. */
  Condition scope(PathNode path, Table<?> table) {
    Condition scope = scope(path.target(), table);
    OptionalInt mark = DeclaredScopes.hidden(scopes, relation(path));
    return mark.isEmpty()
        ? scope
        : scope.and(UnmarkedCondition.of(Objects.requireNonNull(table.field(mark.getAsInt()))));
  }

  private static @Nullable RelationMetadata relation(PathNode path) {
    return path.isRoot() ? null : path.relation();
  }

  /** Returns the condition that rows of a relation's join table are in scope. */
  Condition scope(ManyToManyRelation relation, Table<?> joinTable) {
    Class<?> entity = relation.joinTable().entity();
    return entity == null ? DSL.noCondition() : scope(EntityRegistry.of(entity), joinTable);
  }

  /**
   * Returns the condition that rows of an entity's table are in the entity's scopes. What it reads
   * of other rows is restricted by no named scopes, which could be circular.
   */
  Condition scope(EntityMetadata<?> entity, Table<?> table) {
    PredicateNode condition = scopes.of(entity);
    if (condition == null) {
      return DSL.noCondition();
    }
    RenderContext inside = under(scopes.declared());
    return ExpressionRenderer.ofRows(inside, FromClause.of(entity, table, inside))
        .condition(condition);
  }

  /**
   * Returns the condition that a subquery has rows.
   *
   * @param comparesSubqueries whether it can compare its rows with values that are subqueries
   */
  Condition exists(SelectConditionStep<?> rows, boolean comparesSubqueries) {
    return DSL.exists(
        comparesSubqueries && !dialect.comparesSubqueriesInExists()
            ? rows.having(DSL.trueCondition())
            : rows);
  }

  /** Creates the parameter of a value next to a column, from which the database infers its type. */
  Field<?> value(BindValue node) {
    return dialect.casts().besideColumn(parameters.of(node), node.type().kind());
  }

  /** Creates the parameter of a value next to a computed expression. */
  Field<?> computed(BindValue node) {
    return dialect.casts().besideComputed(parameters.of(node), node.type().kind());
  }

  /** Creates the parameter of a value whose type the database can't infer. */
  Field<?> typed(BindValue node) {
    Field<Object> parameter = parameters.of(node);
    return dialect.casts().castsToDatabaseType(node.type())
        ? parameter
        : dialect.casts().alone(parameter, node.type());
  }

  /** Returns the SQL type of a value. */
  DataType<?> typeOf(BindValue node) {
    return dialect.types().ofValue(node.type());
  }

  /** Creates NULL with the type of a value. */
  Field<?> typedNull(ColumnType<?> type) {
    return DSL.castNull(dialect.types().ofValue(type));
  }

  /** Converts a number to floating point. */
  Field<Double> asDouble(Field<?> number) {
    return dialect.arithmetic().asDouble(number);
  }
}
