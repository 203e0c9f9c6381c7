package dev.kindred.spi;

import dev.kindred.error.ReadOnlyEntityException;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of an entity: its table, columns and relations, and the code that reads instances from
 * rows and attributes from instances. Each entity has one generated subclass, with one instance.
 *
 * @param <E> the entity
 */
@ForGeneratedCode
public abstract class EntityMetadata<E> extends TableMetadata {

  private final Class<E> type;
  private final String metamodelName;
  private final List<RelationMetadata> relations;
  private final List<ForwardRelation> forwardRelations;
  private final ColumnSharing sharing;
  private final List<EmbeddedMetadata> embedded;
  private final @Nullable Object[] defaults;

  /** Created at first use; two that were created at once are equal. */
  private volatile @Nullable EntityTable table;

  /** The relations as an array, for row mappers. */
  private final RelationMetadata[] relationArray;

  private final boolean hasHandles;

  /**
   * Describes an entity.
   *
   * @param metamodelName the simple name of the metamodel class, for messages
   * @param schemaInSql the table's schema, in double quotes if SQL needs them; empty for the
   *     connection's default
   * @param nameInSql the table's name, in double quotes if SQL needs them
   * @param columns the table's columns, in the order of the declaration
   */
  @SuppressWarnings("this-escape") // the relations only keep a reference to their source
  protected EntityMetadata(
      Class<E> type,
      String metamodelName,
      String schemaInSql,
      String nameInSql,
      ColumnMetadata[] columns,
      ConstraintMetadata... constraints) {
    super(schemaInSql, nameInSql, columns, constraints);
    this.type = type;
    this.metamodelName = metamodelName;
    this.relations = List.of(declareRelations());
    this.forwardRelations = ForwardRelation.among(relations);
    this.embedded = List.of(declareEmbedded());
    this.defaults = new Object[columns.length];
    this.relationArray = relations.toArray(RelationMetadata[]::new);
    for (int i = 0; i < columns.length; i++) {
      defaults[i] = isOptionalPart(i) ? null : columns[i].defaultValue();
    }
    this.hasHandles = RelationMetadata.haveHandle(relations);
    this.sharing = new ColumnSharing(this);
  }

  /** Creates the relations in both directions; each has its position in this list as its index. */
  protected abstract RelationMetadata[] declareRelations();

  /** Creates the attributes that are value objects, and those inside of them. */
  protected EmbeddedMetadata[] declareEmbedded() {
    return new EmbeddedMetadata[0];
  }

  /** Returns the metadata of the entity that a relation leads to. */
  protected abstract EntityMetadata<?> related(int relation);

  /** Returns the jOOQ table; its fields are in the order of {@link #columns}. */
  public final EntityTable table() {
    EntityTable created = table;
    if (created == null) {
      created = new EntityTable(this);
      table = created;
    }
    return created;
  }

  /**
   * Refuses to write rows that are only read.
   *
   * @param write what was to be done, such as {@code inserted}
   * @throws ReadOnlyEntityException if they are
   */
  public final void requireWritable(String write) {
    if (isReadOnly()) {
      throw new ReadOnlyEntityException(
          name()
              + " is "
              + (view() == null ? "read-only" : "a view")
              + ", so that it can't be "
              + write
              + ". Nothing was written.");
    }
  }

  /** Reads an instance from the current row of a source. */
  public abstract <S> E read(RowReader<S> row, S source);

  /**
   * Reads an instance from the current row of a result, and from each row that {@link
   * ResultSetRowReader#next} moves on to. Generated code overrides it with a loop that contains the
   * reading of a row, so that the JIT compiles it as a whole.
   */
  public void readAll(ResultSetRowReader row, ResultSet source) {
    do {
      row.add(read(row, source));
    } while (row.next(source));
  }

  /** Fills an instance from a row and returns it; for a record, returns a new one. */
  public <S> E fill(E entity, RowReader<S> row, S source) {
    return read(row, source);
  }

  /** Returns the attribute of a column that is no foreign key; null if it is empty. */
  protected abstract @Nullable Object attribute(E entity, int column);

  /** Returns the content of an optional attribute; null if it is empty, or null itself. */
  @SuppressWarnings("NullableOptional") // users make instances by hand
  protected static @Nullable Object valueOf(@Nullable Optional<?> attribute) {
    return attribute == null ? null : attribute.orElse(null);
  }

  /** Returns the handle that an entity has for a relation; null if it has none. */
  public abstract @Nullable Object handle(E entity, int relation);

  /** Composes a key of its parts; a key of one column is its value. */
  public Object composeKey(List<?> parts) {
    return parts.get(0);
  }

  /** Returns the values of a key's columns, in their order. */
  public List<?> decomposeKey(Object key) {
    return List.of(key);
  }

