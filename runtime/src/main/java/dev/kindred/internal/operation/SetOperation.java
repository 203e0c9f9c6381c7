package dev.kindred.internal.operation;

import dev.kindred.internal.loading.FetchContext;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import java.util.List;
import java.util.Locale;

/** Set operation on two queries. The result has each row once, and no order. */
public enum SetOperation {
  UNION {
    @Override
    PredicateNode condition(PredicateNode own, PredicateNode other) {
      return PredicateNode.or(List.of(own, other));
    }
  },
  INTERSECT {
    @Override
    PredicateNode condition(PredicateNode own, PredicateNode other) {
      return PredicateNode.and(List.of(own, other));
    }
  },
  EXCEPT {
    @Override
    PredicateNode condition(PredicateNode own, PredicateNode other) {
      return PredicateNode.and(List.of(own, PredicateNode.not(other)));
    }
  };

  abstract PredicateNode condition(PredicateNode own, PredicateNode other);

  /**
   * Combines the rows of two queries.
   *
   * @throws IllegalArgumentException if one of them has an order without a slice, which would be
   *     lost
   */
  Select of(Select own, Select other) {
    requireNoOrder(own);
    requireNoOrder(other);
    return Select.all(own.root())
        .under(own.options().scopes())
        .filter(condition(own.membership(), other.membership()));
  }

  private void requireNoOrder(Select part) {
    if (!part.order().isEmpty() && !part.isSliced()) {
      throw new IllegalArgumentException(
          this + " puts rows together in no order: write orderBy(..) after " + this + ".");
    }
  }

  /**
   * Refuses a second query that fetches what the first one does not: fetching is for all rows.
   *
   * @param none the context of a query that fetches nothing
   * @throws IllegalArgumentException if the second query's context would be lost
   */
  void requireNoneLost(FetchContext own, FetchContext other, FetchContext none) {
    if (!other.plan().equals(none.plan()) && !other.plan().equals(own.plan())) {
      throw new IllegalArgumentException(
          this
              + " would lose what its second query fetches, "
              + other.plan().fetches().keySet()
              + ": write fetch(..) after "
              + this
              + ", it is for all rows.");
    }
    if (other.mode() != none.mode() && other.mode() != own.mode()) {
      throw new IllegalArgumentException(
          this
              + " would lose the fetchMode("
              + other.mode()
              + ") of its second query: write it after "
              + this
              + ", it is for all rows.");
    }
  }

  /**
   * Refuses a second query for which there are other rows.
   *
   * @param same whether both are of one database with the same scopes
   * @throws IllegalArgumentException if they are not
   */
  void requireSameRows(boolean same) {
    if (!same) {
      throw new IllegalArgumentException(
          this
              + " puts together queries of databases with other scopes, tenants or deleted rows:"
              + " make both of the same one, and leave scopes out after "
              + this
              + ".");
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT) + "(..)";
  }
}
