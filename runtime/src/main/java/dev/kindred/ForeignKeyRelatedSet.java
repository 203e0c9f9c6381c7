package dev.kindred;

import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.model.One;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.Collection;
import java.util.List;

/** The entities that refer to an owner by a foreign key. */
final class ForeignKeyRelatedSet<T> extends AbstractRelatedSet<T> {

  private final ForwardRelation relation;

  ForeignKeyRelatedSet(
      Database database,
      ForwardRelation relation,
      EntityMetadata<T> metadata,
      RelationSource owner) {
    super(database, metadata, owner);
    this.relation = relation;
  }

  @Override
  PredicateNode member() {
    return owner
        .savedReference()
        .map(reference -> KeyPredicates.refersTo(relation, List.of(relation.decompose(reference))))
        .orElse(PredicateNode.FALSE);
  }

  @Override
  public QuerySet<T> query() {
    return new QuerySet<>(database, metadata, select(), owners());
  }

  private KnownParents owners() {
    return owner
        .knownReference()
        .map(reference -> KnownParents.one(relation, reference, owner.entity()))
        .orElse(KnownParents.NONE);
  }

  @Override
  public boolean claim() {
    database.references().lockTarget(relation, owner.reference());
    return true;
  }

  @Override
  public T insert(BuilderState<T> builder) {
    owner.reference();
    return database.insert(builder.relatedTo(relation, One.of(owner.entity())));
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
