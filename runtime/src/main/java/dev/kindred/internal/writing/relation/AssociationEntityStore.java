package dev.kindred.internal.writing.relation;

import dev.kindred.internal.execution.Chunks;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.handle.Handles;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.deletion.EntityDeleter;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Rows of an association entity. They are written like all entities: checked, with defaults and
 * generated keys, and deleted with the rows that refer to them.
 *
 * @param values the values of new rows beside the two foreign keys
 * @param marked the rows that are marked as deleted
 */
record AssociationEntityStore<A>(
    ManyToManyRelation relation,
    BuilderState<A> values,
    EntityLoader loader,
    EntityWriter writer,
    EntityDeleter deleter,
    Supplier<MarkedLinks> marked)
    implements AssociationStore {

  @Override
  public AssociationStore reverse() {
    return new AssociationEntityStore<>(
        relation.reverse(), values, loader, writer, deleter, marked);
  }

  private EntityMetadata<A> metadata() {
    return values.metadata();
  }

  private ForwardRelation toSource() {
    return relation.reverse().toTarget().orElseThrow();
  }

  private ForwardRelation toTarget() {
    return relation.toTarget().orElseThrow();
  }

  @Override
  public void check(Object source, Collection<Object> targets) {
    targets.stream().limit(1).forEach(target -> newRow(source, target).requireComplete());
    if (!metadata().sharing().columns().isEmpty()) {
      targets.forEach(target -> newRow(source, target).columnValues(column -> true));
    }
  }

  private BuilderState<A> newRow(Object source, Object target) {
    return values
        .relatedTo(toSource(), Handles.reference(toSource(), source))
        .relatedTo(toTarget(), Handles.reference(toTarget(), target));
  }

  @Override
  public List<Object> targets(Object source) {
    return read(ofSource(source));
  }

  @Override
  public List<Object> lockedTargets(Object source) {
    return read(ofSource(source).locked(RowLock.CHANGING));
  }

  private List<Object> read(Select rows) {
    ForwardRelation toTarget = toTarget();
    List<Object> targets = new ArrayList<>();
    loader.scalars().values(rows).stream()
        .map(
            row ->
                toTarget.columns().stream()
                    .map(column -> row.get(metadata().column(column).name()))
                    .toList())
        .filter(parts -> parts.stream().allMatch(Objects::nonNull))
        .map(toTarget::compose)
        .forEach(targets::add);
    return loader.storedKeys().asStored(KeyColumns.of(toTarget), targets);
  }

  private Select ofSource(Object source) {
    return Select.all(metadata())
        .filter(KeyPredicates.refersTo(toSource(), List.of(toSource().decompose(source))));
  }

  @Override
  public void insert(Object source, Collection<Object> targets) {
    List<Object> missing =
        MarkedLinks.areIn(toSource(), toTarget())
            ? withoutRestored(source, targets)
            : List.copyOf(targets);
    if (!missing.isEmpty()) {
      writer.insertAll(
          metadata(), missing.stream().map(target -> newRow(source, target).build()).toList());
    }
  }

  private List<Object> withoutRestored(Object source, Collection<Object> targets) {
    KeySet restored = new KeySet(KeyColumns.of(relation.reverse()));
    for (List<Object> some : Chunks.of(List.copyOf(targets))) {
      marked.get().restore(pairs(source, some), values, toTarget()).forEach(restored::add);
    }
    return targets.stream().filter(target -> !restored.contains(target)).toList();
  }

  private Select pairs(Object source, List<Object> targets) {
    List<List<?>> references =
        targets.stream().<List<?>>map(target -> toTarget().decompose(target)).toList();
    return ofSource(source).filter(KeyPredicates.refersTo(toTarget(), references));
  }

  @Override
  public void delete(Object source, Collection<Object> targets, boolean snapshot) {
    for (List<Object> some : Chunks.of(List.copyOf(targets))) {
      delete(pairs(source, some), snapshot);
    }
  }

  @Override
  public void deleteAll(Object source, boolean snapshot) {
    delete(ofSource(source), snapshot);
  }

  /** Deletes rows by their current keys, where a snapshot may lack some. */
  private void delete(Select rows, boolean snapshot) {
    if (snapshot) {
      List<Object> keys = loader.scalars().keys(rows.locked(RowLock.CHANGING));
      deleter.delete(KeySet.of(KeyColumns.of(metadata()), keys));
    } else {
      deleter.delete(rows);
    }
  }
}
