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
 * Query over whose rows aggregates are computed: one, or up to 8 that a function combines.
 *
 * @param <E> the entity
 */
@Stable
public interface AggregateMethods<E> extends SelectMethods<E> {

  /**
   * Computes an aggregate of all rows; along a to-many path, of all rows that are related to them.
   * Over no rows a count is 0 and all others are null.
   *
   * @throws IllegalArgumentException before any SQL, if it has several values for all rows
   */
  <T> T aggregate(Selection<E, T> aggregate);

  /** Computes an aggregate of all rows and returns what a function makes of it. */
  default <T1, D> D aggregate(Function1<T1, D> function, Selection<E, T1> a) {
    return aggregate(Selection.of(function, a));
  }

  /** Computes 2 aggregates of all rows and returns what a function makes of them. */
  default <T1, T2, D> D aggregate(
      Function2<T1, T2, D> function, Selection<E, T1> a, Selection<E, T2> b) {
    return aggregate(Selection.of(function, a, b));
  }

  /** Computes 3 aggregates of all rows and returns what a function makes of them. */
  default <T1, T2, T3, D> D aggregate(
      Function3<T1, T2, T3, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c) {
    return aggregate(Selection.of(function, a, b, c));
  }

  /** Computes 4 aggregates of all rows and returns what a function makes of them. */
  default <T1, T2, T3, T4, D> D aggregate(
      Function4<T1, T2, T3, T4, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c,
      Selection<E, T4> d) {
    return aggregate(Selection.of(function, a, b, c, d));
  }

  /** Computes 5 aggregates of all rows and returns what a function makes of them. */
  default <T1, T2, T3, T4, T5, D> D aggregate(
      Function5<T1, T2, T3, T4, T5, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c,
      Selection<E, T4> d,
      Selection<E, T5> e) {
    return aggregate(Selection.of(function, a, b, c, d, e));
  }

  /** Computes 6 aggregates of all rows and returns what a function makes of them. */
  default <T1, T2, T3, T4, T5, T6, D> D aggregate(
      Function6<T1, T2, T3, T4, T5, T6, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c,
      Selection<E, T4> d,
      Selection<E, T5> e,
      Selection<E, T6> f) {
    return aggregate(Selection.of(function, a, b, c, d, e, f));
  }

  /** Computes 7 aggregates of all rows and returns what a function makes of them. */
  default <T1, T2, T3, T4, T5, T6, T7, D> D aggregate(
      Function7<T1, T2, T3, T4, T5, T6, T7, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c,
      Selection<E, T4> d,
      Selection<E, T5> e,
      Selection<E, T6> f,
      Selection<E, T7> g) {
    return aggregate(Selection.of(function, a, b, c, d, e, f, g));
  }

  /** Computes 8 aggregates of all rows and returns what a function makes of them. */
  default <T1, T2, T3, T4, T5, T6, T7, T8, D> D aggregate(
      Function8<T1, T2, T3, T4, T5, T6, T7, T8, D> function,
      Selection<E, T1> a,
      Selection<E, T2> b,
      Selection<E, T3> c,
      Selection<E, T4> d,
      Selection<E, T5> e,
      Selection<E, T6> f,
      Selection<E, T7> g,
      Selection<E, T8> h) {
    return aggregate(Selection.of(function, a, b, c, d, e, f, g, h));
  }
}
