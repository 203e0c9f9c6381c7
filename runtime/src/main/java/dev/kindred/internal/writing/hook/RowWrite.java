package dev.kindred.internal.writing.hook;

import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowScope;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Update;
import dev.kindred.model.WriteKind;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Write of rows of one entity: of entities, or of the rows that meet a condition.
 *
 * @param entities what is written; empty for rows that meet a condition
 * @param on the columns by which entities find the rows that exist
 * @param columns the columns that are set; empty for a delete
 * @param condition which rows are written; null for entities
 * @param assignments what rows that meet a condition are set to
 * @param scopes which rows there are
 * @param count the number of rows; 0 before the write
 */
public record RowWrite<E>(
    EntityMetadata<E> metadata,
    WriteKind kind,
    List<E> entities,
    List<Integer> on,
    List<Integer> columns,
    @Nullable PredicateNode condition,
    List<ColumnAssignment> assignments,
    RowScopes scopes,
    int count) {

  /** Returns the write of all columns of entities. */
  public static <E> RowWrite<E> of(
      EntityMetadata<E> metadata, WriteKind kind, Collection<E> entities, RowScopes scopes) {
    return new RowWrite<>(
        metadata,
        kind,
        List.copyOf(entities),
        metadata.keyColumns(),
        metadata.generated().written(),
        null,
        List.of(),
        scopes,
        0);
  }

  /** Returns the write that an update of rows is. */
  public static RowWrite<?> of(WriteKind kind, Update update, RowScopes scopes) {
    return ofRows(update.root(), kind, update.condition(), update.assignments(), scopes);
  }

  /** Returns the write that a delete of rows is. */
  public static RowWrite<?> of(Delete delete, RowScopes scopes) {
    return ofRows(delete.root(), WriteKind.DELETE, delete.condition(), List.of(), scopes);
  }

  private static <E> RowWrite<E> ofRows(
      EntityMetadata<E> metadata,
      WriteKind kind,
      PredicateNode condition,
      List<ColumnAssignment> assignments,
      RowScopes scopes) {
    return new RowWrite<>(
        metadata,
        kind,
        List.of(),
        metadata.keyColumns(),
        assignments.stream().map(ColumnAssignment::column).toList(),
        condition,
        assignments,
        scopes,
        0);
  }

  /** Returns whether a condition says which rows are written. */
  public boolean isOfRows() {
    return condition != null;
  }

  /** Returns this write, of some columns alone. */
  public RowWrite<E> columns(List<Integer> some) {
    return new RowWrite<>(
        metadata, kind, entities, on, some, condition, assignments, scopes, count);
  }

  /** Returns this write, of entities that find the rows that exist by other columns. */
  public RowWrite<E> on(List<Integer> unique) {
    return new RowWrite<>(
        metadata, kind, entities, unique, columns, condition, assignments, scopes, count);
  }

  /** Returns this write, of some of its entities. */
  public RowWrite<E> of(List<E> some) {
    return written(some, 0);
  }

  /**
   * Returns this write, of other entities in the place of each; what they change is set too.
   *
   * @param replacement the entity to write in the place of one, which it may have changed itself
   */
  public RowWrite<E> replaced(UnaryOperator<E> replacement) {
    List<E> others = new ArrayList<>(entities.size());
    Set<Integer> set = new LinkedHashSet<>(columns);
    boolean setsAll = set.containsAll(metadata.generated().written());
    for (E entity : entities) {
      if (setsAll) {
        others.add(replacement.apply(entity));
      } else {
        ChangedColumns<E> before = ChangedColumns.since(metadata, entity);
        E other = replacement.apply(entity);
        others.add(other);
        set.addAll(before.of(other));
      }
    }
    return columns(List.copyOf(set)).of(others);
  }

  /** Returns this write, with the entities as they were saved. */
  public RowWrite<E> saved(List<E> others) {
    return written(others, others.size());
  }

  private RowWrite<E> written(List<E> others, int rows) {
    return new RowWrite<>(
        metadata, kind, List.copyOf(others), on, columns, condition, assignments, scopes, rows);
  }

  /** Returns this write with the number of rows that met the condition. */
  public RowWrite<E> count(int rows) {
    return new RowWrite<>(
        metadata, kind, entities, on, columns, condition, assignments, scopes, rows);
  }

  /**
   * Returns the predicate of the rows: the condition, or the keys of the entities that have one.
   */
  public PredicateNode rows() {
    if (condition != null) {
      return condition;
    }
    List<Object> keys =
        entities.stream().<@Nullable Object>map(metadata::key).flatMap(Stream::ofNullable).toList();
    return keys.isEmpty() ? PredicateNode.FALSE : KeyPredicates.hasKeyIn(metadata, keys);
  }

  /** Returns the predicate of the rows that entities find by the columns that tell rows apart. */
  public PredicateNode existing() {
    List<List<Object>> values =
        entities.stream()
            .map(entity -> on.stream().map(at -> value(entity, at)))
            .map(parts -> parts.flatMap(Stream::ofNullable).toList())
            .filter(parts -> parts.size() == on.size())
            .toList();
    return values.isEmpty()
        ? PredicateNode.FALSE
        : KeyPredicates.isOneOf(PathNode.root(metadata), on, values);
  }

  /** Returns the value of a column; that of the tenant's is filled in by the write. */
  private @Nullable Object value(E entity, int column) {
    RowScope tenant = scopes.find(metadata, RowScope.Kind.TENANT);
    return tenant != null && DeclaredScopes.tenant(metadata).getAsInt() == column
        ? scopes.tenant()
        : metadata.value(entity, column);
  }
}
