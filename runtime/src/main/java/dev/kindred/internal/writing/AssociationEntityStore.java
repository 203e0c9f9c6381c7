package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Chunks;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.handle.Handles;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The rows of a link entity, which has two relations and attributes of its own. They are written as
 * all entities are: checked, with defaults and generated keys, and with what refers to them.
 *
 * @param builder what new ones have beside the two relations
 */
record AssociationEntityStore<L>(
    ManyToManyRelation relation,
    BuilderState<L> builder,
    EntityLoader loader,
    EntityWriter writer,
    EntityDeleter deleter)
    implements AssociationStore {

  @Override
  public AssociationStore inverse() {
    return new AssociationEntityStore<>(relation.reverse(), builder, loader, writer, deleter);
  }

  private EntityMetadata<L> metadata() {
    return builder.metadata();
  }

  private ForwardRelation toOwner() {
    return relation.reverse().toTarget().orElseThrow();
  }

  private ForwardRelation toTarget() {
    return relation.toTarget().orElseThrow();
  }

  @Override
  public void check(Object owner, Collection<Object> targets) {
    targets.stream().limit(1).forEach(target -> content(owner, target).requireComplete());
  }

  private BuilderState<L> content(Object owner, Object target) {
    return builder
        .relatedTo(toOwner(), Handles.reference(toOwner(), owner))
        .relatedTo(toTarget(), Handles.reference(toTarget(), target));
  }

  @Override
  public List<Object> linked(Object owner) {
    return targets(ofOwner(owner));
  }

  @Override
  public List<Object> linkedNow(Object owner) {
    return targets(ofOwner(owner).locked(RowLock.CHANGING));
  }

  private List<Object> targets(Select links) {
    ForwardRelation toTarget = toTarget();
    List<Object> linked = new ArrayList<>();
    loader.scalars().values(links).stream()
        .map(
            link ->
                toTarget.columns().stream()
                    .map(column -> link.get(metadata().column(column).name()))
                    .toList())
        .filter(parts -> parts.stream().allMatch(Objects::nonNull))
        .map(toTarget::compose)
        .forEach(linked::add);
    return loader.storedKeys().asStored(KeyColumns.of(toTarget), linked);
  }

  private Select ofOwner(Object owner) {
    return Select.all(metadata())
        .filter(KeyPredicates.refersTo(toOwner(), List.of(toOwner().decompose(owner))));
  }

  @Override
  public void insert(Object owner, Collection<Object> targets) {
    writer.insertAll(
        metadata(), targets.stream().map(target -> content(owner, target).build()).toList());
  }

  @Override
  public void delete(Object owner, Collection<Object> targets, boolean looksBack) {
    for (List<Object> some : Chunks.of(List.copyOf(targets))) {
      delete(
          ofOwner(owner)
              .filter(
                  KeyPredicates.refersTo(toTarget(), some.stream().map(this::ofTarget).toList())),
          looksBack);
    }
  }

  private List<?> ofTarget(Object target) {
    return toTarget().decompose(target);
  }

  @Override
  public void deleteAll(Object owner, boolean looksBack) {
    delete(ofOwner(owner), looksBack);
  }

  /** What refers to the links goes with them, so these may have to be read first. */
  private void delete(Select links, boolean looksBack) {
    if (looksBack) {
      List<Object> now = loader.scalars().keys(links.locked(RowLock.CHANGING));
      deleter.delete(metadata(), KeySet.of(KeyColumns.of(metadata()), now));
    } else {
      deleter.delete(links);
    }
  }
}
