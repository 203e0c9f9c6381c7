package dev.kindred.internal.writing;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.message.Nouns;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.model.One;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
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
record EntityState<E>(
    EntityMetadata<E> metadata, @Nullable Object[] values, @Nullable Object[] handles) {

  /** What an entity holds. */
  static <E> EntityState<E> of(EntityMetadata<E> metadata, E entity) {
    return of(metadata, entity, handles(metadata, entity));
  }

  /** What an entity holds, but for one relation, which leads elsewhere. */
  static <E> EntityState<E> of(
      EntityMetadata<E> metadata, E entity, ForwardRelation relation, One<?> handle) {
    @Nullable Object[] handles = handles(metadata, entity);
    handles[relation.index()] = handle;
    return of(metadata, entity, handles);
  }

  private static <E> @Nullable Object[] handles(EntityMetadata<E> metadata, E entity) {
    return IntStream.range(0, metadata.relations().size())
        .mapToObj(relation -> metadata.handle(entity, relation))
        .toArray();
  }

  /** What an entity holds, of which nothing but these columns is to be written. */
  static <E> EntityState<E> of(EntityMetadata<E> metadata, E entity, Collection<Integer> columns) {
    @Nullable Object[] handles = handles(metadata, entity);
    requireSaved(metadata, handles, columns);
    return unchecked(metadata, entity, handles);
  }

  private static <E> EntityState<E> of(
      EntityMetadata<E> metadata, E entity, @Nullable Object[] handles) {
    requireSaved(metadata, handles);
    return unchecked(metadata, entity, handles);
  }

  private static <E> EntityState<E> unchecked(
      EntityMetadata<E> metadata, E entity, @Nullable Object[] handles) {
    @Nullable Object[] values =
        IntStream.range(0, metadata.columns().size())
            .mapToObj(
                column ->
                    metadata.foreignKey(column) == null ? metadata.value(entity, column) : null)
            .toArray();
    return new EntityState<>(metadata, values, handles).withReferences();
  }

  /** The same values, to be written without a change to these. */
  EntityState<E> copy() {
    return new EntityState<>(metadata, values.clone(), handles);
  }

  /** Takes the values of the foreign keys from the handles. */
  private EntityState<E> withReferences() {
    for (ForwardRelation relation : metadata.forwardRelations()) {
      if (handles[relation.index()] instanceof One<?> one) {
        relation.columns().forEach(column -> values[column] = relation.reference(one, column));
      }
    }
    return this;
  }

  /** What a draft holds. */
  static <E> EntityState<E> of(BuilderState<E> builder) {
    EntityMetadata<E> metadata = builder.metadata();
    builder.requireComplete();
    requireSaved(metadata, builder.handles());
    return new EntityState<>(metadata, builder.values().clone(), builder.handles())
        .withReferences();
  }

  /** What a draft holds, of which nothing but what it was given is to be written. */
  static <E> EntityState<E> ofGiven(BuilderState<E> builder) {
    requireSaved(builder.metadata(), builder.handles(), builder.given().stream().boxed().toList());
    return new EntityState<>(builder.metadata(), builder.values().clone(), builder.handles())
        .withReferences();
  }

  static void requireSaved(EntityMetadata<?> metadata, @Nullable Object[] handles) {
    requireSaved(metadata, handles, allColumns(metadata));
  }

  private static List<Integer> allColumns(EntityMetadata<?> metadata) {
    return IntStream.range(0, metadata.columns().size()).boxed().toList();
  }

  private static void requireSaved(
      EntityMetadata<?> metadata, @Nullable Object[] handles, Collection<Integer> columns) {
    for (ForwardRelation relation : metadata.forwardRelations()) {
      if (columns.containsAll(relation.columns())) {
        requireSaved(relation, handles[relation.index()]);
      }
    }
  }

  private static void requireSaved(ForwardRelation relation, @Nullable Object handle) {
    if (handle instanceof One<?> one && one.key() == null && one.isPresent()) {
      throw new UnsavedEntityException(
          relation
              + " holds "
              + Nouns.one(relation.target())
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
  EntityState<E> complete(ColumnLimits limits) {
    return complete(limits, allColumns(metadata));
  }

  /** The same for these columns; the others are not written. */
  EntityState<E> complete(ColumnLimits limits, Collection<Integer> columns) {
    columns.forEach(this::giveDefault);
    requireValues(columns);
    for (int column : columns) {
      values[column] = limits.accepted(metadata, column, values[column]);
    }
    return this;
  }

  /** A converter may store a value as NULL, which is none then. */
  private void giveDefault(int column) {
    ColumnMetadata each = metadata.column(column);
    if (values[column] == null && !each.nullable()) {
      values[column] = each.defaultValue();
    } else if (ValueNormalizer.isNull(each.type(), values[column])) {
      values[column] = null;
    }
  }

  private void requireValues(Collection<Integer> columns) {
    List<String> missing =
        columns.stream()
            .filter(column -> values[column] == null && !metadata.column(column).mayBeAbsent())
            .map(column -> metadata.column(column).attribute())
            .distinct()
            .toList();
    if (!missing.isEmpty()) {
      throw new MissingValueException(
          metadata + " lacks a value for " + String.join(", ", missing) + ". Nothing was written.");
    }
  }

  /** The key; null where it is not there yet. */
  @Nullable Object key() {
    return metadata.keyOf(column -> values[column]);
  }

  /**
   * The key.
   *
   * @throws UnsavedEntityException if it is not there yet
   */
  Object requireKey() {
    Object key = key();
    if (key == null) {
      throw new UnsavedEntityException("The " + metadata + " is not saved, so it has no row.");
    }
    return key;
  }

  /** The values of the key's columns. */
  List<@Nullable Object> keyParts() {
    List<@Nullable Object> parts = new ArrayList<>();
    metadata.keyColumns().forEach(column -> parts.add(values[column]));
    return parts;
  }

  /** Leaves it to the database to give a key. */
  void forgetGeneratedKey() {
    for (int column : metadata.keyColumns()) {
      if (metadata.column(column).generation() == Generation.IDENTITY) {
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
    int column = VersionAndTimestamps.versionColumn(metadata);
    return column < 0 ? 0 : VersionAndTimestamps.version(values[column]);
  }

  boolean isVersioned() {
    return VersionAndTimestamps.versionColumn(metadata) >= 0;
  }

  /** Whether it has a version, which says that it was never saved. */
  boolean isNew() {
    return isVersioned() && version() == 0;
  }

  /** Whether it has all times of creation, which only an insert gives. */
  boolean knowsCreation() {
    return VersionAndTimestamps.columns(metadata, Generation.CREATED_AT).stream()
        .allMatch(column -> values[column] != null);
  }

  /** The columns that an update may change: neither the key, nor when the row was inserted. */
  List<Integer> changeable() {
    return IntStream.range(0, values.length)
        .filter(column -> !metadata.column(column).key())
        .filter(column -> metadata.column(column).generation() != Generation.CREATED_AT)
        .boxed()
        .toList();
  }

  /** Assigns the values of these columns. */
  List<ColumnAssignment> assignments(Stream<Integer> columns) {
    return columns.map(this::assignment).toList();
  }

  private ColumnAssignment assignment(int column) {
    return new ColumnAssignment(column, node(column));
  }

  /** The value of a column, to be bound. */
  BindValue node(int column) {
    return new BindValue(values[column], metadata.column(column).type());
  }
}
