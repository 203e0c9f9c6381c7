package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.StoredForms;
import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.CaseNode;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ColumnUsageFinder;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.JooqExpression;
import dev.kindred.internal.query.OutputReference;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateExpression;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import java.util.ArrayList;
import java.util.List;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Renderer of expressions whose paths are to-one or bound to rows.
 *
 * @param outputs the fields that output references refer to, by position
 * @param group the query whose rows are grouped; null if rows are not grouped
 */
record ExpressionRenderer(
    RenderContext rendering, FromClause from, List<Field<?>> outputs, @Nullable GroupedQuery group)
    implements ExpressionNode.Visitor<Field<?>> {

  /** Creates a renderer for rows that are not grouped. */
  static ExpressionRenderer ofRows(RenderContext rendering, FromClause from) {
    return new ExpressionRenderer(rendering, from, List.of(), null);
  }

  /** Renders an expression as a field that jOOQ compares with any other. */
  @SuppressWarnings("unchecked") // javac has checked the types
  Field<Object> render(ExpressionNode expression) {
    return (Field<Object>) expression.accept(this);
  }

  /**
   * Renders an expression whose SQL type follows from another one, unless that is a bind value too.
   */
  @SuppressWarnings("unchecked") // javac has checked the types
  Field<Object> beside(ExpressionNode other, ExpressionNode expression) {
    if (!(expression instanceof BindValue value) || other instanceof ColumnNode) {
      return render(expression);
    }
    return (Field<Object>)
        (other instanceof BindValue ? rendering.typed(value) : rendering.computed(value));
  }

  /** Renders an expression whose SQL type does not follow from its context. */
  @SuppressWarnings("unchecked") // javac has checked the types
  Field<Object> typed(ExpressionNode expression) {
    return expression instanceof BindValue value
        ? (Field<Object>) rendering.typed(value)
        : render(expression);
  }

  /** Renders an expression as a text, whatever type the database gives it. */
  Field<String> text(ExpressionNode expression, Field<?> rendered) {
    return expression instanceof ColumnNode
            && rendering.dialect().casts().needsCastToText(expression.type())
        ? rendered.cast(SQLDataType.CLOB)
        : rendered.coerce(String.class);
  }

  /** Renders an expression for grouping, DISTINCT, comparing or sorting. */
  Field<Object> comparable(ExpressionNode expression) {
    return comparable(expression, typed(expression));
  }

  @SuppressWarnings("unchecked") // what it is compared with gets the same type
  Field<Object> comparable(ExpressionNode expression, Field<Object> field) {
    return isComparedAsText(expression)
        ? (Field<Object>) (Field<?>) field.cast(SQLDataType.CLOB)
        : field;
  }

  /** Returns whether an expression is cast to a text for comparing. */
  boolean isComparedAsText(ExpressionNode expression) {
    return rendering.dialect().casts().comparesAsText(expression.type().kind());
  }

  boolean isNullable(ExpressionNode expression) {
    return expression.accept(new Nullability(from));
  }

  /** Returns the condition that there is a row of the variable for which a predicate is true. */
  Condition exists(PathNode variable, PredicateNode condition) {
    PredicateNode all =
        PredicateNode.and(List.of(PredicateNode.scope(variable.filter()), condition));
    AggregateTables aggregates =
        AggregateTables.ofExists(from, variable, List.of(all), rendering.dialect());
    FromClause inner = new FromClause(from, variable, InnerJoinPaths.of(List.of(all)), aggregates);
    Condition correlation = inner.correlation().condition();
    Condition body = inside(inner).condition(all);
    return rendering.exists(
        DSL.select(DSL.inline(1))
            .from(inner.clause())
            .where(JooqConditions.and(List.of(correlation, body))),
        inner.comparesSubqueries());
  }

  /** Creates a renderer for the expressions of a subquery. */
  ExpressionRenderer inside(FromClause inner) {
    return ofRows(rendering, inner);
  }

  /** Renders a predicate that opens a scope. */
  Condition condition(PredicateNode condition) {
    return PredicateRenderer.render(condition, this);
  }

  /** Renders a predicate on rows of the root that are in the scopes of their entity. */
  Condition scoped(PredicateNode condition) {
    return JooqConditions.and(List.of(condition(condition), from.scope()));
  }

  /**
   * Creates a renderer for a query with a separate root, whose results are compared with values of
   * this one.
   */
  ComparedQuery query(Select select) {
    return new ComparedQuery(rendering, select);
  }

  /** Renders columns of the row at the end of a path. */
  List<Field<?>> fields(PathNode path, List<Integer> columns) {
    List<Field<?>> fields = new ArrayList<>(columns.size());
    for (int column : columns) {
      fields.add(column(new ColumnNode(path, column)));
    }
    return fields;
  }

  @Override
  public Field<?> column(ColumnNode node) {
    return forms().normalized(node.type().kind(), from.field(node));
  }

  /** Returns the dialect's forms of equal values. */
  StoredForms forms() {
    return rendering.dialect().forms();
  }

  /** Renders an expression to read it or to test it for NULL: a column in its stored form. */
  @SuppressWarnings("unchecked") // javac has checked the types
  Field<Object> stored(ExpressionNode expression) {
    return expression instanceof ColumnNode column
        ? (Field<Object>) from.field(column)
        : typed(expression);
  }

  @Override
  public Field<?> value(BindValue node) {
    return rendering.value(node);
  }

  @Override
  public Field<?> function(FunctionNode node) {
    return FunctionRenderer.render(node, this);
  }

  @Override
  public Field<?> caseNode(CaseNode node) {
    CaseNode.Case first = node.cases().get(0);
    CaseConditionStep<Object> cases = DSL.when(condition(first.condition()), typed(first.value()));
    for (CaseNode.Case next : node.cases().subList(1, node.cases().size())) {
      cases = cases.when(condition(next.condition()), typed(next.value()));
    }
    if (node.otherwise() != null) {
      return cases.otherwise(typed(node.otherwise()));
    }
    // H2 has no sum of a NULL without a type, as which it reads a CASE that is met by no row
    return node.cases().stream().anyMatch(each -> ColumnUsageFinder.any(each.condition()))
        ? cases
        : cases.otherwise(rendering.typedNull(node.type()));
  }

  /** Renders a predicate as a boolean value, which is false where the SQL condition is NULL. */
  @Override
  public Field<?> predicate(PredicateExpression node) {
    return DSL.when(condition(node.condition()), DSL.inline(true)).otherwise(DSL.inline(false));
  }

  @Override
  public Field<?> aggregate(AggregateNode node) {
    return new AggregateRenderer(this).render(node);
  }

  @Override
  public Field<?> outputReference(OutputReference node) {
    return outputs.get(node.position());
  }

  /** Returns the alias of a row's table; null stands for the query's own row. */
  TableAlias alias(@Nullable PathNode row) {
    return from.alias(row);
  }

  @Override
  public Field<?> jooq(JooqExpression node) {
    return alias(node.row()).in(node.field());
  }
}
