package dev.kindred.internal.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a row meets or does not meet. */
public sealed interface PredicateNode {

  /** Met by every row. */
  PredicateNode TRUE = new And(List.of());

  /** Met by no row. */
  PredicateNode FALSE = new Or(List.of());

  /** All are met; what says nothing is left out. */
  static PredicateNode and(List<PredicateNode> conditions) {
    return Junctions.of(conditions, And.class, FALSE, And::new);
  }

  /** One at least is met; what says nothing is left out. */
  static PredicateNode or(List<PredicateNode> conditions) {
    return Junctions.of(conditions, Or.class, TRUE, Or::new);
  }

  /** One is met, and the other is not; each in a scope of its own. */
  static PredicateNode xor(PredicateNode one, PredicateNode other) {
    if (one.equals(TRUE)) {
      return not(other);
    }
    if (other.equals(TRUE)) {
      return not(one);
    }
    List<PredicateNode> parts = without(List.of(one, other), FALSE);
    return parts.size() < 2 ? scope(or(parts)) : Junctions.of(parts, Xor.class, TRUE, Xor::new);
  }

  /** It is not met. */
  static PredicateNode not(PredicateNode condition) {
    if (condition instanceof Not not) {
      return scope(not.condition());
    }
    if (condition instanceof Scope scope) {
      return not(scope.condition());
    }
    return condition.equals(TRUE) ? FALSE : condition.equals(FALSE) ? TRUE : new Not(condition);
  }

  /** It is met in a scope of its own. */
  static PredicateNode scope(PredicateNode condition) {
    return isScope(condition)
            || (condition instanceof And and
                && and.conditions().stream().allMatch(PredicateNode::isScope))
            || (condition instanceof Or or
                && or.conditions().stream().allMatch(PredicateNode::isScope))
        ? condition
        : new Scope(condition);
  }

  private static boolean isScope(PredicateNode condition) {
    return condition instanceof Scope || condition instanceof Not || condition instanceof Xor;
  }

  /** All are met, none in the scope of another one. */
  static PredicateNode inOwnScopes(List<PredicateNode> conditions) {
    List<PredicateNode> parts = without(conditions, TRUE);
    return and(parts.size() == 1 ? parts : parts.stream().map(PredicateNode::scope).toList());
  }

  private static List<PredicateNode> without(
      List<PredicateNode> conditions, PredicateNode neutral) {
    return conditions.stream().filter(condition -> !condition.equals(neutral)).toList();
  }

  /** How many levels of conditions and expressions are nested in it, see {@link NestingDepth}. */
  int nesting();

  /** Calls the visitor's method for this node. */
  <T> T accept(Visitor<T> visitor);

  /** One method a node. */
  interface Visitor<T> {

    /** Visits a comparison. */
    T comparison(Comparison node);

    /** Visits a membership. */
    T membership(Membership node);

    /** Visits a membership of a query's results. */
    T inQuery(InQuery node);

    /** Visits a text match. */
    T match(Match node);

    /** Visits a test for NULL. */
    T isNull(IsNull node);

    /** Visits a test for a value that is not NULL. */
    T isNotNull(IsNotNull node);

    /** Visits a test for a related row. */
    T related(Related node);

    /** Visits a test for a related row that meets a condition. */
    T some(Some node);

    /** Visits a conjunction. */
    T and(And node);

    /** Visits a disjunction. */
    T or(Or node);

    /** Visits an exclusive disjunction. */
    T xor(Xor node);

    /** Visits a negation. */
    T not(Not node);

    /** Visits a scope. */
    T scope(Scope node);

    /** Visits a condition of jOOQ's. */
    T jooq(Jooq node);
  }

  /** How two values compare. */
  enum Operator {
    /** The same. */
    EQUAL,
    /** Greater. */
    GREATER,
    /** Greater or the same. */
    GREATER_OR_EQUAL,
    /** Less. */
    LESS,
    /** Less or the same. */
    LESS_OR_EQUAL
  }

  /** Two values, neither of them NULL, compare so. */
  record Comparison(Operator operator, ExpressionNode left, ExpressionNode right)
      implements PredicateNode {
    @Override
    public int nesting() {
      return Math.max(left.nesting(), right.nesting());
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.comparison(this);
    }
  }

  /** A value is one of these. */
  record Membership(ExpressionNode expression, List<BindValue> values) implements PredicateNode {
    @Override
    public int nesting() {
      return expression.nesting();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.membership(this);
    }
  }

