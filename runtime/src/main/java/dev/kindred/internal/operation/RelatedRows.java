package dev.kindred.internal.operation;

import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.message.Nouns;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.RowTenants;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Rows that are related to one entity, its source. */
public abstract sealed class RelatedRows<T> implements CandidateRows<T>
    permits ForeignKeyRows, ManyToManyRows {

  final Engine engine;
  final EntityMetadata<T> metadata;
  final RelationSource source;

  RelatedRows(Engine engine, EntityMetadata<T> metadata, RelationSource source) {
    this.engine = engine;
    this.metadata = metadata;
    this.source = source;
  }

  /** Returns the predicate that a row is related to the source. */
  abstract PredicateNode isRelated();

  /** Returns the source where the rows are known to reference it, so that it need not be loaded. */
  KnownParents known() {
    return KnownParents.NONE;
  }

  @Override
  public final EntityQuery<T> query() {
    return EntityQuery.of(engine, metadata, select(), known());
  }

  private Select select() {
    return Select.all(metadata).filter(isRelated());
  }

  @Override
  public T insertLocking(BuilderState<T> builder) {
    return insert(builder);
  }

  /** Looks among these rows. */
  public final FindOrCreate<T> findOrCreate() {
    return new FindOrCreate<>(engine, this);
  }

  /** Returns whether an entity is one of them. */
  public final boolean contains(T entity) {
    Object key = key(entity);
    return engine.loader().scalars().exists(select().filter(KeyPredicates.hasKey(metadata, key)));
  }

  /**
   * Returns the value that rows reference, for a write.
   *
   * @throws dev.kindred.error.UnsavedEntityException if the source is not saved
   * @throws dev.kindred.error.TenantMismatchException if it is of another tenant
   */
  final Object reference() {
    requireTenant(source.relation().source(), source.entity());
    return source.reference();
  }

  private <E> void requireTenant(EntityMetadata<E> of, Object entity) {
    new RowTenants(engine.scopes()).require(of, of.type().cast(entity));
  }

  /** Relates entities to the source. */
  public abstract void add(Collection<T> entities);

  /** Ends the relation of entities to the source. */
  public abstract void remove(Collection<T> entities);

  /** Ends the relation of all rows to the source. */
  public abstract void clear();

  /** Relates these entities to the source and ends the relation of all others. */
  public abstract void set(Collection<T> entities);

  final List<Object> keys(Collection<T> entities) {
    return entities.stream().map(this::key).toList();
  }

  private Object key(T entity) {
    Objects.requireNonNull(
        entity,
        () ->
            "null was given where "
                + Nouns.one(metadata)
                + " is needed for "
                + source.relation()
                + ".");
    requireTenant(metadata, entity);
    return EntityWriter.requireKey(metadata, entity);
  }
}
