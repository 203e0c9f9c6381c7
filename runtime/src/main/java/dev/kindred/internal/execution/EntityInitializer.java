package dev.kindred.internal.execution;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.RowReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the handles of the entities in one result, and knows the entities. For one thread. */
public abstract class EntityInitializer {

  private final EntityMetadata<?> metadata;
  private final HandleFactory[] makers;
  private final List<Object> entities = new ArrayList<>();

  /** Most handles wait for nothing, so that one look tells it for all of a row. */
  private boolean awaitsEntity;

  /** Makes the handles that an entity carries, once it is {@link #open}. */
  protected EntityInitializer(EntityMetadata<?> metadata) {
    this.metadata = metadata;
    this.makers = new HandleFactory[metadata.relations().size()];
  }

  /**
   * To be called before the first row is read: what makes handles is not made when it is first
   * needed, since the JIT would compile that into the loop over the rows.
   */
  protected final void open() {
    for (RelationMetadata relation : metadata.relations()) {
      if (relation.hasHandle()) {
        makers[relation.index()] = maker(relation);
      }
    }
  }

  /** Makes what makes the handles of a relation. */
  protected abstract HandleFactory maker(RelationMetadata relation);

  /** The handle of a relation that entities carry, for what a row refers to by it. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  final <T> One<T> reference(int relation, @Nullable Object value) {
    return (One<T>) makers[relation].handle(value);
  }

  /** The same for a row. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  final <S, T> One<T> one(int relation, RowReader<S> row, S source) {
    return (One<T>) makers[relation].handle(row, source);
  }

  /** The same of a to-many relation. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  final <S, T> Many<T> many(int relation, RowReader<S> row, S source) {
    return (Many<T>) makers[relation].handle(row, source);
  }

  /** The entities of the rows that were read, in their order: they carry the handles. */
  public final List<Object> entities() {
    return entities;
  }

  /** There are handles that wait for the entity of the row to be made. */
  protected final void awaitEntity() {
    awaitsEntity = true;
  }

  /** Takes an entity that was made of the row. */
  public final <E> E complete(E entity) {
    entities.add(entity);
    if (awaitsEntity) {
      awaitsEntity = false;
      handOver(entity);
    }
    return entity;
  }

  /** Hands an entity to the handles that wait for it. */
  protected abstract void handOver(Object entity);
}
