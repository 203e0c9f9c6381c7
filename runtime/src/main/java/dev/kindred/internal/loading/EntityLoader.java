package dev.kindred.internal.loading;

import dev.kindred.internal.execution.AttachedRowReader;
import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.ResultSets;
import dev.kindred.internal.execution.StreamingQuery;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final FetchMode mode;
  private final RelationBatchLoader peers = new RelationBatchLoader(this);
  private final StoredKeyResolver spellings;

  /** A loader of one database, whose handles do this when they are asked for more. */
  public EntityLoader(Executor executor, FetchMode mode) {
    this.executor = executor;
    this.mode = mode;
    this.spellings = new StoredKeyResolver(executor);
  }

  /** Reads what selections are made of. */
  public SelectionLoader selections() {
    return selections(KnownParents.NONE, mode);
  }

  /** The same, of rows that know whom they refer to, or whose handles do something else. */
  public SelectionLoader selections(KnownParents known, FetchMode other) {
    return new SelectionLoader(executor, peers, spellings, known, other);
  }

  /** Nothing is loaded along with entities but when it is asked for. */
  public FetchContext lazily(EntityMetadata<?> metadata) {
    return FetchContext.lazily(metadata, mode);
  }

  /** The entities that a query finds, as an unmodifiable list. */
  public <E> List<E> list(EntityMetadata<E> metadata, Select select, KnownParents known) {
    return list(metadata, select, known, lazily(metadata));
  }

  /** The entities that a query finds with what is fetched along, as an unmodifiable list. */
  public <E> List<E> list(
      EntityMetadata<E> metadata, Select select, KnownParents known, FetchContext fetching) {
    EntityReader<E> all =
        executor.query(fetching.output(select), some(metadata, known, fetching, Integer.MAX_VALUE));
    return Collections.unmodifiableList(all.fetchAhead());
  }

  /** The same, each with what some expressions are of it. */
  public <E> List<EntityWithValues<E>> list(
      EntityMetadata<E> metadata,
      Select select,
      KnownParents known,
      FetchContext fetching,
      List<SelectionNode> values) {
    List<EntityWithValues<E>> rows = new ArrayList<>();
    EntityReader<E> all =
        executor.query(
            fetching.output(select, values),
            results -> {
              EntityReader<E> reader = reader(results, metadata, known, fetching);
              IdentityMap instances = new IdentityMap(peers, known, fetching.mode());
              SelectionReader others =
                  new SelectionReader(executor, instances, results, values, null, reader.end());
              while (ResultSets.next(results)) {
                rows.add(new EntityWithValues<>(reader.read(), Arrays.asList(others.leaves())));
              }
              return reader;
            });
    all.fetchAhead();
    return Collections.unmodifiableList(rows);
  }

  private <E> EntityReader<E> reader(
      ResultSet results, EntityMetadata<E> metadata, KnownParents known, FetchContext fetching) {
    return new EntityReader<>(executor, peers, results, metadata, 1, known, fetching);
  }

  /** The same in constant memory; the stream is to be closed. */
  public <E> Stream<E> stream(
      EntityMetadata<E> metadata, Select select, KnownParents known, FetchContext fetching) {
    return executor.readsSeveralResults() || !KeysetParts.suit(metadata, select)
        ? stream(
            metadata,
            executor.open(fetching.output(select), RowWindowSpliterator.SIZE),
            known,
            fetching)
        : inParts(KeysetParts.of(metadata, select), select, known, fetching);
  }

  private <E> Stream<E> stream(
      EntityMetadata<E> metadata, StreamingQuery query, KnownParents known, FetchContext fetching) {
    return RowWindowSpliterator.stream(query, windows(metadata, query, known, fetching));
  }

  /** In a transaction the rows of later parts could be those that it has written meanwhile. */
  private <E> Stream<E> inParts(
      KeysetParts<E> parts, Select whole, KnownParents known, FetchContext fetching) {
    StreamingQuery query =
        executor.open(
            fetching.output(whole), fetching.output(parts.first()), RowWindowSpliterator.SIZE);
    RowWindowSpliterator.Reader<E> windows = windows(parts.metadata(), query, known, fetching);
    return query.isOwn()
        ? RowWindowSpliterator.stream(
            query,
            parts.reader(
                windows,
                last ->
                    executor.run(
                        query, fetching.output(parts.after(last)), RowWindowSpliterator.SIZE)))
        : RowWindowSpliterator.stream(query, windows);
  }

  private <E> RowWindowSpliterator.Reader<E> windows(
      EntityMetadata<E> metadata, StreamingQuery query, KnownParents known, FetchContext fetching) {
    EntityLoader along = along(query);
    return () ->
        query.read(along.some(metadata, known, fetching, RowWindowSpliterator.SIZE)).fetchAhead();
  }

  /** A loader for what the rows of an open query refer to. */
  EntityLoader along(StreamingQuery query) {
    return new EntityLoader(executor.along(query), mode);
  }

  private <E> Executor.ResultReader<EntityReader<E>> some(
      EntityMetadata<E> metadata, KnownParents known, FetchContext fetching, int most) {
    return results -> {
      EntityReader<E> reader = reader(results, metadata, known, fetching);
      reader.readAll(most);
      return reader;
    };
  }

  /** The entities that a query of jOOQ's finds, as an unmodifiable list. */
  @SuppressWarnings("unchecked") // they are the model's own
  public <E> List<E> list(EntityMetadata<E> metadata, ResultQuery<?> query) {
    return executor.query(
        query,
        result -> {
          ResultHandles handles = handles(metadata);
          AttachedRowReader<ResultSet> row = result.row(metadata, handles);
          while (result.next()) {
            handles.complete(metadata.read(row, result.rows()));
          }
          return Collections.unmodifiableList((List<E>) handles.entities());
        });
  }

  private ResultHandles handles(EntityMetadata<?> metadata) {
    return new ResultHandles(metadata, peers, KnownParents.NONE, lazily(metadata), null);
  }

  /** Reads an entity again; an instance of a class is filled, of a record made anew. */
  public <E> Optional<E> refresh(EntityMetadata<E> metadata, E entity, Select select) {
    return executor.query(
        select,
        results -> {
          EntityReader<E> reader = reader(results, metadata, KnownParents.NONE, lazily(metadata));
          return ResultSets.next(results) ? Optional.of(reader.fill(entity)) : Optional.empty();
        });
  }

  /** What each of several owners is related to by a to-many relation. */
  public KeyMap<List<Object>> related(RelationMetadata relation, KeyMap<Object> owners) {
    KeyMap<List<Object>> found = new KeyMap<>(owners.columns());
    for (List<Object> some : chunks(relation.source(), relation.sourceColumns(), owners.keys())) {
      KeyMap<@Nullable Object> chunk = new KeyMap<>(owners.columns());
      some.forEach(key -> chunk.put(key, owners.get(key)));
      found.putAll(peers.related(relation, chunk, lazily(relation.source())));
    }
    return found;
  }

  /** The keys as the rows have them; as given where no row has them. */
  public List<Object> asStored(KeyColumns columns, List<Object> given) {
    return spellings.asStored(columns, given);
  }

  /** The keys as given; those that are one of some rows' keys as the rows have them. */
  public List<Object> asIn(KeySet rows, List<Object> given) {
    return spellings.asIn(rows, given);
  }

  /** Puts, for each key that was asked for, what was found for the same key in another spelling. */
  public <V> void addMissing(KeyMap<V> found, List<Object> asked) {
    spellings.addMissing(found, asked);
  }

  /** The same where it is usual that nothing is found. */
  public <V> void addOthers(KeyMap<V> found, List<Object> asked) {
    spellings.addOthers(found, asked);
  }

  /** Finds keys that are spelled in another way than they are stored. */
  StoredKeyResolver spellings() {
    return spellings;
  }

  /** The same keys, as many together as one statement may look for. */
  public <K> List<List<K>> chunks(EntityMetadata<?> metadata, List<Integer> columns, List<K> keys) {
    return executor.chunks(metadata, columns, keys);
  }

  /** How many keys, which these columns of a model have, one statement may look for. */
  int keysAtOnce(EntityMetadata<?> metadata, List<Integer> columns) {
    return executor.keysAtOnce(metadata, columns);
  }

  /**
   * An entity as it was written, with live handles; a loaded handle on what it refers to is kept.
   *
   * @param origin the instance to fill where it is no record; null to make one
   * @param values by position of the column
   * @param held the handles that it was written with, by position of the relation
   */
  public <E> E written(
      EntityMetadata<E> metadata,
      @Nullable E origin,
      @Nullable Object[] values,
      @Nullable Object[] held) {
    ResultHandles handles = handles(metadata);
    SavedRowReader row = new SavedRowReader(metadata, held, handles);
    return handles.complete(
        origin == null ? metadata.read(row, values) : metadata.fill(origin, row, values));
  }

  /** Hands over each entity that a query finds, with its row. */
  void forEach(
      Select select,
      KnownParents known,
      FetchContext fetching,
      BiConsumer<EntityReader<?>, Object> action) {
    EntityReader<?> all =
        executor.query(
            fetching.output(select),
            results -> {
              EntityReader<?> reader = reader(results, select.root(), known, fetching);
              while (ResultSets.next(results)) {
                action.accept(reader, reader.read());
              }
              return reader;
            });
    all.fetchAhead();
  }

  /**
   * Hands over each entity that is related to an owner, with what tells the owner; the same
   * instance where several owners share it.
   */
  void forEachOwned(
      Select select, KnownParents known, FetchContext fetching, BiConsumer<Object, Object> action) {
    RelationMetadata relation = Objects.requireNonNull(select.sources()).relation();
    List<Integer> columns = relation.sourceColumns();
    EntityReader<?> all =
        executor.query(
            fetching.output(select),
            results -> {
              ColumnReader owner =
                  executor.readers().columns(results, relation.source(), columns, 1);
              EntityReader<?> reader =
                  new EntityReader<>(
                      executor, peers, results, select.root(), 1 + columns.size(), known, fetching);
              while (ResultSets.next(results)) {
                action.accept(owner.key(), Objects.requireNonNull(reader.readOnce()));
              }
              return reader;
            });
    all.fetchAhead();
  }

  /** How many related rows there are, by the columns of the owner, which come before. */
  KeyMap<Integer> counts(RelationMetadata relation, Select select) {
    List<Integer> columns = relation.sourceColumns();
    return executor.query(
        select,
        results -> {
          ColumnReader owner = executor.readers().columns(results, relation.source(), columns, 1);
          KeyMap<Integer> counts = new KeyMap<>(KeyColumns.of(relation));
          while (ResultSets.next(results)) {
            counts.put(owner.key(), results.getInt(1 + columns.size()));
          }
          return counts;
        });
  }

  /** The keys of the rows that a query finds. */
  public KeySet keySet(Select select) {
    return KeySet.of(KeyColumns.of(select.root()), keys(select));
  }

  /** The keys of the rows that a query finds. */
  public List<Object> keys(Select select) {
    return executor.query(
        select.selectList(SelectList.Rows.KEY),
        results -> {
          ColumnReader reader = executor.readers().key(results, select.root());
          List<Object> keys = new ArrayList<>();
          while (ResultSets.next(results)) {
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
          ColumnReader reader = executor.readers().columns(results, select.root());
          List<Map<String, @Nullable Object>> rows = new ArrayList<>();
          while (ResultSets.next(results)) {
            rows.add(reader.byName());
          }
          return rows;
        });
  }

  /** How many rows a query finds. */
  public long count(Select select) {
    return executor.query(
        select.selectList(
            select.selectList() instanceof SelectList.Columns columns
                    && (columns.distinct() || select.groupBy() != null)
                ? new SelectList.CountOf(columns)
                : SelectList.Rows.COUNT),
        results -> {
          ResultSets.next(results);
          return results.getLong(1);
        });
  }

  /** Whether a query finds a row. */
  public boolean exists(Select select) {
    return !select.isEmpty()
        && executor.query(select.selectList(SelectList.Rows.EXISTS), ResultSets::next);
  }
}
