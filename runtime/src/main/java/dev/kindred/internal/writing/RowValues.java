package dev.kindred.internal.writing;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.query.Assignment;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.ColumnModel.Generation;
import dev.kindred.spi.DraftContent;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written of an entity. It is checked as a whole before any SQL runs: relations lead
 * to saved entities, required attributes have values, values fit.
 *
 * @param values by position of the column, foreign keys included
 * @param handles by position of the relation
 */
record RowValues<E>(EntityModel<E> model, @Nullable Object[] values, @Nullable Object[] handles) {

  /** What an entity holds. */
  static <E> RowValues<E> of(EntityModel<E> model, E entity) {
    return of(model, entity, handles(model, entity));
  }

  /** What an entity holds, but for one relation, which leads elsewhere. */
  static <E> RowValues<E> of(
      EntityModel<E> model, E entity, ForwardRelation relation, One<?> handle) {
    @Nullable Object[] handles = handles(model, entity);
    handles[relation.index()] = handle;
    return of(model, entity, handles);
  }

  private static <E> @Nullable Object[] handles(EntityModel<E> model, E entity) {
    return IntStream.range(0, model.relations().size())
        .mapToObj(relation -> model.handle(entity, relation))
        .toArray();
  }

  /** What an entity holds, of which nothing but these columns is to be written. */
  static <E> RowValues<E> of(EntityModel<E> model, E entity, Collection<Integer> columns) {
    @Nullable Object[] handles = handles(model, entity);
    requireSaved(model, handles, columns);
    return unchecked(model, entity, handles);
  }

  private static <E> RowValues<E> of(EntityModel<E> model, E entity, @Nullable Object[] handles) {
    requireSaved(model, handles);
    return unchecked(model, entity, handles);
  }

  private static <E> RowValues<E> unchecked(
      EntityModel<E> model, E entity, @Nullable Object[] handles) {
    @Nullable Object[] values =
        IntStream.range(0, model.columns().size())
            .mapToObj(
                column -> model.foreignKey(column) == null ? model.value(entity, column) : null)
            .toArray();
    return new RowValues<>(model, values, handles).withReferences();
  }

  /** The same values, to be written without a change to these. */
  RowValues<E> copy() {
    return new RowValues<>(model, values.clone(), handles);
  }

  /** Takes the values of the foreign keys from the handles. */
  private RowValues<E> withReferences() {
    for (ForwardRelation relation : model.forwardRelations()) {
      if (handles[relation.index()] instanceof One<?> one) {
        relation.columns().forEach(column -> values[column] = relation.reference(one, column));
      }
    }
    return this;
  }

  /** What a draft holds. */
  static <E> RowValues<E> of(DraftContent<E> draft) {
    EntityModel<E> model = draft.model();
    draft.requireComplete();
    requireSaved(model, draft.handles());
    return new RowValues<>(model, draft.values().clone(), draft.handles()).withReferences();
  }

  /** What a draft holds, of which nothing but what it was given is to be written. */
  static <E> RowValues<E> ofGiven(DraftContent<E> draft) {
    requireSaved(draft.model(), draft.handles(), draft.given().stream().boxed().toList());
    return new RowValues<>(draft.model(), draft.values().clone(), draft.handles()).withReferences();
  }

  static void requireSaved(EntityModel<?> model, @Nullable Object[] handles) {
    requireSaved(model, handles, allColumns(model));
  }

  private static List<Integer> allColumns(EntityModel<?> model) {
    return IntStream.range(0, model.columns().size()).boxed().toList();
  }

  private static void requireSaved(
      EntityModel<?> model, @Nullable Object[] handles, Collection<Integer> columns) {
    for (ForwardRelation relation : model.forwardRelations()) {
      if (columns.containsAll(relation.columns())) {
        requireSaved(relation, handles[relation.index()]);
      }
    }
  }

  private static void requireSaved(ForwardRelation relation, @Nullable Object handle) {
    if (handle instanceof One<?> one && one.key() == null && one.isPresent()) {
      throw new UnsavedEntityException(
          relation
              + " holds a "
              + relation.target()
              + " that is not saved. Nothing was written:"
              + " save it first, and use what insert or save returned.");
    }
    requireReferenced(relation, handle);
  }

