package dev.kindred.internal.execution;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.RelationModel;
import dev.kindred.spi.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the handles of the entities in one result, and knows the entities. For one thread. */
public abstract class HandleSource {

  private final EntityModel<?> model;
  private final HandleMaker[] makers;
  private final List<Object> entities = new ArrayList<>();

  /** Most handles wait for nothing, so that one look tells it for all of a row. */
  private boolean awaitsEntity;

  /** Makes the handles that an entity carries, once it is {@link #open}. */
  protected HandleSource(EntityModel<?> model) {
    this.model = model;
    this.makers = new HandleMaker[model.relations().size()];
  }

  /**
   * To be called before the first row is read: what makes handles is not made when it is first
   * needed, since the JIT would compile that into the loop over the rows.
   */
  protected final void open() {
    for (RelationModel relation : model.relations()) {
      if (relation.isCarried()) {
        makers[relation.index()] = maker(relation);
      }
    }
  }

  /** Makes what makes the handles of a relation. */
  protected abstract HandleMaker maker(RelationModel relation);

  /** The handle of a relation that entities carry, for what a row refers to by it. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  final <T> One<T> reference(int relation, @Nullable Object value) {
    return (One<T>) makers[relation].handle(value);
  }

  /** The same for a row. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  final <S, T> One<T> one(int relation, Row<S> row, S source) {
    return (One<T>) makers[relation].handle(row, source);
  }

  /** The same of a to-many relation. */
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  final <S, T> Many<T> many(int relation, Row<S> row, S source) {
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
