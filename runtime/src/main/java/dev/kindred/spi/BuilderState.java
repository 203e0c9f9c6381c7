package dev.kindred.spi;

import dev.kindred.error.MissingValueException;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Content of an {@link EntityBuilder} at one moment.
 *
 * @param metadata the entity's metadata
 * @param origin the entity that the builder was made from; null for a new entity
 * @param values by position of the column; those of foreign keys are in the handles
 * @param handles by position of the relation
 * @param given the positions of the columns that were given, without those of foreign keys
 * @param related the positions of the relations that were given
 */
@ForGeneratedCode
public record BuilderState<E>(
    EntityMetadata<E> metadata,
    @Nullable E origin,
    @Nullable Object[] values,
    @Nullable Object[] handles,
    BitSet given,
    BitSet related) {

  /** Returns the content of an empty builder: the defaults. */
  public static <E> BuilderState<E> blank(EntityMetadata<E> metadata) {
    return new BuilderState<>(
        metadata,
        null,
        metadata.defaults(),
        new Object[metadata.relations().size()],
        new BitSet(),
        new BitSet());
  }

  /**
   * Builds the entity, without saving it.
   *
   * @throws MissingValueException naming all required attributes without a value
   * @throws dev.kindred.error.ConflictingValuesException if two attributes give different values
   *     for one column
   */
  public E build() {
    requireComplete();
    return metadata.read(
        new ArrayRowReader(handles.clone()),
        metadata.sharing().columns().isEmpty() ? values.clone() : columnValues(column -> true));
  }

  /**
   * Returns the values of all columns, foreign keys included.
   *
   * @param isChecked whether all that give a value for a column must agree
   * @throws dev.kindred.error.ConflictingValuesException if two attributes give different values
   *     for one column
   */
  public @Nullable Object[] columnValues(IntPredicate isChecked) {
    @Nullable Object[] all = values.clone();
    SharedColumns.fill(metadata, all, handles, this::isDefault, isChecked);
    return all;
  }

  /** Returns whether the value of a column is that of a new entity, which nothing has given. */
  private boolean isDefault(int column) {
    ForwardRelation relation = metadata.foreignKey(column);
    return origin == null
        && (relation == null ? !given.get(column) : handles[relation.index()] == null);
  }

  /** Returns the columns that were given; for an empty handle, those that are NULL then. */
  public BitSet columns() {
    BitSet columns = (BitSet) given.clone();
    relations()
        .forEach(
            relation ->
                (isEmpty(relation) ? relation.clearedColumns() : relation.columns())
                    .forEach(columns::set));
    return columns;
  }

  /** Returns the positions of the columns that were given. */
  public List<Integer> givenColumns() {
    return positions(columns());
  }

  /**
   * Returns the columns that an update of an existing entity is to write. A relation that shares a
   * column with the key leaves that unchanged.
   */
  public List<Integer> changedColumns() {
    BitSet changing = (BitSet) given.clone();
    if (!related.isEmpty()) {
      relations().forEach(relation -> relation.changingColumns().forEach(changing::set));
      changing.and(columns());
    }
    return positions(changing);
  }

  /** Returns the relations that were given. */
  public List<ForwardRelation> relations() {
    if (related.isEmpty()) {
      return List.of();
    }
    return related.stream().mapToObj(each -> (ForwardRelation) metadata.relation(each)).toList();
  }

  private static List<Integer> positions(BitSet columns) {
    List<Integer> positions = new ArrayList<>(columns.cardinality());
    for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
      positions.add(column);
    }
    return positions;
  }

  /** Returns the content of a builder. */
  public static <E> BuilderState<E> of(EntityBuilder<E> builder) {
    return builder.content();
  }

  /**
   * Refuses content without a required value.
   *
   * @throws MissingValueException naming all required attributes without a value
   */
  public void requireComplete() {
    refuse(MissingValues.of(metadata, metadata.generated().written(), this::isEmpty));
  }

  /**
   * Refuses changes that make a value object of which a required part is missing: some of its parts
   * were given, and the entity does not have it.
   *
   * @throws MissingValueException naming the missing parts
   */
  public void requireWholeValueObjects() {
    if (metadata.embedded().isEmpty()) {
      return;
    }
    BitSet columns = columns();
    List<String> missing =
        metadata.embedded().stream()
            .filter(each -> each.optional() && each.columns().stream().anyMatch(columns::get))
            .filter(each -> !each.columns().stream().allMatch(this::isEmpty))
            .flatMap(each -> each.required().stream())
            .filter(column -> isEmpty(column) && !metadata.column(column).isGivenByDatabase())
            .map(column -> metadata.column(column).attribute())
            .distinct()
            .toList();
    refuse(missing);
  }

  private void refuse(List<String> missing) {
    if (!missing.isEmpty()) {
      throw new MissingValueException(
          metadata.name() + " lacks a value for " + String.join(", ", missing) + ".");
    }
  }

  private boolean isEmpty(int column) {
    ForwardRelation owner = metadata.foreignKey(column);
    return (owner == null ? values[column] == null : isEmpty(owner))
        && metadata.sharing().relations(column).stream().allMatch(this::isEmpty);
  }

  private boolean isEmpty(ForwardRelation relation) {
    return handles[relation.index()] == null || handles[relation.index()] == One.none();
  }

  /** Returns this content with another handle for a forward relation. */
  public BuilderState<E> relatedTo(ForwardRelation relation, One<?> handle) {
    @Nullable Object[] changed = handles.clone();
    changed[relation.index()] = handle;
    BitSet all = (BitSet) related.clone();
    all.set(relation.index());
    return new BuilderState<>(metadata, origin, values, changed, given, all);
  }

  /** Returns this content together with the values that another builder was given. */
  public BuilderState<E> and(BuilderState<E> other) {
    @Nullable Object[] bothValues = values.clone();
    @Nullable Object[] bothHandles = handles.clone();
    other.given.stream().forEach(column -> bothValues[column] = other.values[column]);
    other.related.stream().forEach(each -> bothHandles[each] = other.handles[each]);
    BitSet bothGiven = (BitSet) given.clone();
    bothGiven.or(other.given);
    BitSet bothRelated = (BitSet) related.clone();
    bothRelated.or(other.related);
    return new BuilderState<>(metadata, origin, bothValues, bothHandles, bothGiven, bothRelated);
  }

  /** Returns the given values as changes of an existing entity. */
  public BuilderState<E> startingFrom(E entity) {
    @Nullable Object[] entityValues = new Object[values.length];
    Arrays.setAll(entityValues, column -> metadata.value(entity, column));
    @Nullable Object[] entityHandles = new Object[handles.length];
    Arrays.setAll(entityHandles, relation -> metadata.handle(entity, relation));
    return new BuilderState<>(
            metadata, entity, entityValues, entityHandles, new BitSet(), new BitSet())
        .and(this);
  }
}
