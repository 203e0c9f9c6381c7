package dev.kindred;

import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What both kinds of related sets have in common. */
abstract class AbstractRelatedSet<T> implements DetachableSet<T>, Found<T> {

  final Database database;
  final EntityMetadata<T> metadata;
  final RelationSource owner;

  AbstractRelatedSet(Database database, EntityMetadata<T> metadata, RelationSource owner) {
    this.database = database;
    this.metadata = metadata;
    this.owner = owner;
  }

  /** The condition that a row is related to the owner. */
  abstract PredicateNode member();

  final Select select() {
    return Select.all(metadata).filter(member());
  }

  @Override
  public final T create(EntityBuilder<T> builder) {
    return insert(BuilderState.of(builder));
  }

  @Override
  public final QuerySet<T> rows() {
    return query();
  }

  @Override
  public QuerySet<T> latest() {
    return database.executor().canLock() ? query().forUpdate() : query();
  }

  @Override
  public final T insertOrTell(BuilderState<T> builder) {
    return insert(builder);
  }

  @Override
  public final Created<T> getOrCreate(EntityBuilder<T> key, EntityBuilder<T> defaults) {
    return new FindOrCreate<>(this).get(BuilderState.of(key), BuilderState.of(defaults));
  }

  @Override
  public final Created<T> updateOrCreate(
      EntityBuilder<T> key, EntityBuilder<T> values, EntityBuilder<T> createValues) {
    return new FindOrCreate<>(this)
        .update(BuilderState.of(key), BuilderState.of(values), BuilderState.of(createValues));
  }

  @Override
  public final boolean contains(T entity) {
    Object key = key(entity);
    return database.loader().scalars().exists(select().filter(KeyPredicates.hasKey(metadata, key)));
  }

  final List<Object> keys(Collection<T> entities) {
    return entities.stream().map(this::key).toList();
  }

  final Object key(T entity) {
    Objects.requireNonNull(
        entity,
        () -> "null was given where a " + metadata + " is needed for " + owner.relation() + ".");
    return EntityWriter.requireKey(metadata, entity);
  }
}
