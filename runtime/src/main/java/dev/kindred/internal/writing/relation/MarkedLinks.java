package dev.kindred.internal.writing.relation;

import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.model.One;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Association entities that are marked as deleted. Where the pair is their key, no other row can
 * have it: to relate the pair again is to restore its row.
 *
 * @param loader the loader of a view with marked rows
 * @param writer the writer of a view with marked rows
 */
public record MarkedLinks(EntityLoader loader, EntityWriter writer) {

  /** Returns whether the pair of a row is its key, and the row can be marked. */
  static boolean areIn(ForwardRelation toSource, ForwardRelation toTarget) {
    EntityMetadata<?> metadata = toSource.source();
    return DeclaredScopes.mark(metadata).isPresent()
        && metadata.keyColumns().stream()
            .allMatch(
                each -> toSource.columns().contains(each) || toTarget.columns().contains(each));
  }

  /**
   * Restores those of some rows that are marked.
   *
   * @param values what restored rows get; they keep their other values
   * @return what the restored rows refer to
   */
  <A> List<Object> restore(Select rows, BuilderState<A> values, ForwardRelation toTarget) {
    EntityMetadata<A> metadata = values.metadata();
    List<Object> targets = new ArrayList<>();
    for (A each : loader.list(metadata, rows, KnownParents.NONE)) {
      if (isMarked(metadata, each)) {
        targets.add(target(metadata, each, toTarget));
        restore(values, each);
      }
    }
    return targets;
  }

  private <A> void restore(BuilderState<A> values, A link) {
    A restored = writer.restore(values.metadata(), link);
    if (!values.changedColumns().isEmpty()) {
      writer.update(values.startingFrom(writer.refresh(values.metadata(), restored)));
    }
  }

  private static <A> boolean isMarked(EntityMetadata<A> metadata, A link) {
    Object mark = metadata.value(link, DeclaredScopes.mark(metadata).orElseThrow());
    return mark != null && !mark.equals(false);
  }

  private static <A> Object target(EntityMetadata<A> metadata, A link, ForwardRelation toTarget) {
    One<?> target = (One<?>) Objects.requireNonNull(metadata.handle(link, toTarget.index()));
    return toTarget.compose(
        toTarget.columns().stream()
            .map(column -> Objects.requireNonNull(toTarget.reference(target, column)))
            .toList());
  }
}
