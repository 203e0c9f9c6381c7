package dev.kindred.internal.writing;

import dev.kindred.internal.writing.hook.RowWrite;
import dev.kindred.model.WriteKind;
import dev.kindred.spi.ArrayRowReader;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Entities with what a write fills in before any statement, so that hooks see rows as they will be
 * written: the tenant, defaults, UUID keys, and the relation to the owner of a related set. For one
 * thread.
 */
final class CompletedEntities<E> {

  private final EntityMetadata<E> metadata;
  private final RowTenants tenants;
  private final UuidGenerator uuids;

  /** Instances of classes, which the write or a hook fills. */
  private final List<Filled<E>> filled = new ArrayList<>();

  /** Instance, with its state before it was filled. */
  private record Filled<E>(E entity, EntityState<E> before) {}

  CompletedEntities(EntityMetadata<E> metadata, RowTenants tenants, UuidGenerator uuids) {
    this.metadata = metadata;
    this.tenants = tenants;
    this.uuids = uuids;
  }

  /**
   * Returns a write with its entities completed.
   *
   * @param relating what an entity has with the owner of its related set
   */
  RowWrite<E> complete(RowWrite<E> write, UnaryOperator<EntityState<E>> relating) {
    if (write.kind() == WriteKind.RESTORE) {
      return write;
    }
    List<E> completed = new ArrayList<>(write.entities().size());
    for (E entity : write.entities()) {
      EntityState<E> before = EntityState.asGiven(metadata, entity);
      completed.add(complete(write, entity, before, relating.apply(before).unchecked()));
    }
    return write.of(completed);
  }

  private E complete(RowWrite<E> write, E entity, EntityState<E> before, EntityState<E> row) {
    tenants.complete(row);
    StateValidator.applyDefaults(row, write.columns());
    if (write.kind() == WriteKind.INSERT) {
      completeKey(row);
    }
    if (!(entity instanceof Record)) {
      filled.add(new Filled<>(entity, before));
    }
    return isSame(before, row) ? entity : fill(entity, row);
  }

  private boolean isSame(EntityState<E> before, EntityState<E> row) {
    for (int column = 0; column < row.values().length; column++) {
      if (metadata.foreignKey(column) == null
          && !Objects.deepEquals(before.values()[column], row.values()[column])) {
        return false;
      }
    }
    for (int relation = 0; relation < row.handles().length; relation++) {
      if (before.handles()[relation] != row.handles()[relation]) {
        return false;
      }
    }
    return true;
  }

  private void completeKey(EntityState<E> row) {
    for (int column : metadata.keyColumns()) {
      if (metadata.column(column).generation() == Generation.UUID && row.values()[column] == null) {
        row.values()[column] = uuids.next();
      }
    }
  }

  private E fill(E entity, EntityState<E> row) {
    @Nullable Object[] values = row.values();
    return metadata.fill(entity, new ArrayRowReader(row.handles()), values);
  }

  /** Restores the state of instances of classes after a failed write. */
  void undo() {
    filled.forEach(each -> fill(each.entity(), each.before()));
  }
}
