package dev.kindred.internal.loading;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.ResultSets;
import dev.kindred.internal.execution.StreamingQuery;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/** Loader of entities, whose handles load from the same database. Thread-safe. */
public final class EntityLoader {

  private final Executor executor;
  private final FetchMode mode;
  private final FetchContext lazily;
  private final StoredKeyResolver storedKeys;
  private final RelationBatchLoader relations;

  /** Creates a loader of one database, with the mode of handles that nothing else is said for. */
  public EntityLoader(Executor executor, FetchMode mode) {
    this.executor = executor;
    this.mode = mode;
    this.lazily = FetchContext.lazily(mode);
    this.storedKeys = new StoredKeyResolver(executor);
    this.relations = new RelationBatchLoader(executor, storedKeys);
  }

  /** Returns the same loader on another executor. */
  public EntityLoader on(Executor other) {
    return new EntityLoader(other, mode);
  }

  /** Returns a loader for the entities that the rows of an open query refer to. */
  EntityLoader along(StreamingQuery query) {
    return new EntityLoader(executor.along(query), mode);
  }

  /** Returns the loader of keys, values and counts. */
  public ScalarLoader scalars() {
    return new ScalarLoader(executor);
  }

  /** Returns the resolver of keys that are spelled in another way than they are stored. */
  public StoredKeyResolver storedKeys() {
    return storedKeys;
  }

  /** Returns the loader of selections. */
  public SelectionLoader selections() {
    return selections(KnownParents.NONE, mode);
  }

  /** Returns the loader of selections whose rows refer to known entities, with another mode. */
  public SelectionLoader selections(KnownParents known, FetchMode other) {
    return new SelectionLoader(executor, relations, storedKeys, known, other);
  }

  /** Returns the context of entities that nothing is fetched along with. */
  public FetchContext lazily() {
    return lazily;
  }

  /** Returns the entity in the first row of a query; null if there is no row. */
  public <E> @Nullable E first(EntityMetadata<E> metadata, Select select) {
    ResultHandles handles = lazyHandles(metadata).expecting(1);
    List<E> found = executor.query(select, entityReader(handles, 1));
    return found.isEmpty() ? null : found.get(0);
  }

  /** Returns the entities that a query finds, as an unmodifiable list. */
  public <E> List<E> list(EntityMetadata<E> metadata, Select select, KnownParents known) {
    return list(metadata, select, known, lazily);
  }

  /**
   * Returns the entities that a query finds, with the fetched relations, as an unmodifiable list.
   */
  public <E> List<E> list(
      EntityMetadata<E> metadata, Select select, KnownParents known, FetchContext fetching) {
    ResultHandles handles = handles(metadata, known, fetching);
    List<E> entities =
        executor.query(fetching.output(select), entityReader(handles, Integer.MAX_VALUE));
    handles.fetch();
    return Collections.unmodifiableList(entities);
  }

  /** Returns the entities that a query finds, each with the values of some expressions. */
  public <E> List<EntityWithValues<E>> list(
      EntityMetadata<E> metadata,
      Select select,
      KnownParents known,
      FetchContext fetching,
      List<SelectionNode> values) {
    ResultHandles handles = handles(metadata, known, fetching);
    IdentityMap instances = new IdentityMap(relations, known, fetching.mode());
    List<EntityWithValues<E>> rows =
        executor.query(
            fetching.output(select, values),
            results -> {
              EntityReader<E> reader = reader(results, handles);
              return entitiesWithValues(
                  results,
                  reader,
                  new SelectionReader(executor, instances, results, values, null, reader.end()));
            });
    handles.fetch();
    return Collections.unmodifiableList(rows);
  }

  private static <E> List<EntityWithValues<E>> entitiesWithValues(
      ResultSet results, EntityReader<E> entities, SelectionReader values) throws SQLException {
    List<EntityWithValues<E>> rows = new ArrayList<>();
    while (ResultSets.next(results)) {
      rows.add(new EntityWithValues<>(entities.read(), Arrays.asList(values.leaves())));
    }
    return rows;
  }

  /** Streams the entities that a query finds, in constant memory; the stream is to be closed. */
  public <E> Stream<E> stream(
      EntityMetadata<E> metadata, Select select, KnownParents known, FetchContext fetching) {
    return new EntityStreams<>(this, executor, metadata, known, fetching).stream(select);
  }

  /** Reads the next entities of an open query. */
  <E> List<E> window(StreamingQuery query, ResultHandles handles) {
    List<E> entities = query.read(entityReader(handles, RowWindowSpliterator.SIZE));
    handles.fetch();
    return entities;
  }

  private <E> EntityResultReader<E> entityReader(ResultHandles handles, int limit) {
    return new EntityResultReader<>(executor.readers(), handles, limit);
  }

  <E> EntityReader<E> reader(ResultSet results, ResultHandles handles) {
    return new EntityReader<>(executor.readers(), results, handles, 1);
  }

  /** Returns the entities that a query of jOOQ's finds, as an unmodifiable list. */
  @SuppressWarnings("unchecked") // they are the metadata's own
  public <E> List<E> list(EntityMetadata<E> metadata, ResultQuery<?> query) {
    ResultHandles handles = lazyHandles(metadata);
    return executor
        .jooq()
        .query(
            metadata.type(),
            query,
            result -> {
              AttachedRowReader<ResultSet> row =
                  new NamedColumnRowReader(
                      executor.readers(), metadata, result.positions(metadata), handles);
              while (result.next()) {
                handles.add(metadata.read(row, result.rows()));
              }
              return Collections.unmodifiableList((List<E>) handles.entities());
            });
  }

  ResultHandles handles(EntityMetadata<?> metadata, KnownParents known, FetchContext fetching) {
    return new ResultHandles(metadata, relations, known, fetching);
  }

  /** Returns the handles of a window of a stream, whose entities are not kept. */
  ResultHandles handlesOfStream(
      EntityMetadata<?> metadata, KnownParents known, FetchContext fetching, Runnable ahead) {
    return ResultHandles.ofStreamed(metadata, relations, known, fetching, ahead);
  }

  private ResultHandles lazyHandles(EntityMetadata<?> metadata) {
    return handles(metadata, KnownParents.NONE, lazily);
  }

  /** Reads an entity again: fills an instance of a class, makes a new record. */
  public <E> Optional<E> refresh(EntityMetadata<E> metadata, E entity, Select select) {
    ResultHandles handles = lazyHandles(metadata);
    return executor.query(
        select,
        results -> {
          EntityReader<E> reader = reader(results, handles);
          return ResultSets.next(results) ? Optional.of(reader.fill(entity)) : Optional.empty();
        });
  }

  /** Returns the related entities of several sources, by the sources' references. */
  public KeyMap<List<Object>> related(RelationMetadata relation, KeyMap<Object> sources) {
    KeyMap<List<Object>> found = new KeyMap<>(sources.columns());
    for (List<Object> keys :
        executor.chunks(relation.source(), relation.sourceColumns(), sources.keys())) {
      KeyMap<@Nullable Object> some = new KeyMap<>(sources.columns());
      keys.forEach(key -> some.put(key, sources.get(key)));
      found.putAll(relations.related(relation, some, lazily));
    }
    return found;
  }

  /** Returns what makes entities as they were written, with handles that load together. */
  public <E> WrittenEntities<E> written(EntityMetadata<E> metadata, int number) {
    return new WrittenEntities<>(metadata, lazyHandles(metadata).expecting(number));
  }
}
