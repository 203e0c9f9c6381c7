package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.TextFunctions;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Junction;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Language;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.internal.query.PredicateVisitor;
import dev.kindred.internal.query.RowTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Comparator;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Renderer of a lookup whose to-many paths are all bound to rows, or of its exact complement. */
final class BoundPredicateRenderer implements PredicateVisitor<Condition> {

  private static final char ESCAPE = '!';

  /** Maximum nesting depth of an operand that is rendered twice. */
  private static final int REPEATABLE_NESTING = 4;

  private final ExpressionRenderer expressions;
  private final boolean expected;

  BoundPredicateRenderer(ExpressionRenderer expressions, boolean expected) {
    this.expressions = expressions;
    this.expected = expected;
  }

  @Override
  public Condition comparison(PredicateNode.Comparison node) {
    return switch (node.operator()) {
      case CONTAINS, CONTAINS_ALL, OVERLAPS -> elements(node);
      default -> compared(node);
    };
  }

  private Condition elements(PredicateNode.Comparison node) {
    Condition lookup = new ArrayLookupRenderer(expressions).render(node);
    return expected ? lookup : complement(lookup, lookup.not(), node.left(), node.right());
  }

  private Condition compared(PredicateNode.Comparison node) {
    Field<Object> left = comparable(node.right(), node.left());
    Field<Object> right = comparable(node.left(), node.right());
    Comparator comparator = comparator(node.operator());
    Condition compares = left.compare(comparator, right);
    return expected
        ? indexCondition(node).and(compares)
        : complement(
            compares, left.compare(comparator.inverse(), right), node.left(), node.right());
  }

  /** Returns the comparison of an expression that is rendered already. */
  @SuppressWarnings("unchecked") // javac has checked the types
  static Condition compared(
      PredicateNode.Comparison node, Field<?> left, ExpressionRenderer expressions) {
    ExpressionNode right = node.right();
    return expressions
        .comparable(node.left(), (Field<Object>) left)
        .compare(
            comparator(node.operator()),
            expressions.comparable(right, expressions.beside(node.left(), right)));
  }

  /**
   * Returns an additional condition that an index can be used for, where the comparison itself
   * prevents it.
   */
  private Condition indexCondition(PredicateNode.Comparison node) {
    return node.left() instanceof ColumnNode && node.right() instanceof BindValue value
        ? expressions
            .forms()
            .indexCondition(
                node.operator(), value.type().kind(), expressions.stored(node.left()), field(value))
        : DSL.noCondition();
  }

  private static Comparator comparator(Operator operator) {
    return switch (operator) {
      case EQUAL -> Comparator.EQUALS;
      case GREATER -> Comparator.GREATER;
      case GREATER_OR_EQUAL -> Comparator.GREATER_OR_EQUAL;
      case LESS -> Comparator.LESS;
      case LESS_OR_EQUAL -> Comparator.LESS_OR_EQUAL;
      case CONTAINS, CONTAINS_ALL, OVERLAPS ->
          throw new IllegalArgumentException(operator + " compares no values.");
    };
  }

  @Override
  public Condition membership(PredicateNode.Membership node) {
    Field<Object> field = comparable(node.expression(), node.expression());
    if (BindSlot.areArrays(node.values())) {
      RenderContext rendering = expressions.rendering();
      Condition in = ArrayCondition.in(field, node.values(), rendering);
      return expected
          ? in
          : complement(
              in, ArrayCondition.notIn(field, node.values(), rendering), node.expression());
    }
    List<Field<Object>> values =
        node.values().stream().map(value -> comparable(node.expression(), value)).toList();
    ParameterList list = ParameterList.of(values, expressions.rendering().dialect());
    return expected
        ? indexCondition(node, values).and(list.in(field))
        : complement(list.in(field), list.notIn(field), node.expression());
  }

  private Condition indexCondition(PredicateNode.Membership node, List<Field<Object>> values) {
    return node.expression() instanceof ColumnNode
        ? expressions
            .forms()
            .indexCondition(
                node.expression().type().kind(), expressions.stored(node.expression()), values)
        : DSL.noCondition();
  }

  private Field<Object> comparable(ExpressionNode other, ExpressionNode expression) {
    return expressions.comparable(expression, expressions.beside(other, expression));
  }

