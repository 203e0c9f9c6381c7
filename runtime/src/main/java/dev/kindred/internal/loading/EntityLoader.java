package dev.kindred.internal.loading;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.JdbcRow;
import dev.kindred.internal.execution.LiveRow;
import dev.kindred.internal.execution.OpenQuery;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.RelationModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/** Reads entities, and gives them handles that load. Thread-safe. */
public final class EntityLoader {

  private final Executor executor;
  private final PeerLoader peers = new PeerLoader(this);

  /** A loader of one database. */
  public EntityLoader(Executor executor) {
    this.executor = executor;
  }

  /** Reads what selections are made of. */
  public SelectionLoader selections() {
    return new SelectionLoader(executor, peers);
  }

  /** The entities that a query finds, as an unmodifiable list. */
  public <E> List<E> list(EntityModel<E> model, Select select, KnownOwners known) {
    return executor.query(
        select,
        results -> {
          ResultHandles handles = new ResultHandles(model, peers, known);
          JdbcRow row = executor.row(results, model, 1, handles);
          List<E> entities = new ArrayList<>();
          while (results.next()) {
            entities.add(handles.ownedBy(model.read(row)));
          }
          return Collections.unmodifiableList(entities);
        });
  }

  /** The entities that a query finds, in constant memory; the stream is to be closed. */
  public <E> Stream<E> stream(EntityModel<E> model, Select select, KnownOwners known) {
    OpenQuery query = executor.open(select, Window.SIZE);
    ResultHandles handles = new ResultHandles(model, peers, known);
    JdbcRow row = executor.row(query.results(), model, 1, handles);
    return Window.stream(query, () -> query.read(results -> some(results, handles, model, row)));
  }

  private static <E> List<E> some(
      ResultSet results, ResultHandles handles, EntityModel<E> model, JdbcRow row)
      throws SQLException {
    List<E> entities = new ArrayList<>();
    while (entities.size() < Window.SIZE && results.next()) {
      entities.add(handles.ownedBy(model.read(row)));
    }
    return entities;
  }

  /** The entities that a query of jOOQ's finds, as an unmodifiable list. */
  public <E> List<E> list(EntityModel<E> model, ResultQuery<?> query) {
    return executor.query(
        query,
        result -> {
          ResultHandles handles = new ResultHandles(model, peers, KnownOwners.NONE);
          LiveRow row = result.row(model, handles);
          List<E> entities = new ArrayList<>();
          while (result.next()) {
            entities.add(handles.ownedBy(model.read(row)));
          }
          return Collections.unmodifiableList(entities);
        });
  }

  /** Reads an entity again; an instance of a class is filled, of a record made anew. */
  public <E> Optional<E> refresh(EntityModel<E> model, E entity, Select select) {
    return executor.query(
        select,
        results -> {
          ResultHandles handles = new ResultHandles(model, peers, KnownOwners.NONE);
          JdbcRow row = executor.row(results, model, 1, handles);
          return results.next()
              ? Optional.of(handles.ownedBy(model.fill(entity, row)))
              : Optional.empty();
        });
  }

  /** What each of several owners is related to by a to-many relation, in one statement. */
  public Map<Object, List<Object>> related(RelationModel relation, Map<Object, Object> owners) {
    return peers.related(relation, owners);
  }

  /**
   * An entity as it was written, with live handles; a loaded handle on what it refers to is kept.
   *
   * @param origin the instance to fill where it is no record; null to make one
   * @param values by position of the column
   * @param held the handles that it was written with, by position of the relation
   */
  public <E> E written(
      EntityModel<E> model,
      @Nullable E origin,
      @Nullable Object[] values,
      @Nullable Object[] held) {
    ResultHandles handles = new ResultHandles(model, peers, KnownOwners.NONE);
    WrittenRow row = new WrittenRow(model, values, held, handles);
    return handles.ownedBy(origin == null ? model.read(row) : model.fill(origin, row));
  }

  /** Hands over each entity that a query finds, with its row. */
  void forEach(Select select, KnownOwners known, BiConsumer<JdbcRow, Object> action) {
    EntityModel<?> model = select.root();
    executor.query(
        select,
        results -> {
          ResultHandles handles = new ResultHandles(model, peers, known);
          JdbcRow row = executor.row(results, model, 1, handles);
          while (results.next()) {
            action.accept(row, handles.ownedBy(model.read(row)));
          }
          return null;
        });
  }

  /** Hands over each entity that is related to an owner, with what tells the owner. */
  void forEachOwned(Select select, BiConsumer<Object, Object> action) {
    EntityModel<?> target = select.root();
    RelationModel relation = Objects.requireNonNull(select.owners()).relation();
    executor.query(
        select,
        results -> {
          ResultHandles handles = new ResultHandles(target, peers, KnownOwners.NONE);
          List<Integer> columns = relation.ownerColumns();
          ColumnReader owner = executor.columns(results, relation.owner(), columns, 1);
          JdbcRow row = executor.row(results, target, 1 + columns.size(), handles);
          while (results.next()) {
            action.accept(owner.key(), handles.ownedBy(target.read(row)));
          }
          return null;
        });
  }

  /** The keys of the rows that a query finds. */
  public List<Object> keys(Select select) {
    return executor.query(
        select.output(Output.Rows.KEY),
        results -> {
          ColumnReader reader = executor.keys(results, select.root());
          List<Object> keys = new ArrayList<>();
          while (results.next()) {
            keys.add(reader.key());
          }
          return keys;
        });
  }

  /** The rows that a query finds, as maps by column name. */
  public List<Map<String, @Nullable Object>> values(Select select) {
    return executor.query(
        select,
        results -> {
          ColumnReader reader = executor.columns(results, select.root());
          List<Map<String, @Nullable Object>> rows = new ArrayList<>();
          while (results.next()) {
            rows.add(reader.byName());
          }
          return rows;
        });
  }

  /** How many rows a query finds. */
  public long count(Select select) {
    return executor.query(
        select.output(
            select.output() instanceof Output.Columns columns
                    && (columns.distinct() || select.grouping() != null)
                ? new Output.CountOf(columns)
                : Output.Rows.COUNT),
        results -> {
          results.next();
          return results.getLong(1);
        });
  }

  /** Whether a query finds a row. */
  public boolean exists(Select select) {
    return executor.query(select.output(Output.Rows.EXISTS), ResultSet::next);
  }
}
