package dev.kindred;

import dev.kindred.internal.loading.KnownOwners;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.KeySet;
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
  T create(DraftContent<T> draft) {
    owner.reference();
    return database.insert(draft.relatedTo(relation, One.of(owner.entity())));
  }

  @Override
  public void add(Collection<T> entities) {
    List<Object> keys = keys(entities);
    database.transaction(() -> database.references().attach(relation, owner.reference(), keys));
  }

  @Override
  public void remove(Collection<T> entities) {
    List<Object> keys = keys(entities);
    database.transaction(() -> database.references().detach(relation, owner.reference(), keys));
  }

  @Override
  public void clear() {
    database.references().detachAll(relation, owner.reference());
  }

  @Override
  public void set(Collection<T> entities) {
    Object reference = owner.reference();
    List<Object> wanted = keys(entities);
    database.transaction(
        () -> {
          KeySet members = database.loader().keySet(select());
          KeySet keys = KeySet.of(members.columns(), database.loader().asIn(members, wanted));
          database.references().detach(relation, reference, members.without(keys));
          database.references().attach(relation, reference, keys.list());
        });
  }
}