  /** The values are, together, one of a query's results; met by none that has a NULL. */
  record InQuery(List<ExpressionNode> left, Select query, int nesting) implements PredicateNode {
    public InQuery {
      query = query.unlocked().inAnyOrder();
    }

    /** The levels are those of both sides. */
    public InQuery(List<ExpressionNode> left, Select query) {
      this(
          left,
          query,
          NestingDepth.around(Math.max(NestingDepth.ofExpressions(left), query.nesting())));
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.inQuery(this);
    }
  }

  /** What a pattern is written in. */
  enum Language {
    /** SQL's LIKE, with {@code !} as the escape character. */
    LIKE,
    /** The regular expressions of the database. */
    REGEX
  }

  /** A text matches a pattern. */
  record Match(
      Language language, ExpressionNode expression, ExpressionNode pattern, boolean ignoreCase)
      implements PredicateNode {
    @Override
    public int nesting() {
      return Math.max(expression.nesting(), pattern.nesting());
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.match(this);
    }
  }

  /** A value is NULL, or its path leads nowhere. */
  record IsNull(ExpressionNode expression) implements PredicateNode {
    @Override
    public int nesting() {
      return expression.nesting();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.isNull(this);
    }
  }

  /**
   * The path of a value leads somewhere, and the value is not NULL. Along a to-many path this is
   * not the complement of {@link IsNull}: a row can have a related row that meets each.
   */
  record IsNotNull(ExpressionNode expression) implements PredicateNode {
    @Override
    public int nesting() {
      return expression.nesting();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.isNotNull(this);
    }
  }

  /** There is a row at the end of a path. */
  record Related(PathNode path) implements PredicateNode {
    @Override
    public int nesting() {
      return path.nesting();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.related(this);
    }
  }

  /**
   * One of the rows that a path leads to meets a condition of its own scope.
   *
   * @param variable the row, as the condition calls it
   */
  record Some(PathNode variable, PredicateNode condition, int nesting) implements PredicateNode {

    /** The levels are those of the condition. */
    public Some(PathNode variable, PredicateNode condition) {
      this(
          variable,
          condition,
          NestingDepth.around(Math.max(variable.nesting(), condition.nesting())));
    }

    /** What is met is the same, whatever the row is called. */
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
    public <T> T accept(Visitor<T> visitor) {
      return visitor.some(this);
    }
  }

  /** Conditions that one operator puts together. */
  sealed interface Junction extends PredicateNode {

    /** What is put together. */
    List<PredicateNode> conditions();
  }

  /** All are met; met if there are none. */
  record And(List<PredicateNode> conditions, int nesting) implements Junction {

    /** The levels are those of the conditions. */
    public And(List<PredicateNode> conditions) {
      this(conditions, NestingDepth.around(NestingDepth.ofConditions(conditions)));
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.and(this);
    }
  }

  /** One at least is met; not met if there are none. */
  record Or(List<PredicateNode> conditions, int nesting) implements Junction {

    /** The levels are those of the conditions. */
    public Or(List<PredicateNode> conditions) {
      this(conditions, NestingDepth.around(NestingDepth.ofConditions(conditions)));
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.or(this);
    }
  }

  /** An odd number of them is met, each in a scope of its own. */
  record Xor(List<PredicateNode> conditions, int nesting) implements Junction {

    /** The levels are those of the conditions. */
    public Xor(List<PredicateNode> conditions) {
      this(conditions, NestingDepth.around(NestingDepth.ofConditions(conditions)));
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.xor(this);
    }
  }

  /** It is not met: the exact complement, whatever is NULL. */
  record Not(PredicateNode condition, int nesting) implements PredicateNode {

    /** The levels are those of the condition. */
    public Not(PredicateNode condition) {
      this(condition, NestingDepth.around(condition.nesting()));
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.not(this);
    }
  }

  /** A condition whose to-many paths may lead to other rows than those of the same paths around. */
  record Scope(PredicateNode condition, int nesting) implements PredicateNode {

    /** The levels are those of the condition. */
    public Scope(PredicateNode condition) {
      this(condition, NestingDepth.around(condition.nesting()));
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.scope(this);
    }
  }

  /**
   * A condition that was written with jOOQ.
   *
   * @param row where the row is whose columns it speaks of; null for the query's own
   */
  record Jooq(org.jooq.Condition condition, @Nullable PathNode row) implements PredicateNode {
    @Override
    public int nesting() {
      return 0;
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.jooq(this);
    }
  }
}
