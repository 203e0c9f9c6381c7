package dev.kindred;

import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.spi.Draft;
import dev.kindred.spi.DraftContent;
import dev.kindred.spi.EntityModel;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What both kinds of related sets have in common. */
abstract class RelatedEntities<T> implements DetachableSet<T>, Found<T> {

  final Database database;
  final EntityModel<T> model;
  final Owner owner;

  RelatedEntities(Database database, EntityModel<T> model, Owner owner) {
    this.database = database;
    this.model = model;
    this.owner = owner;
  }

  /** The condition that a row is related to the owner. */
  abstract ConditionNode member();

  final Select select() {
    return Select.all(model).filter(member());
  }

  @Override
  public final T create(Draft<T> draft) {
    return insert(DraftContent.of(draft));
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
  public final T insertOrTell(DraftContent<T> draft) {
    return insert(draft);
  }

  @Override
  public final Created<T> getOrCreate(Draft<T> key, Draft<T> defaults) {
    return new FindOrCreate<>(this).get(DraftContent.of(key), DraftContent.of(defaults));
  }

  @Override
  public final Created<T> updateOrCreate(Draft<T> key, Draft<T> values, Draft<T> createValues) {
    return new FindOrCreate<>(this)
        .update(DraftContent.of(key), DraftContent.of(values), DraftContent.of(createValues));
  }

  @Override
  public final boolean contains(T entity) {
    Object key = key(entity);
    return database.loader().exists(select().filter(Keys.hasKey(model, key)));
  }

  final List<Object> keys(Collection<T> entities) {
    return entities.stream().map(this::key).toList();
  }

  final Object key(T entity) {
    Objects.requireNonNull(
        entity,
        () -> "null was given where a " + model + " is needed for " + owner.relation() + ".");
    return EntityWriter.requireKey(model, entity);
  }
}
