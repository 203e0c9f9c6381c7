package dev.kindred.internal.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Predicate of a row: true or false, never NULL. */
public sealed interface PredicateNode
    permits Junction,
        PredicateNode.Comparison,
        PredicateNode.Membership,
        PredicateNode.InQuery,
        PredicateNode.Match,
        PredicateNode.IsNull,
        PredicateNode.IsNotNull,
        PredicateNode.Related,
        PredicateNode.Some,
        PredicateNode.Not,
        PredicateNode.Scope,
        PredicateNode.Jooq {

  /** True for every row. */
  PredicateNode TRUE = new Junction.And(List.of());

  /** True for no row. */
  PredicateNode FALSE = new Junction.Or(List.of());

  /** Returns the conjunction of predicates; operands that are always true are left out. */
  static PredicateNode and(List<PredicateNode> conditions) {
    return Junctions.of(conditions, Junction.And.class, FALSE, Junction.And::new);
  }

  /** Returns the disjunction of predicates; operands that are always false are left out. */
  static PredicateNode or(List<PredicateNode> conditions) {
    return Junctions.of(conditions, Junction.Or.class, TRUE, Junction.Or::new);
  }

  /** Returns the exclusive disjunction of two predicates, each in a separate scope. */
  static PredicateNode xor(PredicateNode one, PredicateNode other) {
    return Junctions.xor(one, other);
  }

  /** Returns the negation of a predicate. */
  static PredicateNode not(PredicateNode condition) {
    if (condition instanceof Not not) {
      return scope(not.condition());
    }
    if (condition instanceof Scope scope) {
      return not(scope.condition());
    }
    return condition.equals(TRUE) ? FALSE : condition.equals(FALSE) ? TRUE : new Not(condition);
  }

  /** Returns a predicate in a separate scope. */
  static PredicateNode scope(PredicateNode condition) {
    return isScope(condition)
            || (condition instanceof Junction junction
                && junction.conditions().stream().allMatch(PredicateNode::isScope))
        ? condition
        : new Scope(condition);
  }

  private static boolean isScope(PredicateNode condition) {
    return condition instanceof Scope
        || condition instanceof Not
        || condition instanceof Junction.Xor;
  }

  /** Returns the conjunction of predicates, each in a separate scope. */
  static PredicateNode inOwnScopes(List<PredicateNode> conditions) {
    return Junctions.inOwnScopes(conditions);
  }

  /**
   * Returns the number of nested levels of predicates and expressions, see {@link NestingDepth}.
   */
  int nesting();

  /** Calls the visitor's method for this node. */
  <T> T accept(PredicateVisitor<T> visitor);

  /** Operator that compares two values. */
  enum Operator {
    /** Equal. */
    EQUAL,
    /** Greater. */
    GREATER,
    /** Greater or equal. */
    GREATER_OR_EQUAL,
    /** Less. */
    LESS,
    /** Less or equal. */
    LESS_OR_EQUAL,
    /** An array that has a value as an element. */
    CONTAINS,
    /** An array that has all elements of another one. */
    CONTAINS_ALL,
    /** An array that has an element of another one. */
    OVERLAPS
  }

  /** Comparison of two values; false if one is NULL. */
  record Comparison(Operator operator, ExpressionNode left, ExpressionNode right)
      implements PredicateNode {
    @Override
    public int nesting() {
      return Math.max(left.nesting(), right.nesting());
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.comparison(this);
    }
  }

  /** Test whether a value is in a list. */
  record Membership(ExpressionNode expression, List<BindValue> values) implements PredicateNode {
    @Override
    public int nesting() {
      return expression.nesting();
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.membership(this);
    }
  }

  /**
   * Test whether values are in a query's result; false if one of them is NULL.
   *
   * @param nullable the positions of values that are an exception: NULL equals NULL there
   */
  record InQuery(List<ExpressionNode> left, Select query, List<Integer> nullable, int nesting)
      implements PredicateNode {
    public InQuery {
      query = query.unlocked().inAnyOrder();
    }

    /** Creates a node with the nesting depth of both sides. */
    public InQuery(List<ExpressionNode> left, Select query, List<Integer> nullable) {
      this(
          left,
          query,
          nullable,
          NestingDepth.around(Math.max(NestingDepth.ofExpressions(left), query.nesting())));
    }

    /** Creates a node that is false if one of the values is NULL. */
    public InQuery(List<ExpressionNode> left, Select query) {
      this(left, query, List.of());
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.inQuery(this);
    }
  }

  /** Language of a pattern. */
  enum Language {
    /** SQL's LIKE, with {@code !} as the escape character. */
    LIKE,
    /** The regular expressions of the database. */
    REGEX
  }

  /** Test whether a text matches a pattern. */
  record Match(
      Language language, ExpressionNode expression, ExpressionNode pattern, boolean ignoreCase)
      implements PredicateNode {
    @Override
    public int nesting() {
      return Math.max(expression.nesting(), pattern.nesting());
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.match(this);
    }
  }

  /** Test whether a value is NULL, or its path has no row. */
  record IsNull(ExpressionNode expression) implements PredicateNode {
    @Override
    public int nesting() {
      return expression.nesting();
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.isNull(this);
    }
  }

  /**
   * Test whether the path of a value has a row in which the value is not NULL. Along a to-many path
   * this is not the complement of {@link IsNull}: both can be true, for different related rows.
   */
  record IsNotNull(ExpressionNode expression) implements PredicateNode {
    @Override
    public int nesting() {
      return expression.nesting();
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.isNotNull(this);
    }
  }

  /** Test whether a path has a row. */
  record Related(PathNode path) implements PredicateNode {
    @Override
    public int nesting() {
      return path.nesting();
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.related(this);
    }
  }

  /**
   * Test whether a path has a row for which a predicate is true, in a separate scope.
   *
   * @param variable the row that the predicate starts from
   */
  record Some(PathNode variable, PredicateNode condition, int nesting) implements PredicateNode {

    /** Creates a node with the nesting depth of its predicate. */
    public Some(PathNode variable, PredicateNode condition) {
      this(
          variable,
          condition,
          NestingDepth.around(Math.max(variable.nesting(), condition.nesting())));
    }

    /** Compares predicates regardless of the identity of their row variables. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Some that
          && variable.isLike(that.variable)
          && new PathReplacer(variable, that.variable).condition(condition).equals(that.condition);
    }

    @Override
    public int hashCode() {
      return variable.relation().hashCode();
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.some(this);
    }
  }

  /** Negation: the exact complement, also with NULLs. */
  record Not(PredicateNode condition, int nesting) implements PredicateNode {

    /** Creates a node with the nesting depth of its predicate. */
    public Not(PredicateNode condition) {
      this(condition, NestingDepth.around(condition.nesting()));
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.not(this);
    }
  }

  /**
   * Separate scope: its to-many paths may refer to other rows than the same paths outside of it.
   */
  record Scope(PredicateNode condition, int nesting) implements PredicateNode {

    /** Creates a node with the nesting depth of its predicate. */
    public Scope(PredicateNode condition) {
      this(condition, NestingDepth.around(condition.nesting()));
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.scope(this);
    }
  }

  /**
   * Predicate that was written with jOOQ.
   *
   * @param row the path to the row whose columns it reads; null for the root
   */
  record Jooq(org.jooq.Condition condition, @Nullable PathNode row) implements PredicateNode {
    @Override
    public int nesting() {
      return 0;
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.jooq(this);
    }
  }
}
