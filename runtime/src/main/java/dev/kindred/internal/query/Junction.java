package dev.kindred.internal.query;

import java.util.List;

/** Predicates that are combined by one operator. */
public sealed interface Junction extends PredicateNode {

  /** Returns the operands. */
  List<PredicateNode> conditions();

  /** Conjunction; true if there are no operands. */
  record And(List<PredicateNode> conditions, int nesting) implements Junction {

    /** Creates a node with the nesting depth of its operands. */
    public And(List<PredicateNode> conditions) {
      this(conditions, NestingDepth.around(NestingDepth.ofConditions(conditions)));
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.and(this);
    }
  }

  /** Disjunction; false if there are no operands. */
  record Or(List<PredicateNode> conditions, int nesting) implements Junction {

    /** Creates a node with the nesting depth of its operands. */
    public Or(List<PredicateNode> conditions) {
      this(conditions, NestingDepth.around(NestingDepth.ofConditions(conditions)));
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.or(this);
    }
  }

  /** Exclusive disjunction: an odd number of operands is true, each in a separate scope. */
  record Xor(List<PredicateNode> conditions, int nesting) implements Junction {

    /** Creates a node with the nesting depth of its operands. */
    public Xor(List<PredicateNode> conditions) {
      this(conditions, NestingDepth.around(NestingDepth.ofConditions(conditions)));
    }

    @Override
    public <T> T accept(PredicateVisitor<T> visitor) {
      return visitor.xor(this);
    }
  }
}
