package dev.kindred.internal.execution;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes the handles of the entities in one result. For one thread. */
public abstract class HandleSource {

  /** By position of the relation; null until it is asked for. */
  private final @Nullable HandleMaker[] makers;

  /** Most handles wait for nothing, so that one look tells it for all of a row. */
  private boolean awaitsEntity;

  /** Makes handles of so many relations. */
  protected HandleSource(int relations) {
    this.makers = new HandleMaker[relations];
  }

  final HandleMaker of(int relation) {
    HandleMaker maker = makers[relation];
    return maker == null ? made(relation) : maker;
  }

  private HandleMaker made(int relation) {
    HandleMaker made = maker(relation);
    makers[relation] = made;
    return made;
  }

  /** Makes what makes the handles of a relation, by its position in the model. */
  protected abstract HandleMaker maker(int relation);

  /** The handles of further rows are made anew. */
  protected final void renew() {
    Arrays.fill(makers, null);
  }

  /** There are handles that wait for the entity of the row to be made. */
  protected final void awaitEntity() {
    awaitsEntity = true;
  }

  /** Hands an entity that was made of the row to the handles that wait for it. */
  public final <E> E complete(E entity) {
    if (awaitsEntity) {
      awaitsEntity = false;
      handOver(entity);
    }
    return entity;
  }

  /** Hands an entity to the handles that wait for it. */
  protected abstract void handOver(Object entity);
}
