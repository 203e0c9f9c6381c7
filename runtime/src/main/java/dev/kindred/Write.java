package dev.kindred;

import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.operation.EntityQuery;
import dev.kindred.internal.writing.hook.RowWrite;
import dev.kindred.lookup.Assignable;
import dev.kindred.lookup.Nodes;
import dev.kindred.model.WriteKind;
import dev.kindred.stability.Preview;
import java.util.List;

/**
 * Write of rows of an entity, as a {@link WriteHook} is told of it: of entities, or of the rows
 * that meet a condition. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
@Preview
public final class Write<E> {

  private final Engine engine;
  private final RowWrite<E> write;

  Write(Engine engine, RowWrite<E> write) {
    this.engine = write.scopes().equals(engine.scopes()) ? engine : engine.under(write.scopes());
    this.write = write;
  }

  /** Returns the kind of write. */
  public WriteKind kind() {
    return write.kind();
  }

  /**
   * Returns the entities that are written, and after the write as they were saved; empty for a
   * write of the rows that meet a condition, as every delete is.
   */
  public List<E> entities() {
    return write.entities();
  }

  /**
   * Returns a query for the rows: those that meet the condition, or have the keys of the entities.
   * Before an update or a delete it has the rows as they were; after it, those that still meet the
   * condition. Before an insert, entities with a generated key have no row.
   */
  public QuerySet<E> rows() {
    return new QuerySet<>(EntityQuery.all(engine, write.metadata()).filter(write.rows()));
  }

  /** Returns how many rows were written; 0 before the write. */
  public int count() {
    return write.count();
  }

  /**
   * Returns whether the write sets an attribute, or a {@code beforeEach} hook that was called
   * before has changed it; a delete sets none.
   */
  public boolean sets(Assignable<E> attribute) {
    return write.columns().stream().anyMatch(Nodes.columns(attribute)::contains);
  }

  /**
   * Returns the database that writes, with its tenant and its scopes. What it does joins the
   * transaction of the write, and calls hooks in turn.
   */
  public Database database() {
    return new Database(engine);
  }

  /** Returns the kind, the number of entities or rows, and the entity's name. */
  @Override
  public String toString() {
    int rows = write.isOfRows() ? count() : entities().size();
    return kind() + " of " + rows + " " + write.metadata();
  }
}
