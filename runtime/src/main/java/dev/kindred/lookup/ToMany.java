package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;
import java.util.List;
import java.util.function.Function;
import org.jooq.Function1;
import org.jooq.Function2;
import org.jooq.Function3;
import org.jooq.Function4;
import org.jooq.Function5;
import org.jooq.Function6;
import org.jooq.Function7;
import org.jooq.Function8;

/**
 * Path whose last relation leads to any number of rows. In a method that takes a function, its
 * condition can compare the related row with the root row.
 *
 * @param <R> the root entity
 * @param <T> the related entity
 * @param <P> the path's own type
 */
@Stable
public interface ToMany<R, T, P extends EntityPath<R, T>> {

  /** Returns the condition that there is a related row. */
  default Condition<R> exists() {
    return Nodes.related(Nodes.path(this));
  }

  /** Returns the condition that there is no related row. */
  default Condition<R> isEmpty() {
    return exists().not();
  }

  /** Returns the number of related rows. */
  default LongExpression<R> count() {
    return new LongExpression<>(
        AggregateNode.of(
            Aggregate.COUNT,
            ForeignKeyColumns.of(Nodes.path(this).node).column(),
            ColumnType.LONG));
  }

  /** Returns the path to the related rows that meet a condition. */
  ToMany<R, T, P> where(Function<? super P, Condition<R>> condition);

  /** Returns the path to the related rows that meet a condition on their entity. */
  ToMany<R, T, P> where(Condition<T> condition);

  /**
   * Returns the condition that one of the related rows meets another condition. The function's
   * argument is a row variable: all lookups on it refer to the same row, those in a {@code not()}
   * included.
   */
  @SuppressWarnings("unchecked") // relatedRow() returns a path of the same class
  default Condition<R> any(Function<? super P, Condition<R>> condition) {
    P row = (P) Nodes.path(this).relatedRow();
    return new Condition<>(new PredicateNode.Some(row.node, condition.apply(row).condition));
  }

  /** Returns the condition that one of the related rows meets a condition on its entity. */
  default Condition<R> any(Condition<T> condition) {
    return Nodes.any(Nodes.path(this), condition);
  }

  /**
   * Returns the condition that no related row meets another condition; see {@link #any(Function)}.
   */
  default Condition<R> none(Function<? super P, Condition<R>> condition) {
    return any(condition).not();
  }

  /** Returns the condition that no related row meets a condition on its entity. */
  default Condition<R> none(Condition<T> condition) {
    return any(condition).not();
  }

  /**
   * Returns the condition that all related rows meet another condition, also if there are none; see
   * {@link #any(Function)}.
   */
  default Condition<R> all(Function<? super P, Condition<R>> condition) {
    return any((P row) -> condition.apply(row).not()).not();
  }

  /**
   * Returns the condition that all related rows meet a condition on their entity, also if there are
   * none.
   */
  default Condition<R> all(Condition<T> condition) {
    return any(condition.not()).not();
  }

  /** Selects a list with an element for each related row; empty where there are none. */
  default <D> Selection<R, List<D>> select(Selection<T, D> each) {
    return new CompositeSelection<>(
        new SelectionNode.Related(Nodes.path(this).node, each.selectionNode()));
  }

  /** Selects a list with the function's result for each related row; empty where there are none. */
  default <T1, D> Selection<R, List<D>> select(Function1<T1, D> function, Selection<T, T1> a) {
    return select(Selection.of(function, a));
  }

  /** Selects a list with the function's result for each related row; empty where there are none. */
  default <T1, T2, D> Selection<R, List<D>> select(
      Function2<T1, T2, D> function, Selection<T, T1> a, Selection<T, T2> b) {
    return select(Selection.of(function, a, b));
  }

  /** Selects a list with the function's result for each related row; empty where there are none. */
  default <T1, T2, T3, D> Selection<R, List<D>> select(
      Function3<T1, T2, T3, D> function,
      Selection<T, T1> a,
      Selection<T, T2> b,
      Selection<T, T3> c) {
    return select(Selection.of(function, a, b, c));
  }

  /** Selects a list with the function's result for each related row; empty where there are none. */
  default <T1, T2, T3, T4, D> Selection<R, List<D>> select(
      Function4<T1, T2, T3, T4, D> function,
      Selection<T, T1> a,
      Selection<T, T2> b,
      Selection<T, T3> c,
      Selection<T, T4> d) {
    return select(Selection.of(function, a, b, c, d));
  }

  /** Selects a list with the function's result for each related row; empty where there are none. */
  default <T1, T2, T3, T4, T5, D> Selection<R, List<D>> select(
      Function5<T1, T2, T3, T4, T5, D> function,
      Selection<T, T1> a,
      Selection<T, T2> b,
      Selection<T, T3> c,
      Selection<T, T4> d,
      Selection<T, T5> e) {
    return select(Selection.of(function, a, b, c, d, e));
  }

  /** Selects a list with the function's result for each related row; empty where there are none. */
  default <T1, T2, T3, T4, T5, T6, D> Selection<R, List<D>> select(
      Function6<T1, T2, T3, T4, T5, T6, D> function,
      Selection<T, T1> a,
      Selection<T, T2> b,
      Selection<T, T3> c,
      Selection<T, T4> d,
      Selection<T, T5> e,
      Selection<T, T6> f) {
    return select(Selection.of(function, a, b, c, d, e, f));
  }

  /** Selects a list with the function's result for each related row; empty where there are none. */
  default <T1, T2, T3, T4, T5, T6, T7, D> Selection<R, List<D>> select(
      Function7<T1, T2, T3, T4, T5, T6, T7, D> function,
      Selection<T, T1> a,
      Selection<T, T2> b,
      Selection<T, T3> c,
      Selection<T, T4> d,
      Selection<T, T5> e,
      Selection<T, T6> f,
      Selection<T, T7> g) {
    return select(Selection.of(function, a, b, c, d, e, f, g));
  }

  /** Selects a list with the function's result for each related row; empty where there are none. */
  default <T1, T2, T3, T4, T5, T6, T7, T8, D> Selection<R, List<D>> select(
      Function8<T1, T2, T3, T4, T5, T6, T7, T8, D> function,
      Selection<T, T1> a,
      Selection<T, T2> b,
      Selection<T, T3> c,
      Selection<T, T4> d,
      Selection<T, T5> e,
      Selection<T, T6> f,
      Selection<T, T7> g,
      Selection<T, T8> h) {
    return select(Selection.of(function, a, b, c, d, e, f, g, h));
  }
}
