package dev.kindred.processor.resolve;

import dev.kindred.processor.model.ColumnDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Column as one of its attributes declares it.
 *
 * @param part its position among the attribute's columns
 */
record ColumnUse(Attribute attribute, int part, ColumnDescriptor column) {

  static Stream<ColumnUse> of(Attribute attribute, List<ColumnDescriptor> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(part -> new ColumnUse(attribute, part, columns.get(part)));
  }

  /** Returns the name by which databases tell columns apart. */
  String name() {
    return column.name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether it is meant to share the column: a relation that names its columns. */
  boolean mayShare() {
    return attribute.kind() instanceof AttributeKind.Forward forward
        && forward.relation().isWritten("columns")
        && !isEmbedded()
        && !attribute.entity().isEmbeddable();
  }

  boolean isEmbedded() {
    return !attribute.place().embedded().isEmpty();
  }

  boolean isValue() {
    return attribute.kind() instanceof AttributeKind.Value;
  }
}
