package dev.kindred.spi;

import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * An entity: its table, columns and relations, and the code that takes instances apart and puts
 * them together. One subclass an entity is generated, with one instance.
 *
 * @param <E> the entity
 */
@ForGeneratedCode
public abstract class EntityMetadata<E> {

  private final Class<E> type;
  private final String lookups;
  private final String schema;
  private final String tableName;
  private final List<ColumnMetadata> columns;
  private final List<Integer> keyColumns;
  private final List<ConstraintMetadata> constraints;
  private final List<RelationMetadata> relations;
  private final List<ForwardRelation> forwardRelations;
  private final @Nullable ForwardRelation[] foreignKeys;

  /** The same as the lists: what mappers ask for row by row is read from arrays. */
  private final ColumnMetadata[] columnArray;

  private final RelationMetadata[] relationArray;
  private final boolean[] longs;

  /**
   * Describes an entity.
   *
   * @param lookups the simple name of the class that has the lookups, for messages
   * @param schema the table's schema; empty for the connection's own
   * @param columns the table's columns, in the order of the declaration
   */
  @SuppressWarnings("this-escape") // the relations only keep a reference to their owner
  protected EntityMetadata(
      Class<E> type,
      String lookups,
      String schema,
      String tableName,
      List<ColumnMetadata> columns,
      List<ConstraintMetadata> constraints) {
    this.type = type;
    this.lookups = lookups;
    this.schema = schema;
    this.tableName = tableName;
    this.columns = columns;
    this.constraints = constraints;
    this.keyColumns =
        IntStream.range(0, columns.size()).filter(i -> columns.get(i).key()).boxed().toList();
    this.relations = declareRelations();
    this.forwardRelations =
        relations.stream()
            .filter(ForwardRelation.class::isInstance)
            .map(ForwardRelation.class::cast)
            .toList();
    this.columnArray = columns.toArray(ColumnMetadata[]::new);
    this.relationArray = relations.toArray(RelationMetadata[]::new);
    this.longs = new boolean[columns.size()];
    IntStream.range(0, longs.length).forEach(i -> longs[i] = holdsLongs(columns.get(i)));
    this.foreignKeys = new ForwardRelation[columns.size()];
    forwardRelations.forEach(
        relation -> relation.columns().forEach(c -> foreignKeys[c] = relation));
  }

  /** The relations in both directions, each with the position that it has in this list. */
  protected abstract List<RelationMetadata> declareRelations();

  /** The model of the entity that a relation leads to. */
  protected abstract EntityMetadata<?> related(int relation);

  /** The jOOQ table; its fields are in the order of {@link #columns}. */
  public abstract Table<?> table();

  /** Makes an instance from the row that a source stands at. */
  public abstract <S> E read(RowReader<S> row, S source);

  /**
   * Makes an instance from the row that a result stands at, and from each that {@link
   * ResultRow#next} moves on to. Generated models spell the row out in a loop of their own, so that
   * the JIT compiles it as a whole.
   */
  public void readAll(ResultSetRowReader row, ResultSet source) {
    do {
      row.add(read(row, source));
    } while (row.next(source));
  }

  /** Fills an instance from a row and returns it; a record is immutable, so a new one is made. */
  public <S> E fill(E entity, RowReader<S> row, S source) {
    return read(row, source);
  }

  /** What an attribute holds, for a column that is no foreign key; null where it is empty. */
  protected abstract @Nullable Object attribute(E entity, int column);

  /** What an optional attribute holds: nothing where it is null itself, as in a new instance. */
  @SuppressWarnings("NullableOptional") // users make instances by hand
  protected static @Nullable Object valueOf(@Nullable Optional<?> attribute) {
    return attribute == null ? null : attribute.orElse(null);
  }

  /** The handle that an entity carries for a relation; null where it carries none. */
  public abstract @Nullable Object handle(E entity, int relation);

  /** Makes a composite key from its parts; a key of one column is its value. */
  public Object composeKey(List<?> parts) {
    return parts.get(0);
  }

  /** The values of the key's columns, in their order. */
  public List<?> decomposeKey(Object key) {
    return List.of(key);
  }

  /** The class of the instances. */
  public final Class<E> type() {
    return type;
  }

  /** The name in messages: the class's simple name. */
  public final String name() {
    return type.getSimpleName();
  }

  /** The simple name of the generated class that has the lookups, which messages tell to use. */
  public final String lookups() {
    return lookups;
  }

  /** The table's schema; empty for the connection's own. */
  public final String schema() {
    return schema;
  }

  /** The table's name as declared. */
  public final String tableName() {
    return tableName;
  }

  /** The table's columns. */
  public final List<ColumnMetadata> columns() {
    return columns;
  }

  /** The column at a position. */
  public final ColumnMetadata column(int position) {
    return columnArray[position];
  }

  private static boolean holdsLongs(ColumnMetadata column) {
    return column.type() == ColumnType.LONG && !column.nullable();
  }

  /** Whether a column holds longs and never NULL, as most keys and what refers to them. */
  public final boolean holdsLongs(int column) {
    return longs[column];
  }

  /** The positions of the key's columns. */
  public final List<Integer> keyColumns() {
    return keyColumns;
  }

  /** Whether no two rows have the same values in these columns: the key, or a unique constraint. */
  public final boolean isUnique(Collection<Integer> columnsTogether) {
    Set<Integer> asked = Set.copyOf(columnsTogether);
    return asked.equals(Set.copyOf(keyColumns))
        || constraints.stream()
            .anyMatch(
                each ->
                    each instanceof ConstraintMetadata.Unique unique
                        && asked.equals(Set.copyOf(unique.columns())))
        || forwardRelations.stream()
            .anyMatch(each -> each.unique() && asked.equals(Set.copyOf(each.columns())));
  }

  /** What the table has beside its columns, primary key and foreign keys. */
  public final List<ConstraintMetadata> constraints() {
    return constraints;
  }

  /** The relations in both directions. */
  public final List<RelationMetadata> relations() {
    return relations;
  }

  /** The relation at a position. */
  public final RelationMetadata relation(int position) {
    return relationArray[position];
  }

  /** The relations that have a foreign key in this table. */
  public final List<ForwardRelation> forwardRelations() {
    return forwardRelations;
  }

  /** The relation whose foreign key a column belongs to; null for any other column. */
  public final @Nullable ForwardRelation foreignKey(int column) {
    return foreignKeys[column];
  }

  /** The value of a column; of a foreign key, what its handle refers to. Null where empty. */
  public final @Nullable Object value(E entity, int column) {
    ForwardRelation relation = foreignKeys[column];
    if (relation == null) {
      return attribute(entity, column);
    }
    One<?> one = (One<?>) handle(entity, relation.index());
    return one == null ? null : relation.reference(one, column);
  }

  /** The key; null where a part of it is empty, or a generated one is 0: not saved yet. */
  public final @Nullable Object key(E entity) {
    return keyOf(column -> value(entity, column));
  }

  /** The key that these values make; null where a part is empty, or a generated one is 0. */
  public final @Nullable Object keyOf(IntFunction<@Nullable Object> values) {
    Object key = composed(keyColumns, values);
    return keyColumns.size() == 1 ? savedKey(keyColumns.get(0), key) : key;
  }

  /** The value of one column, the key that those of several make; null where one is empty. */
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

  private @Nullable Object savedKey(int column, @Nullable Object value) {
    boolean generated = columns.get(column).generation() == ColumnMetadata.Generation.IDENTITY;
    return generated && value instanceof Number number && number.longValue() == 0 ? null : value;
  }

  @Override
  public final String toString() {
    return name();
  }
}
