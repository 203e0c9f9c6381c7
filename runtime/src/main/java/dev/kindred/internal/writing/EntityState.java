package dev.kindred.internal.writing;

import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.model.One;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.SharedColumns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Values of an entity that are to be written. The entities that it refers to have been checked to
 * be saved.
 *
 * @param values by position of the column, foreign keys included
 * @param handles by position of the relation
 * @param given whether a builder was given a column, though it may have been given null
 */
record EntityState<E>(
    EntityMetadata<E> metadata,
    @Nullable Object[] values,
    @Nullable Object[] handles,
    IntPredicate given) {

  /** Returns the state of an entity. */
  static <E> EntityState<E> of(EntityMetadata<E> metadata, E entity) {
    return of(metadata, entity, handles(metadata, entity));
  }

  /** Returns the state of an entity with another handle for one relation. */
  static <E> EntityState<E> of(
      EntityMetadata<E> metadata, E entity, ForwardRelation relation, One<?> handle) {
    @Nullable Object[] handles = handles(metadata, entity);
    handles[relation.index()] = handle;
    return of(metadata, entity, handles);
  }

  /** Returns the state of an entity without the values that its handles give for columns. */
  static <E> EntityState<E> asGiven(EntityMetadata<E> metadata, E entity) {
    return own(metadata, entity, handles(metadata, entity));
  }

  /** Returns this state with the values that its handles give, which need not agree. */
  EntityState<E> unchecked() {
    EntityState<E> all = copy();
    all.fill(column -> false);
    return all;
  }

  /** Returns this state with another handle for one relation. */
  EntityState<E> related(ForwardRelation relation, One<?> handle) {
    EntityState<E> other = copy();
    other.handles[relation.index()] = handle;
    return other;
  }

  private static <E> EntityState<E> of(
      EntityMetadata<E> metadata, E entity, @Nullable Object[] handles) {
    ReferenceCheck.requireSaved(metadata, handles);
    return filled(metadata, entity, handles, column -> true);
  }

  /** Returns the state of an entity of which only these columns are to be written. */
  static <E> EntityState<E> of(EntityMetadata<E> metadata, E entity, Collection<Integer> columns) {
    @Nullable Object[] handles = handles(metadata, entity);
    ReferenceCheck.requireSaved(metadata, handles, columns);
    return filled(metadata, entity, handles, touched(metadata, columns));
  }

  /**
   * Returns which shared columns are to be written, or belong to a relation that these columns
   * change.
   */
  private static IntPredicate touched(EntityMetadata<?> metadata, Collection<Integer> columns) {
    if (metadata.sharing().columns().isEmpty()) {
      return column -> false;
    }
    Set<Integer> touched = new HashSet<>(columns);
    metadata.forwardRelations().stream()
        .filter(relation -> relation.clearedColumns().stream().anyMatch(columns::contains))
        .forEach(relation -> touched.addAll(relation.columns()));
    return touched::contains;
  }

  /** Refuses another handle for a relation whose shared columns have other values. */
  static <E> void requireAgreement(
      EntityMetadata<E> metadata, E entity, ForwardRelation relation, One<?> handle) {
    if (relation.columns().stream().anyMatch(metadata.sharing()::isShared)) {
      @Nullable Object[] handles = handles(metadata, entity);
      handles[relation.index()] = handle;
      filled(metadata, entity, handles, relation.columns()::contains);
    }
  }

  private static <E> @Nullable Object[] handles(EntityMetadata<E> metadata, E entity) {
    @Nullable Object[] handles = new Object[metadata.relations().size()];
    for (int relation = 0; relation < handles.length; relation++) {
      handles[relation] = metadata.handle(entity, relation);
    }
    return handles;
  }

  private static <E> EntityState<E> filled(
      EntityMetadata<E> metadata, E entity, @Nullable Object[] handles, IntPredicate isChecked) {
    EntityState<E> row = own(metadata, entity, handles);
    row.fill(isChecked);
    return row;
  }

  private static <E> EntityState<E> own(
      EntityMetadata<E> metadata, E entity, @Nullable Object[] handles) {
    @Nullable Object[] values = new Object[metadata.columns().size()];
    for (int column = 0; column < values.length; column++) {
      values[column] =
          metadata.foreignKey(column) == null ? metadata.ownValue(entity, column) : null;
    }
    return new EntityState<>(metadata, values, handles, column -> false);
  }

  /** Sets the values that handles give; those of some shared columns must agree. */
  private void fill(IntPredicate isChecked) {
    IntPredicate isDefault = column -> RowTenants.isMissing(metadata, column, values[column]);
    SharedColumns.fill(metadata, values, handles, isDefault, isChecked);
  }

  /** Returns the state of a builder's entity. */
  static <E> EntityState<E> of(BuilderState<E> builder) {
    builder.requireComplete();
    ReferenceCheck.requireSaved(builder.metadata(), builder.handles());
    return filled(builder, column -> true);
  }

  /** Returns the state of a builder's entity of which only the given columns are to be written. */
  static <E> EntityState<E> ofGiven(BuilderState<E> builder) {
    List<Integer> given = builder.givenColumns();
    ReferenceCheck.requireSaved(builder.metadata(), builder.handles(), given);
    return filled(builder, touched(builder.metadata(), given));
  }

  private static <E> EntityState<E> filled(BuilderState<E> builder, IntPredicate isChecked) {
    return new EntityState<>(
        builder.metadata(),
        builder.columnValues(isChecked),
        builder.handles().clone(),
        column -> builder.columns().get(column));
  }

  /** Returns a copy whose values can be changed independently. */
  EntityState<E> copy() {
    return new EntityState<>(metadata, values.clone(), handles.clone(), given);
  }

  /** Returns the primary key; null if the row is not saved. */
  @Nullable Object key() {
    return metadata.keyOf(column -> values[column]);
  }

  /**
   * Returns the primary key.
   *
   * @throws UnsavedEntityException if there is none
   */
  Object requireKey() {
    Object key = key();
    if (key == null) {
      throw new UnsavedEntityException("The " + metadata + " is not saved, so it has no row.");
    }
    return key;
  }

  /** Returns the values of the primary key's columns. */
  List<@Nullable Object> keyParts() {
    List<@Nullable Object> parts = new ArrayList<>();
    metadata.keyColumns().forEach(column -> parts.add(values[column]));
    return parts;
  }

  /** Sets the generated key to null, so that the database generates one. */
  void forgetGeneratedKey() {
    metadata.identity().ifPresent(column -> values[column] = null);
  }

  /** Returns whether the value of a generated key says that the row is not saved. */
  static boolean isUnsaved(@Nullable Object key) {
    return key == null || (key instanceof Number number && number.longValue() == 0);
  }

  /** Returns the version that the entity was read with; 0 if it is new or has no version. */
  long version() {
    OptionalInt column = metadata.generated().version();
    return column.isEmpty() ? 0 : VersionAndTimestamps.version(values[column.getAsInt()]);
  }

  boolean isVersioned() {
    return metadata.generated().version().isPresent();
  }

  /** Returns whether the version says that the entity was never saved. */
  boolean isNew() {
    return isVersioned() && version() == 0;
  }

  /**
   * Returns the columns that an insert leaves to the database: those without a value that it
   * generates or has a default for, and those that are never written.
   */
  List<Integer> leftOut() {
    return columns(metadata.generated().leftToDatabase(), this::isLeftOut);
  }

  private boolean isLeftOut(int column) {
    ColumnMetadata each = metadata.column(column);
    return switch (each.generation()) {
      case IDENTITY -> each.key() && isUnsaved(values[column]);
      case DATABASE_DEFAULT -> values[column] == null && !(each.nullable() && given.test(column));
      case STORED, VIRTUAL, READ_ONLY -> true;
      default -> false;
    };
  }

  /** Returns the columns that an update can change: not the key, nor the time of creation. */
  List<Integer> updatableColumns() {
    return columns(
        metadata.generated().written(),
        column ->
            !metadata.column(column).key()
                && metadata.column(column).generation() != Generation.CREATED_AT
                && isUpdatable(column));
  }

  /**
   * Returns whether an update writes a column. It skips read-only and generated columns, and a
   * column with a default in SQL that is NOT NULL, where the attribute is null.
   */
  boolean isUpdatable(int column) {
    ColumnMetadata each = metadata.column(column);
    boolean keepsValue = each.generation() == Generation.DATABASE_DEFAULT && !each.nullable();
    return each.isWritten() && !(keepsValue && values[column] == null);
  }

  /**
   * Returns the columns whose values an update does not know: those that it can't change, unless
   * the entity has their values, which nobody changes.
   */
  List<Integer> unknown() {
    return columns(
        metadata.generated().unknownToUpdates(),
        column ->
            metadata.column(column).generation() == Generation.CREATED_AT
                ? values[column] == null
                : !isUpdatable(column));
  }

  /** Returns those of these columns that an update writes. */
  List<Integer> updatable(List<Integer> columns) {
    return columns(columns, this::isUpdatable);
  }

  /** Returns the columns that meet a condition, as mostly all do. */
  private static List<Integer> columns(List<Integer> candidates, IntPredicate condition) {
    for (int column : candidates) {
      if (!condition.test(column)) {
        return some(candidates, condition);
      }
    }
    return candidates;
  }

  private static List<Integer> some(List<Integer> candidates, IntPredicate condition) {
    List<Integer> columns = new ArrayList<>(candidates.size());
    for (Integer column : candidates) {
      if (condition.test(column)) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** Sets the value that the database has for a column; foreign keys with it get other handles. */
  void set(int column, @Nullable Object value) {
    values[column] = value;
    ForwardRelation relation = metadata.foreignKey(column);
    if (relation != null) {
      handles[relation.index()] = null;
    }
    for (ForwardRelation sharing : metadata.sharing().relations(column)) {
      handles[sharing.index()] = null;
    }
  }

  /** Returns assignments of the values of these columns. */
  List<ColumnAssignment> assignments(Collection<Integer> columns) {
    List<ColumnAssignment> assignments = new ArrayList<>(columns.size());
    for (int column : columns) {
      assignments.add(new ColumnAssignment(column, bindValue(column)));
    }
    return assignments;
  }

  /** Adds the values of these columns to those of a statement. */
  void addTo(List<BindValue> bound, List<Integer> columns) {
    for (int column : columns) {
      bound.add(bindValue(column));
    }
  }

  /** Returns the value of a column as a bind value. */
  BindValue bindValue(int column) {
    return new BindValue(values[column], metadata.column(column).type());
  }
}
