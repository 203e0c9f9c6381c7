package dev.kindred.internal.operation;

import dev.kindred.error.MissingValueException;
import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.writing.relation.ManyToManyWriter;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a many-to-many relation relates to an entity. New rows of the join table have the
 * defaults of the association entity, or the values of a builder.
 */
public final class ManyToManyRows<T> extends RelatedRows<T> {

  private final ManyToManyRelation relation;
  private final @Nullable BuilderState<?> association;

  /**
   * Finds the rows of a many-to-many relation.
   *
   * @param entity the entity that they are related to
   */
  @SuppressWarnings("unchecked") // generated code passes the relation of its target
  public ManyToManyRows(Engine engine, RelationMetadata relation, Object entity) {
    this(engine, (EntityMetadata<T>) relation.target(), new RelationSource(relation, entity), null);
  }

  private ManyToManyRows(
      Engine engine,
      EntityMetadata<T> metadata,
      RelationSource source,
      @Nullable BuilderState<?> association) {
    super(engine, metadata, source);
    this.relation = (ManyToManyRelation) source.relation();
    this.association = association;
  }

  /** Gives new rows of the association entity the values of a builder. */
  public ManyToManyRows<T> by(BuilderState<?> values) {
    return new ManyToManyRows<>(engine, metadata, source, values);
  }

  private ManyToManyWriter writer() {
    return engine.manyToManyWriter();
  }

  @Override
  PredicateNode isRelated() {
    PathNode back = PathNode.root(metadata).follow(relation.reverse());
    return source
        .savedReference()
        .map(relation::decompose)
        .map(columns -> KeyPredicates.isOneOf(back, relation.sourceColumns(), List.of(columns)))
        .orElse(PredicateNode.FALSE);
  }

  /** Returns what the join table references: the keys, or values of another unique attribute. */
  private List<Object> references(Collection<T> entities) {
    List<Object> keys = keys(entities);
    List<Integer> columns = relation.targetColumns();
    return columns.equals(metadata.keyColumns())
        ? keys
        : entities.stream().map(each -> reference(each, columns.get(0))).toList();
  }

  private Object reference(T entity, int column) {
    Object value = metadata.value(entity, column);
    if (value == null) {
      throw new MissingValueException(
          "The "
              + metadata
              + " lacks a value for "
              + metadata.column(column).attribute()
              + ", so nothing can refer to it by "
              + relation
              + ". Nothing was written.");
    }
    return value;
  }

  @Override
  public boolean claim() {
    writer().lockSource(relation, reference());
    return true;
  }

  /** Reads the join table with a lock where a plain read would use an old snapshot. */
  @Override
  public EntityQuery<T> latest() {
    if (!engine.executor().looksBack()) {
      return super.latest();
    }
    KeyColumns columns = KeyColumns.of(relation.reverse());
    List<List<?>> keys =
        writer().lockedTargets(relation, reference()).stream()
            .<List<?>>map(columns::parts)
            .toList();
    Select rows =
        Select.all(metadata)
            .filter(KeyPredicates.isOneOf(PathNode.root(metadata), columns.columns(), keys));
    return EntityQuery.of(engine, metadata, rows, KnownParents.NONE).locked(RowLock.WAITING);
  }

  @Override
  public T insert(BuilderState<T> builder) {
    Object reference = reference();
    return engine.transactions().run(() -> inserted(builder, reference));
  }

  private T inserted(BuilderState<T> builder, Object reference) {
    T created = engine.writer().insert(builder);
    writer().addNew(relation, reference, references(List.of(created)).get(0), association);
    return created;
  }

  @Override
  public void add(Collection<T> entities) {
    writer().add(relation, reference(), references(entities), association);
  }

  @Override
  public void remove(Collection<T> entities) {
    writer().remove(relation, reference(), references(entities));
  }

  @Override
  public void clear() {
    writer().clear(relation, reference());
  }

  @Override
  public void set(Collection<T> entities) {
    writer().set(relation, reference(), references(entities), association);
  }
}
