package dev.kindred.lookup;

import dev.kindred.internal.query.SelectionNode;

/** Selection that is composed of others. */
final class CompositeSelection<R, T> extends Selection<R, T> {

  private final SelectionNode node;

  CompositeSelection(SelectionNode node) {
    this.node = node;
  }

  @Override
  SelectionNode selectionNode() {
    return node;
  }
}
