package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.writing.hook.RowHooks;
import dev.kindred.internal.writing.hook.RowWrite;
import dev.kindred.model.One;
import dev.kindred.model.WriteKind;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Writer of entities with the hooks of a database around each write, in one transaction with it.
 * Thread-safe.
 */
public final class HookedWriter extends EntityWriter {

  private final Executor executor;
  private final RowHooks hooks;
  private final UuidGenerator uuids = new UuidGenerator();

  /** Creates a writer for one database. */
  public HookedWriter(
      Executor executor, EntityLoader loader, VersionAndTimestamps stamps, RowHooks hooks) {
    super(executor, loader, stamps);
    this.executor = executor;
    this.hooks = hooks;
  }

  private <E> RowWrite<E> rows(WriteKind kind, EntityMetadata<E> metadata, Collection<E> entities) {
    return RowWrite.of(metadata, kind, entities, executor.scopes());
  }

  /** Runs a write that others may have to be repeated for; hooks are called again then. */
  private <E> List<E> all(RowWrite<E> rows, UnaryOperator<List<E>> write) {
    return written(rows, each -> write.apply(each.entities()));
  }

  private <E> List<E> written(RowWrite<E> rows, Function<RowWrite<E>, List<E>> write) {
    return written(rows, state -> state, write);
  }

  private <E> List<E> written(
      RowWrite<E> rows,
      UnaryOperator<EntityState<E>> relating,
      Function<RowWrite<E>, List<E>> write) {
    return executor
        .transactions()
        .atomic(() -> hooked(rows, relating, each -> each.saved(write.apply(each))))
        .entities();
  }

  private <E> RowWrite<E> hooked(
      RowWrite<E> rows, UnaryOperator<EntityState<E>> relating, UnaryOperator<RowWrite<E>> write) {
    CompletedEntities<E> entities =
        new CompletedEntities<>(rows.metadata(), new RowTenants(executor.scopes()), uuids);
    try {
      return hooks.around(entities.complete(rows, relating), write);
    } catch (RuntimeException | Error failure) {
      entities.undo();
      throw failure;
    }
  }

  private <E> E one(RowWrite<E> row, UnaryOperator<E> write) {
    return all(row, entities -> List.of(write.apply(entities.get(0)))).get(0);
  }

  @Override
  public <E> E insert(EntityMetadata<E> metadata, E entity) {
    return hooks.concern(metadata)
        ? one(
            rows(WriteKind.INSERT, metadata, List.of(entity)), each -> super.insert(metadata, each))
        : super.insert(metadata, entity);
  }

  @Override
  public <E> E insert(BuilderState<E> builder) {
    return hooks.concern(builder.metadata())
        ? inserted(builder, super::insert)
        : super.insert(builder);
  }

  @Override
  public <E> E insertLocking(BuilderState<E> builder) {
    return hooks.concern(builder.metadata())
        ? inserted(builder, super::insertLocking)
        : super.insertLocking(builder);
  }

  /** Writes the content of a builder, or of another one with the same row. */
  private interface BuilderWrite<E> {
    E write(BuilderState<E> builder);
  }

  private <E> E inserted(BuilderState<E> builder, BuilderWrite<E> insert) {
    ReplacedBuilder<E> built = ReplacedBuilder.of(builder);
    return one(
        rows(WriteKind.INSERT, builder.metadata(), List.of(built.entity())),
        each -> insert.write(built.by(each)));
  }

  @Override
  public <E> List<E> insertAll(EntityMetadata<E> metadata, Collection<E> entities) {
    return hooks.concern(metadata)
        ? all(rows(WriteKind.INSERT, metadata, entities), each -> super.insertAll(metadata, each))
        : super.insertAll(metadata, entities);
  }

  @Override
  public <E> E save(EntityMetadata<E> metadata, E entity) {
    return hooks.concern(metadata)
        ? one(rows(WriteKind.SAVE, metadata, List.of(entity)), each -> super.save(metadata, each))
        : super.save(metadata, entity);
  }

  @Override
  public <E> E save(
      EntityMetadata<E> metadata, E entity, ForwardRelation relation, Object related) {
    return hooks.concern(metadata)
        ? written(
                rows(WriteKind.SAVE, metadata, List.of(entity)),
                state -> state.related(relation, One.of(related)),
                row -> List.of(super.save(metadata, row.entities().get(0), relation, related)))
            .get(0)
        : super.save(metadata, entity, relation, related);
  }

  @Override
  public <E> List<E> saveAll(EntityMetadata<E> metadata, Collection<E> entities) {
    return hooks.concern(metadata)
        ? all(rows(WriteKind.SAVE, metadata, entities), each -> super.saveAll(metadata, each))
        : super.saveAll(metadata, entities);
  }

  @Override
  public <E> List<E> upsertAll(
      EntityMetadata<E> metadata, Collection<E> entities, List<Integer> on) {
    return hooks.concern(metadata) && !entities.isEmpty()
        ? all(
            rows(WriteKind.SAVE, metadata, entities).on(on),
            each -> super.upsertAll(metadata, each, on))
        : super.upsertAll(metadata, entities, on);
  }

  @Override
  public <E> List<E> updateAll(EntityMetadata<E> metadata, Collection<E> entities) {
    return hooks.concern(metadata)
        ? all(rows(WriteKind.UPDATE, metadata, entities), each -> super.updateAll(metadata, each))
        : super.updateAll(metadata, entities);
  }

  @Override
  public <E> E update(EntityMetadata<E> metadata, E entity) {
    return hooks.concern(metadata)
        ? one(
            rows(WriteKind.UPDATE, metadata, List.of(entity)), each -> super.update(metadata, each))
        : super.update(metadata, entity);
  }

  @Override
  public <E> E update(EntityMetadata<E> metadata, E entity, List<Integer> columns) {
    if (!hooks.concern(metadata)) {
      return super.update(metadata, entity, columns);
    }
    return written(
            rows(WriteKind.UPDATE, metadata, List.of(entity)).columns(columns),
            row -> List.of(super.update(metadata, row.entities().get(0), row.columns())))
        .get(0);
  }

  @Override
  public <E> E update(BuilderState<E> builder) {
    if (!hooks.concern(builder.metadata())) {
      return super.update(builder);
    }
    requireOrigin(builder);
    ReplacedBuilder<E> built = ReplacedBuilder.of(builder);
    return one(
        rows(WriteKind.UPDATE, builder.metadata(), List.of(built.entity()))
            .columns(builder.changedColumns()),
        each -> super.update(built.by(each)));
  }

  @Override
  public <E> E restore(EntityMetadata<E> metadata, E entity) {
    return hooks.concern(metadata)
        ? one(
            rows(WriteKind.RESTORE, metadata, List.of(entity))
                .columns(metadata.generated().of(Generation.MARK)),
            each -> refresh(metadata, super.restore(metadata, each)))
        : super.restore(metadata, entity);
  }
}
