package dev.kindred.lookup;

import dev.kindred.internal.query.PathNode;
import dev.kindred.stability.ForGeneratedCode;

/**
 * Related row in a query, from which generated paths start.
 *
 * @param <R> the root entity
 * @param <T> the related entity
 */
@ForGeneratedCode
@SuppressWarnings("UnusedTypeParameter") // they tie a path to its root and its entity
public final class RelatedRow<R, T> {

  final PathNode node;

  RelatedRow(PathNode node) {
    this.node = node;
  }
}
