package dev.kindred;

import dev.kindred.error.MissingValueException;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities that a many-to-many relation links to an owner. */
final class ManyToManyRelatedSet<T, L> extends AbstractRelatedSet<T> implements LinkedSet<T, L> {

  private final ManyToManyRelation relation;

  ManyToManyRelatedSet(
      Database database,
      ManyToManyRelation relation,
      EntityMetadata<T> metadata,
      RelationSource owner) {
    super(database, metadata, owner);
    this.relation = relation;
  }

  @Override
  PredicateNode member() {
    PathNode back = PathNode.root(metadata).follow(relation.reverse());
    return owner
        .savedReference()
        .map(relation::decompose)
        .map(columns -> KeyPredicates.isOneOf(back, relation.sourceColumns(), List.of(columns)))
        .orElse(PredicateNode.FALSE);
  }

  /** What the links refer to: the keys, or other unique values. */
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
          "A "
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
  public QuerySet<T> query() {
    return new QuerySet<>(database, metadata, select(), KnownParents.NONE);
  }

  @Override
  public boolean claim() {
    database.links().lockSource(relation, owner.reference());
    return true;
  }

  /** Reads the links with a lock where a plain read would see those of an old snapshot. */
  @Override
  public QuerySet<T> latest() {
    if (!database.executor().looksBack()) {
      return super.latest();
    }
    List<Object> linked = database.links().lockedTargets(relation, owner.reference());
    KeyColumns columns = KeyColumns.of(relation.reverse());
    List<List<?>> parts = linked.stream().<List<?>>map(columns::parts).toList();
    Select rows =
        Select.all(metadata)
            .filter(KeyPredicates.isOneOf(PathNode.root(metadata), columns.columns(), parts));
    return new QuerySet<>(database, metadata, rows, KnownParents.NONE).forUpdate();
  }

  @Override
  public T insert(BuilderState<T> builder) {
    return create(builder, null);
  }

  @Override
  public T create(EntityBuilder<T> builder, EntityBuilder<L> link) {
    return create(BuilderState.of(builder), BuilderState.of(link));
  }

  private T create(BuilderState<T> builder, @Nullable BuilderState<L> link) {
    Object reference = owner.reference();
    return database.transaction(
        () -> {
          T created = database.insert(builder);
          database.links().addNew(relation, reference, references(List.of(created)).get(0), link);
          return created;
        });
  }

  @Override
  public Created<T> getOrCreate(
      EntityBuilder<T> key, EntityBuilder<T> defaults, EntityBuilder<L> link) {
    BuilderState<L> links = BuilderState.of(link);
    return new FindOrCreate<>(new Linking(links))
        .get(BuilderState.of(key), BuilderState.of(defaults));
  }

  @Override
  public Created<T> updateOrCreate(
      EntityBuilder<T> key,
      EntityBuilder<T> values,
      EntityBuilder<T> createValues,
      EntityBuilder<L> link) {
    BuilderState<L> links = BuilderState.of(link);
    return new FindOrCreate<>(new Linking(links))
        .update(BuilderState.of(key), BuilderState.of(values), BuilderState.of(createValues));
  }

  /** The same rows, of which a new one is linked by a link entity with these values. */
  private final class Linking implements Found<T> {

    private final BuilderState<L> link;

    Linking(BuilderState<L> link) {
      this.link = link;
    }

    @Override
    public QuerySet<T> rows() {
      return query();
    }

    @Override
    public QuerySet<T> latest() {
      return ManyToManyRelatedSet.this.latest();
    }

    @Override
    public boolean claim() {
      return ManyToManyRelatedSet.this.claim();
    }

    @Override
    public T insert(BuilderState<T> builder) {
      return create(builder, link);
    }

    @Override
    public T insertOrTell(BuilderState<T> builder) {
      return create(builder, link);
    }
  }

  @Override
  public void add(Collection<T> entities) {
    database.links().add(relation, owner.reference(), references(entities), null);
  }

  @Override
  public void add(EntityBuilder<L> link, Collection<T> entities) {
    database.links().add(relation, owner.reference(), references(entities), BuilderState.of(link));
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
  public void set(EntityBuilder<L> link, Collection<T> entities) {
    database.links().set(relation, owner.reference(), references(entities), BuilderState.of(link));
  }
}
