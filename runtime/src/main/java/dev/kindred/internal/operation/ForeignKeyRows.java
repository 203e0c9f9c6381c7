package dev.kindred.internal.operation;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.writing.SavedEntity;
import dev.kindred.model.One;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ReverseRelation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Rows that reference an entity by a foreign key. */
public final class ForeignKeyRows<T> extends RelatedRows<T> {

  private final ForwardRelation relation;

  /**
   * Finds the rows of a reverse relation.
   *
   * @param relation leads from the entity to the rows
   * @param entity the entity that they reference
   */
  @SuppressWarnings("unchecked") // generated code passes the relation of its target
  public ForeignKeyRows(Engine engine, RelationMetadata relation, Object entity) {
    super(engine, (EntityMetadata<T>) relation.target(), new RelationSource(relation, entity));
    this.relation = ((ReverseRelation) relation).reverse();
  }

  @Override
  PredicateNode isRelated() {
    return source.savedReference().map(this::references).orElse(PredicateNode.FALSE);
  }

  private PredicateNode references(Object reference) {
    return KeyPredicates.refersTo(relation, List.of(relation.decompose(reference)));
  }

  @Override
  KnownParents known() {
    return source.knownReference().map(this::known).orElse(KnownParents.NONE);
  }

  private KnownParents known(Object reference) {
    return KnownParents.one(relation, reference, source.entity());
  }

  /**
   * Returns the row of a one-to-one relation.
   *
   * @throws EntityNotFoundException if there is none, or the source is not saved
   */
  public T one() {
    return findOne()
        .orElseThrow(
            () ->
                new EntityNotFoundException(
                    "The " + relation.target() + " has no " + metadata + " (" + relation + ")."));
  }

  /**
   * Returns the row of a one-to-one relation; empty if there is none or the source is not saved.
   */
  public Optional<T> findOne() {
    return source
        .knownReference()
        .flatMap(
            reference ->
                engine.loader().list(metadata, select(reference), known(reference)).stream()
                    .findFirst());
  }

  /** Returns whether there is a row; there is none if the source is not saved. */
  public boolean exists() {
    return source
        .knownReference()
        .filter(reference -> engine.loader().scalars().exists(select(reference)))
        .isPresent();
  }

  private Select select(Object reference) {
    return Select.all(metadata).filter(references(reference));
  }

  @Override
  public boolean claim() {
    engine.foreignKeyWriter().lockTarget(relation, reference());
    return true;
  }

  @Override
  public T insert(BuilderState<T> builder) {
    reference();
    return engine.writer().insert(newRow(builder));
  }

  @Override
  public BuilderState<T> newRow(BuilderState<T> builder) {
    return builder.relatedTo(relation, One.of(source.entity()));
  }

  /** Makes an entity reference the source, and saves it. */
  public T save(T entity) {
    reference();
    return engine.writer().save(EntityRegistry.of(entity), entity, relation, source.entity());
  }

  @Override
  public void add(Collection<T> entities) {
    List<Object> keys = keys(entities);
    Object reference = reference();
    requireAgreement(entities);
    engine.foreignKeyWriter().add(relation, reference, keys);
  }

  @Override
  public void remove(Collection<T> entities) {
    List<Object> keys = keys(entities);
    engine.foreignKeyWriter().remove(relation, reference(), keys);
  }

  @Override
  public void clear() {
    engine.foreignKeyWriter().clear(relation, reference());
  }

  @Override
  public void set(Collection<T> entities) {
    Object reference = reference();
    List<Object> keys = keys(entities);
    requireAgreement(entities);
    engine.foreignKeyWriter().set(relation, reference, keys);
  }

  /** Refuses entities whose other attributes share a column with the relation and differ. */
  private void requireAgreement(Collection<T> entities) {
    entities.forEach(each -> SavedEntity.of(each).requireAgreement(relation, source.entity()));
  }
}
