package dev.kindred;

import dev.kindred.error.MissingValueException;
import dev.kindred.internal.loading.KnownOwners;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.Draft;
import dev.kindred.spi.DraftContent;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.LinkRelation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities that a many-to-many relation links to an owner. */
final class LinkedEntities<T, L> extends RelatedEntities<T> implements LinkedSet<T, L> {

  private final LinkRelation relation;

  LinkedEntities(Database database, LinkRelation relation, EntityModel<T> model, Owner owner) {
    super(database, model, owner);
    this.relation = relation;
  }

  @Override
  ConditionNode member() {
    PathNode back = PathNode.root(model).follow(relation.inverse());
    return owner
        .savedReference()
        .map(relation::decompose)
        .map(columns -> Keys.isOneOf(back, relation.ownerColumns(), List.of(columns)))
        .orElse(ConditionNode.FALSE);
  }

  /** What the links refer to: the keys, or other unique values. */
  private List<Object> references(Collection<T> entities) {
    List<Object> keys = keys(entities);
    List<Integer> columns = relation.targetColumns();
    return columns.equals(model.keyColumns())
        ? keys
        : entities.stream().map(each -> reference(each, columns.get(0))).toList();
  }

  private Object reference(T entity, int column) {
    Object value = model.value(entity, column);
    if (value == null) {
      throw new MissingValueException(
          "A "
              + model
              + " lacks a value for "
              + model.column(column).attribute()
              + ", so nothing can refer to it by "
              + relation
              + ". Nothing was written.");
    }
    return value;
  }

  @Override
  public QuerySet<T> query() {
    return new QuerySet<>(database, model, select(), KnownOwners.NONE);
  }

  @Override
  T create(DraftContent<T> draft) {
    return create(draft, null);
  }

  @Override
  public T create(Draft<T> draft, Draft<L> link) {
    return create(DraftContent.of(draft), DraftContent.of(link));
  }

  private T create(DraftContent<T> draft, @Nullable DraftContent<L> link) {
    Object reference = owner.reference();
    return database.transaction(
        () -> {
          T created = database.insert(draft);
          database.links().add(relation, reference, references(List.of(created)), link);
          return created;
        });
  }

  @Override
  public Created<T> getOrCreate(Draft<T> key, Draft<T> defaults, Draft<L> link) {
    DraftContent<L> links = DraftContent.of(link);
    return findOrCreate(draft -> create(draft, links))
        .get(DraftContent.of(key), DraftContent.of(defaults));
  }

  @Override
  public Created<T> updateOrCreate(
      Draft<T> key, Draft<T> values, Draft<T> createValues, Draft<L> link) {
    DraftContent<L> links = DraftContent.of(link);
    return findOrCreate(draft -> create(draft, links))
        .update(DraftContent.of(key), DraftContent.of(values), DraftContent.of(createValues));
  }

  @Override
  public void add(Collection<T> entities) {
    database.links().add(relation, owner.reference(), references(entities), null);
  }

  @Override
  public void add(Draft<L> link, Collection<T> entities) {
    database.links().add(relation, owner.reference(), references(entities), DraftContent.of(link));
  }

  @Override
  public void remove(Collection<T> entities) {
    database.links().remove(relation, owner.reference(), references(entities));
  }

  @Override
  public void clear() {
    database.links().clear(relation, owner.reference());
  }

  @Override
  public void set(Collection<T> entities) {
    database.links().set(relation, owner.reference(), references(entities), null);
  }

  @Override
  public void set(Draft<L> link, Collection<T> entities) {
    database.links().set(relation, owner.reference(), references(entities), DraftContent.of(link));
  }
}
