package dev.kindred;

import dev.kindred.lookup.Selection;
import dev.kindred.stability.Stable;
import org.jooq.Function1;
import org.jooq.Function2;
import org.jooq.Function3;
import org.jooq.Function4;
import org.jooq.Function5;
import org.jooq.Function6;
import org.jooq.Function7;
import org.jooq.Function8;

/**
 * Query from whose rows something is selected: one expression, or up to 8 that a function combines.
 *
 * @param <E> the entity
 */
@Stable
public interface SelectMethods<E> {

  /**
   * Selects an expression, an entity or a list of each row.
   *
   * @throws IllegalArgumentException before any SQL, if it has several values for a row
   */
  <T> Projection<T> select(Selection<E, T> selection);

  /** Selects what a function returns for a value of each row. */
  default <T1, D> Projection<D> select(Function1<T1, D> function, Selection<E, T1> a) {
    return select(Selection.of(function, a));
  }

  /** Selects what a function returns for 2 values of each row. */
  default <T1, T2, D> Projection<D> select(
      Function2<T1, T2, D> function, Selection<E, T1> a, Selection<E, T2> b) {
    return select(Selection.of(function, a, b));
  }

  /** Selects what a function returns for 3 values of each row. */
  default <T1, T2, T3, D> Projection<D> select(
      Function3<T1, T2, T3, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c) {
    return select(Selection.of(function, a, b, c));
  }

  /** Selects what a function returns for 4 values of each row. */
  default <T1, T2, T3, T4, D> Projection<D> select(
      Function4<T1, T2, T3, T4, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c,
      Selection<E, T4> d) {
    return select(Selection.of(function, a, b, c, d));
  }

  /** Selects what a function returns for 5 values of each row. */
  default <T1, T2, T3, T4, T5, D> Projection<D> select(
      Function5<T1, T2, T3, T4, T5, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c,
      Selection<E, T4> d,
      Selection<E, T5> e) {
    return select(Selection.of(function, a, b, c, d, e));
  }

  /** Selects what a function returns for 6 values of each row. */
  default <T1, T2, T3, T4, T5, T6, D> Projection<D> select(
      Function6<T1, T2, T3, T4, T5, T6, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c,
      Selection<E, T4> d,
      Selection<E, T5> e,
      Selection<E, T6> f) {
    return select(Selection.of(function, a, b, c, d, e, f));
  }

  /** Selects what a function returns for 7 values of each row. */
  default <T1, T2, T3, T4, T5, T6, T7, D> Projection<D> select(
      Function7<T1, T2, T3, T4, T5, T6, T7, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c,
      Selection<E, T4> d,
      Selection<E, T5> e,
      Selection<E, T6> f,
      Selection<E, T7> g) {
    return select(Selection.of(function, a, b, c, d, e, f, g));
  }

  /** Selects what a function returns for 8 values of each row. */
  default <T1, T2, T3, T4, T5, T6, T7, T8, D> Projection<D> select(
      Function8<T1, T2, T3, T4, T5, T6, T7, T8, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c,
      Selection<E, T4> d,
      Selection<E, T5> e,
      Selection<E, T6> f,
      Selection<E, T7> g,
      Selection<E, T8> h) {
    return select(Selection.of(function, a, b, c, d, e, f, g, h));
  }
}
