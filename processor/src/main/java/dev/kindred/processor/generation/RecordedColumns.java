package dev.kindred.processor.generation;

import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns of an audited entity whose values audit records have. */
record RecordedColumns(GenerationContext context) {

  /** Returns the positions of the columns; empty if the entity is not audited. */
  Optional<List<Integer>> positions() {
    EntityDescriptor entity = context.entity();
    return entity.isAudited() ? Optional.of(all(entity)) : Optional.empty();
  }

  private List<Integer> all(EntityDescriptor entity) {
    Set<Integer> leftOut = new HashSet<>();
    Stream.concat(
            leftOut(entity, ""),
            entity.embedded().stream()
                .flatMap(each -> leftOut(embeddable(each), each.name() + ".")))
        .forEach(name -> leftOut.addAll(entity.columnsOf(name)));
    return IntStream.range(0, entity.columns().size())
        .filter(column -> !leftOut.contains(column))
        .boxed()
        .toList();
  }

  private EntityDescriptor embeddable(AttributeDescriptor attribute) {
    return context.embeddable(((AttributeDescriptor.Embedded) attribute.storage()).embeddable());
  }

  private static Stream<String> leftOut(EntityDescriptor declaring, String prefix) {
    return declaring.attributes().stream()
        .filter(each -> !each.isAudited())
        .map(each -> prefix + each.name());
  }
}
