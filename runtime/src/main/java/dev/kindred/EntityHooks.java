package dev.kindred;

import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.engine.EngineHook;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.writing.hook.HookDepth;
import dev.kindred.internal.writing.hook.RowHook;
import dev.kindred.internal.writing.hook.RowWrite;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Nodes;
import dev.kindred.model.WriteKind;
import dev.kindred.spi.EntityMetadata;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Hooks of an entity, as the engine calls them. */
record EntityHooks<E>(EntityMetadata<E> metadata) {

  static <E> EntityHooks<E> of(EntityPath<E, E> self) {
    EntityMetadata<E> metadata = Nodes.metadata(self);
    if (metadata.isReadOnly()) {
      throw new IllegalArgumentException(
          metadata + " is read-only: nothing writes it, so that no hook would be called.");
    }
    return new EntityHooks<>(metadata);
  }

  EngineHook before(WriteHook<E> hook) {
    HookDepth depth = depth(hook);
    return around(
        (engine, write, next) -> {
          depth.within(() -> hook.on(new Write<>(engine, write)));
          return next.apply(write);
        });
  }

  EngineHook replacing(EntityHook<E> hook) {
    HookDepth depth = depth(hook);
    return around(
        (engine, write, next) ->
            next.apply(
                write.isOfRows() || write.kind() == WriteKind.RESTORE
                    ? write
                    : depth.resultWithin(
                        () -> write.replaced(each -> replaced(hook, each, write.kind())))));
  }

  /** Returns the entity to write, which has the key of the row that an update is of. */
  private E replaced(EntityHook<E> hook, E entity, WriteKind kind) {
    Object key = kind == WriteKind.UPDATE ? metadata.key(entity) : null;
    E other = required(hook.on(entity, kind));
    Object others = metadata.key(other);
    if (key != null && (others == null || !identity(key).equals(identity(others)))) {
      throw new IllegalStateException(
          "The hook of "
              + metadata
              + " changed the key of "
              + key
              + " to "
              + others
              + ": an update can't change it. Return the entity with its key.");
    }
    return other;
  }

  private Object identity(Object key) {
    return KeyColumns.of(metadata).identity(key);
  }

  private E required(E entity) {
    return Objects.requireNonNull(
        entity,
        () ->
            "The hook of "
                + metadata
                + " returned null in place of the entity to write: throw an exception to refuse"
                + " it.");
  }

  EngineHook after(WriteHook<E> hook) {
    HookDepth depth = depth(hook);
    return around(
        (engine, write, next) -> {
          RowWrite<E> written = next.apply(write);
          if (written.count() > 0) {
            depth.within(() -> hook.on(new Write<>(engine, written)));
          }
          return written;
        });
  }

  EngineHook afterCommit(WriteHook<E> hook) {
    HookDepth depth = depth(hook);
    return around(
        (engine, write, next) -> {
          RowWrite<E> written = next.apply(write);
          if (written.count() > 0) {
            Write<E> event = new Write<>(engine, written);
            engine.transactions().afterCommit(() -> depth.within(() -> hook.on(event)));
          }
          return written;
        });
  }

  private HookDepth depth(Object hook) {
    Objects.requireNonNull(hook, "A hook is to be called, not null.");
    return new HookDepth(metadata);
  }

  /** What a hook does around a write. */
  private interface Around<E> {
    RowWrite<E> run(Engine engine, RowWrite<E> write, UnaryOperator<RowWrite<E>> next);
  }

  private EngineHook around(Around<E> around) {
    return engine -> new OfEntity<>(metadata, engine, around);
  }

  private record OfEntity<E>(EntityMetadata<E> metadata, Engine engine, Around<E> around)
      implements RowHook {

    @Override
    public boolean concerns(EntityMetadata<?> other) {
      return other == metadata;
    }

    @Override
    @SuppressWarnings("unchecked") // it concerns writes of this entity alone
    public <T> RowWrite<T> around(RowWrite<T> write, UnaryOperator<RowWrite<T>> next) {
      return (RowWrite<T>)
          around.run(
              engine, (RowWrite<E>) write, each -> (RowWrite<E>) next.apply((RowWrite<T>) each));
    }
  }
}
