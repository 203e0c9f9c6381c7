package dev.kindred;

import dev.kindred.error.MissingValueException;
import dev.kindred.internal.loading.KnownOwners;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
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
  public boolean claim() {
    database.links().claim(relation, owner.reference());
    return true;
  }

  /** Reads the links with a lock where a plain read would see those of an old snapshot. */
  @Override
  public QuerySet<T> latest() {
    if (!database.executor().looksBack()) {
      return super.latest();
    }
    List<Object> linked = database.links().linkedNow(relation, owner.reference());
    KeyColumns columns = KeyColumns.of(relation.inverse());
    List<List<?>> parts = linked.stream().<List<?>>map(columns::parts).toList();
    Select rows =
        Select.all(model).filter(Keys.isOneOf(PathNode.root(model), columns.columns(), parts));
    return new QuerySet<>(database, model, rows, KnownOwners.NONE).forUpdate();
  }

  @Override
  public T insert(DraftContent<T> draft) {
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
          database.links().addNew(relation, reference, references(List.of(created)).get(0), link);
          return created;
        });
  }

  @Override
  public Created<T> getOrCreate(Draft<T> key, Draft<T> defaults, Draft<L> link) {
    DraftContent<L> links = DraftContent.of(link);
    return new FindOrCreate<>(new Linking(links))
        .get(DraftContent.of(key), DraftContent.of(defaults));
  }

  @Override
  public Created<T> updateOrCreate(
      Draft<T> key, Draft<T> values, Draft<T> createValues, Draft<L> link) {
    DraftContent<L> links = DraftContent.of(link);
    return new FindOrCreate<>(new Linking(links))
        .update(DraftContent.of(key), DraftContent.of(values), DraftContent.of(createValues));
  }

  /** The same rows, of which a new one is linked by a link entity with these values. */
  private final class Linking implements Found<T> {

    private final DraftContent<L> link;

    Linking(DraftContent<L> link) {
      this.link = link;
    }

    @Override
    public QuerySet<T> rows() {
      return query();
    }

    @Override
    public QuerySet<T> latest() {
      return LinkedEntities.this.latest();
    }

    @Override
    public boolean claim() {
      return LinkedEntities.this.claim();
    }

    @Override
    public T insert(DraftContent<T> draft) {
      return create(draft, link);
    }

    @Override
    public T insertOrTell(DraftContent<T> draft) {
      return create(draft, link);
    }
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
