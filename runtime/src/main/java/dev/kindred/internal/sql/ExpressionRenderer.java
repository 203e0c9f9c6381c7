package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.StoredForms;
import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.CaseNode;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.JooqExpression;
import dev.kindred.internal.query.OutputReference;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateExpression;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import java.util.List;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Renders expressions, whose paths all are to-one or bound.
 *
 * @param outputs the fields that output references refer to
 * @param group the groups that the rows are put together in; null where each stands for itself
 */
record ExpressionRenderer(
    RenderContext rendering, From from, List<Field<?>> outputs, @Nullable GroupedQuery group)
    implements ExpressionNode.Visitor<Field<?>> {

  /** Renders what is asked of rows that each stand for themselves. */
  static ExpressionRenderer ofRows(RenderContext rendering, From from) {
    return new ExpressionRenderer(rendering, from, List.of(), null);
  }

  /** An expression as part of a comparison: jOOQ compares fields of one type only. */
  @SuppressWarnings("unchecked") // javac has checked the types
  Field<Object> render(ExpressionNode expression) {
    return (Field<Object>) expression.accept(this);
  }

  /** An expression where another one tells its type, unless that is only a value as well. */
  @SuppressWarnings("unchecked") // javac has checked the types
  Field<Object> beside(ExpressionNode other, ExpressionNode expression) {
    if (!(expression instanceof BindValue value) || other instanceof ColumnNode) {
      return render(expression);
    }
    return (Field<Object>)
        (other instanceof BindValue ? rendering.typed(value) : rendering.computed(value));
  }

  /** An expression where nothing else tells its type. */
  @SuppressWarnings("unchecked") // javac has checked the types
  Field<Object> typed(ExpressionNode expression) {
    return expression instanceof BindValue value
        ? (Field<Object>) rendering.typed(value)
        : render(expression);
  }

  /** An expression that rows are put together, told apart or ordered by. */
  Field<Object> comparable(ExpressionNode expression) {
    return comparable(expression, typed(expression));
  }

  @SuppressWarnings("unchecked") // what it is compared with gets the same type
  Field<Object> comparable(ExpressionNode expression, Field<Object> field) {
    return comparedAsText(expression)
        ? (Field<Object>) (Field<?>) field.cast(SQLDataType.CLOB)
        : field;
  }

  /** Whether an expression is cast to a text where it is compared. */
  boolean comparedAsText(ExpressionNode expression) {
    return rendering.dialect().casts().comparesAsText(expression.type().kind());
  }

  boolean nullable(ExpressionNode expression) {
    return expression.accept(new Nullability(from));
  }

  /** A row that the variable stands for is there and meets a condition. */
  Condition exists(PathNode variable, PredicateNode condition) {
    PredicateNode all =
        PredicateNode.and(List.of(PredicateNode.scope(variable.filter()), condition));
    From inner = new From(from, variable, InnerJoinPaths.of(List.of(all)));
    Condition correlation = inner.correlation();
    Condition body = inside(inner).met(all);
    return DSL.exists(
        DSL.select(DSL.inline(1))
            .from(inner.clause())
            .where(JooqConditions.and(List.of(correlation, body))));
  }

  /** Renders what stands in a subquery. */
  ExpressionRenderer inside(From inner) {
    return ofRows(rendering, inner);
  }

  /** A condition that opens a scope is met. */
  Condition met(PredicateNode condition) {
    return PredicateRenderer.render(condition, this);
  }

  /** A query inside a condition, with a root of its own, whose results are looked for. */
  SelectRenderer query(Select select) {
    return SelectRenderer.compared(rendering, select);
  }

  @Override
  public Field<?> column(ColumnNode node) {
    return forms().normal(node.type().kind(), from.field(node));
  }

  /** The forms in which columns may have one value. */
  StoredForms forms() {
    return rendering.dialect().forms();
  }

  /** An expression that is read, or asked whether it is NULL: a column as it is stored. */
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
    CaseConditionStep<Object> cases = DSL.when(met(first.condition()), typed(first.value()));
    for (CaseNode.Case next : node.cases().subList(1, node.cases().size())) {
      cases = cases.when(met(next.condition()), typed(next.value()));
    }
    return node.otherwise() == null ? cases : cases.otherwise(typed(node.otherwise()));
  }

  /** A condition is NULL in SQL where a value is; as a value it is false then. */
  @Override
  public Field<?> predicate(PredicateExpression node) {
    return DSL.when(met(node.condition()), DSL.inline(true)).otherwise(DSL.inline(false));
  }

  @Override
  public Field<?> aggregate(AggregateNode node) {
    return new AggregateRenderer(this).render(node);
  }

  @Override
  public Field<?> outputReference(OutputReference node) {
    return outputs.get(node.position());
  }

  /** What the table of a row is called here; null for the query's own row. */
  TableAlias named(@Nullable PathNode row) {
    return from.named(row);
  }

  @Override
  public Field<?> jooq(JooqExpression node) {
    return named(node.row()).in(node.field());
  }
}
