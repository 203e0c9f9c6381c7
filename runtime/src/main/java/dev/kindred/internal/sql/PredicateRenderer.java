package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.Junction;
import dev.kindred.internal.query.KeyConditions;
import dev.kindred.internal.query.PathCollector;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateVisitor;
import dev.kindred.internal.query.ScopedRowVariableBinder;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Renderer of predicates. A lookup along a to-many path becomes an EXISTS, around as few lookups as
 * its scope allows. A negated predicate becomes the exact complement, which includes rows with
 * NULLs.
 */
final class PredicateRenderer implements PredicateVisitor<Condition> {

  private final ExpressionRenderer expressions;
  private final boolean expected;

  private PredicateRenderer(ExpressionRenderer expressions, boolean expected) {
    this.expressions = expressions;
    this.expected = expected;
  }

  /** Renders a predicate that opens a scope. */
  static Condition render(PredicateNode condition, ExpressionRenderer expressions) {
    return condition.accept(new PredicateRenderer(expressions, true));
  }

  @Override
  public Condition and(Junction.And node) {
    List<Condition> parts = new ArrayList<>(node.conditions().size());
    for (ConjunctionSplitter.Part part : ConjunctionSplitter.of(node)) {
      parts.add(part(part));
    }
    return expected ? JooqConditions.and(parts) : JooqConditions.or(parts);
  }

  private Condition part(ConjunctionSplitter.Part part) {
    return part.variable() == null
        ? part.condition().accept(this)
        : exists(part.variable(), part.condition());
  }

  @Override
  public Condition or(Junction.Or node) {
    if (node.conditions() instanceof KeyConditions keys && areTogether(keys.keys())) {
      List<PathNode> variables = PathCollector.of(node);
      return variables.isEmpty() ? keys(keys) : exists(variables.get(0), node);
    }
    List<Condition> parts = new ArrayList<>(node.conditions().size());
    for (PredicateNode condition : node.conditions()) {
      parts.add(condition.accept(this));
    }
    return expected ? JooqConditions.or(parts) : JooqConditions.and(parts);
  }

  /** Returns whether one condition compares all keys. */
  private boolean areTogether(List<List<BindValue>> keys) {
    return BindSlot.areArrays(keys.get(0))
        || KeyPredicateRenderer.areListed(keys, expressions.rendering().dialect());
  }

  private Condition keys(KeyConditions keys) {
    Condition in =
        KeyPredicateRenderer.isOneOf(
            expressions.fields(keys.path(), keys.columns()), keys.keys(), expressions.rendering());
    return expected ? in : JooqConditions.isNotTrue(in);
  }

  /** Renders that an odd number of the predicates is true; NULL is not true. */
  @Override
  public Condition xor(Junction.Xor node) {
    List<Condition> parts = node.conditions().stream().map(expressions::condition).toList();
    return JooqConditions.count(parts).mod(DSL.inline(2)).eq(DSL.inline(expected ? 1 : 0));
  }

  @Override
  public Condition not(PredicateNode.Not node) {
    return node.condition().accept(new PredicateRenderer(expressions, !expected));
  }

  @Override
  public Condition comparison(PredicateNode.Comparison node) {
    return lookup(node);
  }

  @Override
  public Condition membership(PredicateNode.Membership node) {
    return lookup(node);
  }

  @Override
  public Condition match(PredicateNode.Match node) {
    return lookup(node);
  }

  @Override
  public Condition isNull(PredicateNode.IsNull node) {
    return lookup(node);
  }

  @Override
  public Condition isNotNull(PredicateNode.IsNotNull node) {
    return lookup(node);
  }

  @Override
  public Condition related(PredicateNode.Related node) {
    return lookup(node);
  }

  @Override
  public Condition inQuery(PredicateNode.InQuery node) {
    return lookup(node);
  }

  @Override
  public Condition some(PredicateNode.Some node) {
    return lookup(node);
  }

  @Override
  public Condition scope(PredicateNode.Scope node) {
    return node.condition().accept(this);
  }

  @Override
  public Condition jooq(PredicateNode.Jooq node) {
    return lookup(node);
  }

  private Condition lookup(PredicateNode lookup) {
    List<PathNode> variables = PathCollector.of(lookup);
    return variables.isEmpty()
        ? lookup.accept(new BoundPredicateRenderer(expressions, expected))
        : exists(variables.get(0), lookup);
  }

  /**
   * Renders a predicate along a to-many path: it is true for one of the path's rows, or, if there
   * are none, by its {@code isNull} lookups alone.
   */
  private Condition exists(PathNode variable, PredicateNode condition) {
    PathNode row = variable.row();
    Condition some =
        expressions.exists(row, new ScopedRowVariableBinder(variable, row).condition(condition));
    PredicateNode withoutRow = EmptyRowSimplifier.of(condition, variable);
    if (withoutRow.equals(PredicateNode.FALSE)) {
      return expected ? some : some.not();
    }
    Condition any = expressions.exists(row, PredicateNode.TRUE);
    Condition rest = withoutRow.accept(this);
    return expected
        ? JooqConditions.or(List.of(some, JooqConditions.and(List.of(any.not(), rest))))
        : JooqConditions.and(List.of(some.not(), JooqConditions.or(List.of(any, rest))));
  }
}