  /** Or the relation would be written as if it were empty. */
  private static void requireReferenced(ForwardRelation relation, @Nullable Object handle) {
    if (handle instanceof One<?> one
        && !relation.refersToKey()
        && relation.reference(one, relation.columns().get(0)) == null
        && one.isPresent()) {
      throw new MissingValueException(
          relation
              + " refers to "
              + relation.target()
              + "."
              + relation.target().column(relation.references().get(0)).attribute()
              + ", which the "
              + relation.target()
              + " that it holds has no value for. Nothing was written.");
    }
  }

  /**
   * Gives required columns without a value their defaults, checks that none is without one then and
   * that all fit, and gives the values the form in which they will be read back.
   */
  RowValues<E> complete(ValueLimits limits) {
    return complete(limits, allColumns(model));
  }

  /** The same for these columns; the others are not written. */
  RowValues<E> complete(ValueLimits limits, Collection<Integer> columns) {
    columns.forEach(this::giveDefault);
    requireValues(columns);
    for (int column : columns) {
      values[column] = limits.accepted(model, column, values[column]);
    }
    return this;
  }

  /** A converter may store a value as NULL, which is none then. */
  private void giveDefault(int column) {
    ColumnModel each = model.column(column);
    if (values[column] == null && !each.nullable()) {
      values[column] = each.defaultValue();
    } else if (StoredForm.isNull(each.type(), values[column])) {
      values[column] = null;
    }
  }

  private void requireValues(Collection<Integer> columns) {
    List<String> missing =
        columns.stream()
            .filter(column -> values[column] == null && !model.column(column).mayBeAbsent())
            .map(column -> model.column(column).attribute())
            .distinct()
            .toList();
    if (!missing.isEmpty()) {
      throw new MissingValueException(
          model + " lacks a value for " + String.join(", ", missing) + ". Nothing was written.");
    }
  }

  /** The key; null where it is not there yet. */
  @Nullable Object key() {
    return model.keyOf(column -> values[column]);
  }

  /**
   * The key.
   *
   * @throws UnsavedEntityException if it is not there yet
   */
  Object requireKey() {
    Object key = key();
    if (key == null) {
      throw new UnsavedEntityException("The " + model + " is not saved, so it has no row.");
    }
    return key;
  }

  /** The values of the key's columns. */
  List<@Nullable Object> keyParts() {
    List<@Nullable Object> parts = new ArrayList<>();
    model.keyColumns().forEach(column -> parts.add(values[column]));
    return parts;
  }

  /** Leaves it to the database to give a key. */
  void forgetGeneratedKey() {
    for (int column : model.keyColumns()) {
      if (model.column(column).generation() == Generation.IDENTITY) {
        values[column] = null;
      }
    }
  }

  /** Whether a generated key means that the row is not there yet. */
  static boolean isUnsaved(@Nullable Object key) {
    return key == null || (key instanceof Number number && number.longValue() == 0);
  }

  /** The version it was read with; 0 if it was not, or has none. */
  long version() {
    int column = Stamps.versionColumn(model);
    return column < 0 ? 0 : Stamps.version(values[column]);
  }

  boolean isVersioned() {
    return Stamps.versionColumn(model) >= 0;
  }

  /** Whether it has a version, which says that it was never saved. */
  boolean isNew() {
    return isVersioned() && version() == 0;
  }

  /** Whether it has all times of creation, which only an insert gives. */
  boolean knowsCreation() {
    return Stamps.columns(model, Generation.CREATED_AT).stream()
        .allMatch(column -> values[column] != null);
  }

  /** The columns that an update may change: neither the key, nor when the row was inserted. */
  List<Integer> changeable() {
    return IntStream.range(0, values.length)
        .filter(column -> !model.column(column).key())
        .filter(column -> model.column(column).generation() != Generation.CREATED_AT)
        .boxed()
        .toList();
  }

  /** Assigns the values of these columns. */
  List<Assignment> assignments(Stream<Integer> columns) {
    return columns.map(this::assignment).toList();
  }

  private Assignment assignment(int column) {
    return new Assignment(column, node(column));
  }

  /** The value of a column, to be bound. */
  ValueNode node(int column) {
    return new ValueNode(values[column], model.column(column).type());
  }
}
