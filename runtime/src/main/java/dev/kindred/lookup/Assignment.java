package dev.kindred.lookup;

import dev.kindred.stability.Stable;
import java.util.List;

/**
 * Assignment of a value to an attribute, for an update of many rows.
 *
 * @param <E> the entity
 */
@Stable
@SuppressWarnings(
    "UnusedTypeParameter") // it keeps assignments of one entity out of updates of another
public final class Assignment<E> {

  final List<dev.kindred.internal.query.ColumnAssignment> nodes;

  Assignment(List<dev.kindred.internal.query.ColumnAssignment> nodes) {
    this.nodes = nodes;
  }
}
