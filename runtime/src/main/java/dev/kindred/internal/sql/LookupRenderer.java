package dev.kindred.internal.sql;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.ConditionNode.Operator;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.ValueNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Comparator;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Renders a lookup whose paths are all bound, or its exact complement. */
final class LookupRenderer implements ConditionNode.Visitor<Condition> {

  private static final char ESCAPE = '!';

  private final From from;
  private final Parameters parameters;
  private final boolean met;

  LookupRenderer(From from, Parameters parameters, boolean met) {
    this.from = from;
    this.parameters = parameters;
    this.met = met;
  }

  @Override
  public Condition comparison(ConditionNode.Comparison node) {
    Field<Object> left = field(node.left());
    Field<Object> right = field(node.right());
    return met
        ? left.compare(comparator(node.operator()), right)
        : orNull(
            left.compare(comparator(node.operator()).inverse(), right), node.left(), node.right());
  }

  private static Comparator comparator(Operator operator) {
    return switch (operator) {
      case EQUAL -> Comparator.EQUALS;
      case GREATER -> Comparator.GREATER;
      case GREATER_OR_EQUAL -> Comparator.GREATER_OR_EQUAL;
      case LESS -> Comparator.LESS;
      case LESS_OR_EQUAL -> Comparator.LESS_OR_EQUAL;
    };
  }

  @Override
  public Condition membership(ConditionNode.Membership node) {
    Field<Object> field = field(node.expression());
    List<Field<Object>> values = node.values().stream().map(this::field).toList();
    return met ? field.in(values) : orNull(field.notIn(values), node.expression());
  }

  @Override
  public Condition match(ConditionNode.Match node) {
    Field<String> text = field(node.expression()).coerce(String.class);
    Field<String> pattern = field(node.pattern()).coerce(String.class);
    Field<String> left = node.ignoreCase() ? DSL.lower(text) : text;
    Field<String> right = node.ignoreCase() ? DSL.lower(pattern) : pattern;
    return met ? left.like(right, ESCAPE) : orNull(left.notLike(right, ESCAPE), node.expression());
  }

  @Override
  public Condition isNull(ConditionNode.IsNull node) {
    Field<Object> field = field(node.expression());
    return met ? field.isNull() : field.isNotNull();
  }

  /** What is negated is also met where an operand is NULL, if it can be. */
  private Condition orNull(Condition negated, ExpressionNode... operands) {
    List<Condition> parts = new ArrayList<>(List.of(negated));
    Stream.of(operands).filter(this::nullable).forEach(each -> parts.add(field(each).isNull()));
    return Logic.or(parts);
  }

  private boolean nullable(ExpressionNode expression) {
    return expression instanceof ColumnNode column && from.nullable(column);
  }

  @SuppressWarnings(
      "unchecked") // jOOQ compares fields of one type only; javac has checked the types
  private Field<Object> field(ExpressionNode expression) {
    return (Field<Object>)
        expression.accept(
            new ExpressionNode.Visitor<Field<?>>() {
              @Override
              public Field<?> column(ColumnNode node) {
                return from.field(node);
              }

              @Override
              public Field<?> value(ValueNode node) {
                return parameters.of(node);
              }
            });
  }

  @Override
  public Condition related(ConditionNode.Related node) {
    return met ? DSL.trueCondition() : DSL.falseCondition();
  }

  @Override
  public Condition and(ConditionNode.And node) {
    throw new IllegalStateException("A conjunction is no lookup.");
  }

  @Override
  public Condition or(ConditionNode.Or node) {
    throw new IllegalStateException("A disjunction is no lookup.");
  }

  @Override
  public Condition not(ConditionNode.Not node) {
    throw new IllegalStateException("A negation is no lookup.");
  }
}