  /** Returns the class of the instances. */
  public final Class<E> type() {
    return type;
  }

  /** Returns the name for messages, which is the class's simple name. */
  public final String name() {
    return type.getSimpleName();
  }

  /** Returns the simple name of the generated metamodel class, for messages. */
  public final String metamodelName() {
    return metamodelName;
  }

  /** Returns whether columns are the primary key, or unique together. */
  public final boolean isUnique(Collection<Integer> columnsTogether) {
    Set<Integer> asked = Set.copyOf(columnsTogether);
    return asked.equals(Set.copyOf(keyColumns()))
        || constraints().stream()
            .anyMatch(
                each ->
                    each instanceof ConstraintMetadata.Unique unique
                        && asked.equals(Set.copyOf(unique.columns())))
        || forwardRelations.stream()
            .anyMatch(each -> each.unique() && asked.equals(Set.copyOf(each.columns())));
  }

  /** Returns the attributes that are value objects, and those inside of them. */
  public final List<EmbeddedMetadata> embedded() {
    return embedded;
  }

  /** Returns whether a column is a part of a value object that may be absent. */
  public final boolean isOptionalPart(int column) {
    for (EmbeddedMetadata each : embedded) {
      if (each.optional() && each.columns().contains(column)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a column needs a value: it does not accept NULL, or it is a part of a value
   * object that is present.
   *
   * @param isEmpty whether there is no value for a column
   */
  public final boolean requires(int column, IntPredicate isEmpty) {
    return !column(column).nullable()
        || embedded.stream()
            .anyMatch(
                each ->
                    each.optional()
                        && each.required().contains(column)
                        && !each.columns().stream().allMatch(isEmpty::test));
  }

  /** Returns the values of a new entity: the defaults of all but parts that may be absent. */
  final @Nullable Object[] defaults() {
    return defaults.clone();
  }

  /** Returns the relations in both directions. */
  public final List<RelationMetadata> relations() {
    return relations;
  }

  /** Returns whether the entity has an attribute for any relation. */
  public final boolean hasHandles() {
    return hasHandles;
  }

  /** Returns the relation at a position. */
  public final RelationMetadata relation(int position) {
    return relationArray[position];
  }

  /** Returns the relations with a foreign key in this table. */
  public final List<ForwardRelation> forwardRelations() {
    return forwardRelations;
  }

  /**
   * Returns the relation that a column belongs to; null for any other column, which relations may
   * share.
   */
  public final @Nullable ForwardRelation foreignKey(int column) {
    return sharing.owner(column);
  }

  /** Returns which columns relations share with other attributes. */
  public final ColumnSharing sharing() {
    return sharing;
  }

  /**
   * Returns the value of a column, for a foreign key that of its handle; null if it is empty. That
   * of a shared column comes from the first attribute that gives one.
   */
  public final @Nullable Object value(E entity, int column) {
    Object own = ownValue(entity, column);
    return own == null && sharing.isShared(column)
        ? SharedColumns.given(this, column, relation -> handle(entity, relation))
        : own;
  }

  /** Returns the value that the attribute gives which a column belongs to; null if it is empty. */
  public final @Nullable Object ownValue(E entity, int column) {
    ForwardRelation relation = sharing.owner(column);
    if (relation == null) {
      return attribute(entity, column);
    }
    One<?> one = (One<?>) handle(entity, relation.index());
    return one == null ? null : relation.reference(one, column);
  }

  /** Returns the primary key; null if the entity is not saved: it is empty, or generated and 0. */
  public final @Nullable Object key(E entity) {
    return keyOf(column -> value(entity, column));
  }

  /** Returns the primary key of column values; null if it is empty, or generated and 0. */
  public final @Nullable Object keyOf(IntFunction<@Nullable Object> values) {
    return keyColumns().isEmpty() || isUnsaved(values) ? null : composed(keyColumns(), values);
  }

  /** Returns the value of one column, or the key of several; null if one of them is empty. */
  public final @Nullable Object composed(
      List<Integer> columnsTogether, IntFunction<@Nullable Object> values) {
    if (columnsTogether.size() == 1) {
      return values.apply(columnsTogether.get(0));
    }
    Object[] parts = new Object[columnsTogether.size()];
    for (int i = 0; i < parts.length; i++) {
      Object part = values.apply(columnsTogether.get(i));
      if (part == null) {
        return null;
      }
      parts[i] = part;
    }
    return composeKey(List.of(parts));
  }

  private boolean isUnsaved(IntFunction<@Nullable Object> values) {
    return identity().isPresent()
        && values.apply(identity().getAsInt()) instanceof Number number
        && number.longValue() == 0;
  }

  @Override
  public final String toString() {
    return name();
  }
}
