package dev.kindred.lookup;

import dev.kindred.internal.query.SelectionNode;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Function1;
import org.jooq.Function2;
import org.jooq.Function3;
import org.jooq.Function4;
import org.jooq.Function5;
import org.jooq.Function6;
import org.jooq.Function7;
import org.jooq.Function8;
import org.jspecify.annotations.Nullable;

/**
 * Part of a query's result: an expression, a whole entity, or an object made of several selections.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of the result
 */
@Stable
public abstract class Selection<R, T> {

  Selection() {}

  abstract SelectionNode selectionNode();

  /** Returns a selection that is empty where this one is NULL or its path leads to no row. */
  public final Selection<R, Optional<T>> optional() {
    return new CompositeSelection<>(new SelectionNode.OrEmpty(selectionNode()));
  }

  /** Returns a selection of the function's result for a selected value. */
  @SuppressWarnings("unchecked") // each value is of its selection's type
  public static <R, T1, D> Selection<R, D> of(Function1<T1, D> function, Selection<R, T1> a) {
    return compose(v -> function.apply((T1) v[0]), a);
  }

  /** Returns a selection of the function's result for several selected values. */
  @SuppressWarnings("unchecked") // each value is of its selection's type
  public static <R, T1, T2, D> Selection<R, D> of(
      Function2<T1, T2, D> function, Selection<R, T1> a, Selection<R, T2> b) {
    return compose(v -> function.apply((T1) v[0], (T2) v[1]), a, b);
  }

  /** Returns a selection of the function's result for several selected values. */
  @SuppressWarnings("unchecked") // each value is of its selection's type
  public static <R, T1, T2, T3, D> Selection<R, D> of(
      Function3<T1, T2, T3, D> function,
      Selection<R, T1> a,
      Selection<R, T2> b,
      Selection<R, T3> c) {
    return compose(v -> function.apply((T1) v[0], (T2) v[1], (T3) v[2]), a, b, c);
  }

  /** Returns a selection of the function's result for several selected values. */
  @SuppressWarnings("unchecked") // each value is of its selection's type
  public static <R, T1, T2, T3, T4, D> Selection<R, D> of(
      Function4<T1, T2, T3, T4, D> function,
      Selection<R, T1> a,
      Selection<R, T2> b,
      Selection<R, T3> c,
      Selection<R, T4> d) {
    return compose(v -> function.apply((T1) v[0], (T2) v[1], (T3) v[2], (T4) v[3]), a, b, c, d);
  }

  /** Returns a selection of the function's result for several selected values. */
  @SuppressWarnings("unchecked") // each value is of its selection's type
  public static <R, T1, T2, T3, T4, T5, D> Selection<R, D> of(
      Function5<T1, T2, T3, T4, T5, D> function,
      Selection<R, T1> a,
      Selection<R, T2> b,
      Selection<R, T3> c,
      Selection<R, T4> d,
      Selection<R, T5> e) {
    return compose(
        v -> function.apply((T1) v[0], (T2) v[1], (T3) v[2], (T4) v[3], (T5) v[4]), a, b, c, d, e);
  }

  /** Returns a selection of the function's result for several selected values. */
  @SuppressWarnings("unchecked") // each value is of its selection's type
  public static <R, T1, T2, T3, T4, T5, T6, D> Selection<R, D> of(
      Function6<T1, T2, T3, T4, T5, T6, D> function,
      Selection<R, T1> a,
      Selection<R, T2> b,
      Selection<R, T3> c,
      Selection<R, T4> d,
      Selection<R, T5> e,
      Selection<R, T6> f) {
    return compose(
        v -> function.apply((T1) v[0], (T2) v[1], (T3) v[2], (T4) v[3], (T5) v[4], (T6) v[5]),
        a,
        b,
        c,
        d,
        e,
        f);
  }

  /** Returns a selection of the function's result for several selected values. */
  @SuppressWarnings("unchecked") // each value is of its selection's type
  public static <R, T1, T2, T3, T4, T5, T6, T7, D> Selection<R, D> of(
      Function7<T1, T2, T3, T4, T5, T6, T7, D> function,
      Selection<R, T1> a,
      Selection<R, T2> b,
      Selection<R, T3> c,
      Selection<R, T4> d,
      Selection<R, T5> e,
      Selection<R, T6> f,
      Selection<R, T7> g) {
    return compose(
        v ->
            function.apply(
                (T1) v[0], (T2) v[1], (T3) v[2], (T4) v[3], (T5) v[4], (T6) v[5], (T7) v[6]),
        a,
        b,
        c,
        d,
        e,
        f,
        g);
  }

  /** Returns a selection of the function's result for several selected values. */
  @SuppressWarnings("unchecked") // each value is of its selection's type
  public static <R, T1, T2, T3, T4, T5, T6, T7, T8, D> Selection<R, D> of(
      Function8<T1, T2, T3, T4, T5, T6, T7, T8, D> function,
      Selection<R, T1> a,
      Selection<R, T2> b,
      Selection<R, T3> c,
      Selection<R, T4> d,
      Selection<R, T5> e,
      Selection<R, T6> f,
      Selection<R, T7> g,
      Selection<R, T8> h) {
    return compose(
        v ->
            function.apply(
                (T1) v[0], (T2) v[1], (T3) v[2], (T4) v[3], (T5) v[4], (T6) v[5], (T7) v[6],
                (T8) v[7]),
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h);
  }

  private static <R, D> Selection<R, D> compose(
      Function<@Nullable Object[], @Nullable Object> function, Selection<?, ?>... parts) {
    return new CompositeSelection<>(
        new SelectionNode.Composed(
            Arrays.stream(parts).map(Selection::selectionNode).toList(), function));
  }
}
