package dev.kindred;

import dev.kindred.internal.operation.KeysetPaginator;
import dev.kindred.stability.Stable;
import java.util.List;
import java.util.Optional;

/**
 * Page of a query's rows; see {@link QuerySet#page}.
 *
 * @param items the rows
 * @param next the cursor of the following page; empty if this is the last one
 */
@Stable
public record Page<E>(List<E> items, Optional<String> next) {

  static <E> Page<E> of(KeysetPaginator.Part<E> part) {
    return new Page<>(part.items(), part.next());
  }
}