  /**
   * Renders the negation as {@code NOT EXISTS} if a value can be NULL, since {@code NOT IN} would
   * exclude those rows; and both as {@code EXISTS} if NULL can equal NULL.
   */
  @Override
  public Condition inQuery(PredicateNode.InQuery node) {
    List<Field<Object>> left = node.left().stream().map(expressions::comparable).toList();
    ComparedQuery query = expressions.query(node.query());
    if (!node.nullable().isEmpty()) {
      Condition exists = query.has(left, node.nullable(), comparesSubqueries(node));
      return expected ? exists : exists.not();
    }
    if (expected) {
      return left.size() == 1
          ? left.get(0).in(query.operandOfIn())
          : DSL.row(left).in(query.operandOfIn());
    }
    return left.size() == 1 && !query.canGiveNull() && !expressions.isNullable(node.left().get(0))
        ? left.get(0).notIn(query.operandOfIn())
        : query.has(left, List.of(), comparesSubqueries(node)).not();
  }

  private boolean comparesSubqueries(PredicateNode.InQuery node) {
    return !expressions.from().canJoin() || !node.left().stream().allMatch(RowTest::is);
  }

  @Override
  public Condition match(PredicateNode.Match node) {
    Field<String> text = expressions.text(node.expression(), field(node.expression()));
    Field<String> pattern = field(node.pattern()).coerce(String.class);
    Condition matches = matches(node, text, pattern);
    return expected
        ? matches
        : complement(matches, matchesNot(node, text, pattern), node.expression(), node.pattern());
  }

  private Condition matches(PredicateNode.Match node, Field<String> text, Field<String> pattern) {
    return node.language() == Language.LIKE
        ? compared(node, text).like(compared(node, pattern), ESCAPE)
        : regex(node, text, pattern);
  }

  private Condition matchesNot(
      PredicateNode.Match node, Field<String> text, Field<String> pattern) {
    return node.language() == Language.LIKE
        ? compared(node, text).notLike(compared(node, pattern), ESCAPE)
        : regex(node, text, pattern).not();
  }

  private Field<String> compared(PredicateNode.Match node, Field<String> text) {
    return node.ignoreCase() ? texts().lowerCase(text) : text;
  }

  private TextFunctions texts() {
    return expressions.rendering().dialect().texts();
  }

  private Condition regex(PredicateNode.Match node, Field<String> text, Field<String> pattern) {
    return texts().matches(text, pattern, node.ignoreCase());
  }

  @Override
  public Condition isNull(PredicateNode.IsNull node) {
    Field<Object> field = expressions.stored(node.expression());
    return expected ? field.isNull() : field.isNotNull();
  }

  @Override
  public Condition isNotNull(PredicateNode.IsNotNull node) {
    Field<Object> field = expressions.stored(node.expression());
    return expected ? field.isNotNull() : field.isNull();
  }

  /**
   * Returns the complement of a lookup, which is also true where an operand is NULL. A deeply
   * nested operand is not rendered a second time for its NULL check: each level would double the
   * statement.
   */
  private Condition complement(Condition lookup, Condition negated, ExpressionNode... operands) {
    List<ExpressionNode> nullable = Stream.of(operands).filter(expressions::isNullable).toList();
    if (nullable.stream().anyMatch(each -> each.nesting() > REPEATABLE_NESTING)) {
      return JooqConditions.isNotTrue(lookup);
    }
    List<Condition> parts = new ArrayList<>(List.of(negated));
    nullable.forEach(each -> parts.add(expressions.stored(each).isNull()));
    return JooqConditions.or(parts);
  }

  private Field<Object> field(ExpressionNode expression) {
    return expressions.render(expression);
  }

  @Override
  public Condition related(PredicateNode.Related node) {
    return expected ? DSL.trueCondition() : DSL.falseCondition();
  }

  @Override
  public Condition some(PredicateNode.Some node) {
    Condition exists = expressions.exists(node.variable(), node.condition());
    return expected ? exists : exists.not();
  }

  /** Renders a condition that may be NULL for any reason. */
  @Override
  public Condition jooq(PredicateNode.Jooq node) {
    Condition condition = expressions.alias(node.row()).in(node.condition());
    return expected ? condition : JooqConditions.isNotTrue(condition);
  }

  @Override
  public Condition scope(PredicateNode.Scope node) {
    throw new IllegalStateException("A scope is no lookup.");
  }

  @Override
  public Condition and(Junction.And node) {
    throw new IllegalStateException("A conjunction is no lookup.");
  }

  @Override
  public Condition or(Junction.Or node) {
    throw new IllegalStateException("A disjunction is no lookup.");
  }

  @Override
  public Condition xor(Junction.Xor node) {
    throw new IllegalStateException("An exclusive disjunction is no lookup.");
  }

  @Override
  public Condition not(PredicateNode.Not node) {
    throw new IllegalStateException("A negation is no lookup.");
  }
}
