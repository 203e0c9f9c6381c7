package dev.kindred;

import dev.kindred.internal.loading.KnownOwners;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Keys;
import dev.kindred.model.One;
import dev.kindred.spi.DraftContent;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import java.util.Collection;
import java.util.List;

/** The entities that refer to an owner by a foreign key. */
final class ReferringEntities<T> extends RelatedEntities<T> {

  private final ForwardRelation relation;

  ReferringEntities(
      Database database, ForwardRelation relation, EntityModel<T> model, Owner owner) {
    super(database, model, owner);
    this.relation = relation;
  }

  @Override
  ConditionNode member() {
    return owner
        .savedReference()
        .map(reference -> Keys.refersTo(relation, List.of(relation.decompose(reference))))
        .orElse(ConditionNode.FALSE);
  }

  @Override
  public QuerySet<T> query() {
    return new QuerySet<>(database, model, select(), owners());
  }

  private KnownOwners owners() {
    return owner
        .knownReference()
        .map(reference -> KnownOwners.one(relation, reference, owner.entity()))
        .orElse(KnownOwners.NONE);
  }

  @Override
  public boolean claim() {
    database.references().claim(relation, owner.reference());
    return true;
  }

  @Override
  public T insert(DraftContent<T> draft) {
    owner.reference();
    return database.insert(draft.relatedTo(relation, One.of(owner.entity())));
  }

  @Override
  public void add(Collection<T> entities) {
    List<Object> keys = keys(entities);
    database.references().add(relation, owner.reference(), keys);
  }

  @Override
  public void remove(Collection<T> entities) {
    List<Object> keys = keys(entities);
    database.references().remove(relation, owner.reference(), keys);
  }

  @Override
  public void clear() {
    database.references().clear(relation, owner.reference());
  }

  @Override
  public void set(Collection<T> entities) {
    Object reference = owner.reference();
    database.references().set(relation, reference, keys(entities));
  }
}
