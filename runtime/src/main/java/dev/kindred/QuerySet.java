package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.KnownOwners;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Select;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.Order;
import dev.kindred.spi.Draft;
import dev.kindred.spi.EntityModel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an entity, as Django's QuerySet. Immutable, lazy and thread-safe: each method gives a new
 * one, and nothing runs before a method that gives results.
 *
 * @param <E> the entity
 */
public final class QuerySet<E> {

  private final Database database;
  private final EntityModel<E> model;
  private final Select select;
  private final KnownOwners known;

  QuerySet(Database database, EntityModel<E> model, Select select, KnownOwners known) {
    this.database = database;
    this.model = model;
    this.select = select;
    this.known = known;
  }

  private QuerySet<E> with(Select other) {
    return new QuerySet<>(database, model, other, known);
  }

  private EntityLoader loader() {
    return database.loader();
  }

  /**
   * The rows that meet all conditions; without any, the same rows. No row is repeated, whatever
   * to-many relations the conditions span. Lookups on one to-many path speak of the same related
   * row within one call, and may be met by different ones in separate calls.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> filter(Condition<E>... conditions) {
    return conditions.length == 0 ? this : whole("filter()").meeting(Condition.all(conditions));
  }

  private QuerySet<E> meeting(Condition<E> condition) {
    return with(select.filter(Nodes.condition(condition)));
  }

  /**
   * The rows that do not meet all conditions: the exact complement of {@link #filter}, NULLs
   * included. Without any condition, the same rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> exclude(Condition<E>... conditions) {
    return conditions.length == 0
        ? this
        : whole("exclude()").meeting(Condition.all(conditions).not());
  }

  /** The rows in this order, in place of any before. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> orderBy(Order<E>... keys) {
    return whole("orderBy()").with(select.orderBy(Arrays.stream(keys).map(Nodes::order).toList()));
  }

  /** The rows in the opposite order. */
  public QuerySet<E> reverse() {
    return whole("reverse()")
        .with(select.orderBy(select.order().stream().map(OrderNode::reversed).toList()));
  }

  /** At most so many of the rows. */
  public QuerySet<E> limit(int rows) {
    return with(select.limit(requireNotNegative(rows, "limit")));
  }

  /** The rows after the first so many. */
  public QuerySet<E> offset(int rows) {
    return with(select.offset(requireNotNegative(rows, "offset")));
  }

  private static int requireNotNegative(int rows, String what) {
    if (rows < 0) {
      throw new IllegalArgumentException(what + "(" + rows + ") is negative.");
    }
    return rows;
  }

  /** What comes after a slice would have to be about the slice, which SQL does not do so simply. */
  private QuerySet<E> whole(String what) {
    if (select.sliced()) {
      throw new IllegalStateException(
          what + " comes after limit() or offset(): a slice has been taken already.");
    }
    return this;
  }

  /** No rows; it runs no SQL. */
  public QuerySet<E> none() {
    return with(select.filter(ConditionNode.FALSE));
  }

  /** All the rows, as an unmodifiable list. */
  public List<E> list() {
    return select.isEmpty() ? List.of() : loader().list(model, select, known);
  }

  /** The first row; without an order, the one with the least key. */
  public Optional<E> first() {
    QuerySet<E> ordered = ordered();
    return (select.sliced() ? ordered : ordered.limit(1)).list().stream().findFirst();
  }

  /** The last row; without an order, the one with the greatest key. */
  public Optional<E> last() {
    return whole("last()").ordered().reverse().first();
  }

  private QuerySet<E> ordered() {
    return select.order().isEmpty() ? with(select.orderBy(Keys.order(model))) : this;
  }

  /**
   * The only row, or empty where there is none.
   *
   * @throws MultipleEntitiesException if there are several
   */
  public Optional<E> find() {
    List<E> rows = select.sliced() ? list() : limit(2).list();
    if (rows.size() > 1) {
      throw new MultipleEntitiesException(
          "There is more than one " + model + " where one was asked for. SQL: " + sql());
    }
    return rows.stream().findFirst();
  }

  /**
   * The only row.
   *
   * @throws EntityNotFoundException if there is none
   * @throws MultipleEntitiesException if there are several
   */
  public E get() {
    return find()
        .orElseThrow(
            () -> new EntityNotFoundException("There is no such " + model + ". SQL: " + sql()));
  }

  /**
   * The only row that meets a condition.
   *
   * @throws EntityNotFoundException if there is none
   * @throws MultipleEntitiesException if there are several
   */
  public E get(Condition<E> condition) {
    return filter(condition).get();
  }

  /** How many rows there are. */
  public long count() {
    return select.isEmpty() ? 0 : loader().count(select);
  }

  /** Whether there is a row. */
  public boolean exists() {
    return !select.isEmpty() && loader().exists(select);
  }

  /** Whether there is a row that meets a condition. */
  public boolean exists(Condition<E> condition) {
    return filter(condition).exists();
  }

  /** The rows as maps from column names, as declared, to values; relations are their keys. */
  public List<Map<String, @Nullable Object>> values() {
    return select.isEmpty() ? List.of() : loader().values(select);
  }

  /** Inserts what a builder holds and answers it as saved. */
  public E create(Draft<E> draft) {
    return database.insert(draft);
  }

  /** Deletes the rows, and does with what refers to them as declared. */
  public Deletion delete() {
    return select.isEmpty()
        ? database.delete(model, new HashSet<>())
        : database.transaction(() -> database.delete(model, new HashSet<>(loader().keys(select))));
  }

  /** The SQL that {@link #list} runs. */
  public String sql() {
    return database.sql(select);
  }
}
