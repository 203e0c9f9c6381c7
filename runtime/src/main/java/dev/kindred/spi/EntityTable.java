package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jooq.DataType;
import org.jooq.ForeignKey;
import org.jooq.Identity;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Schema;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;

/**
 * jOOQ table of an entity, with the names, columns and keys of its metadata. The generated tables
 * are subclasses with a constant for each column.
 */
@ForGeneratedCode
public class EntityTable extends TableImpl<Record> {

  private static final long serialVersionUID = 1L;

  private final Class<?> type;

  /** Null after the table was deserialized. */
  private final transient @Nullable EntityMetadata<?> known;

  /** The table from which jOOQ joins this one; null if it does not. */
  private final @Nullable EntityTable from;

  /** Creates the table of an entity. */
  @SuppressWarnings("this-escape") // columns only keep a reference to their table
  public EntityTable(EntityMetadata<?> metadata) {
    super(QuotedNames.of(metadata.nameInSql()), schema(metadata));
    this.type = metadata.type();
    this.known = metadata;
    this.from = null;
    addColumns();
  }

  /** Creates a table with an alias. */
  @SuppressWarnings("this-escape") // columns only keep a reference to their table
  protected EntityTable(Name alias, EntityTable aliased) {
    super(alias, null, aliased);
    this.type = aliased.type;
    this.known = aliased.known;
    this.from = null;
    addColumns();
  }

  /** Creates the table that a foreign key of another table leads to. */
  @SuppressWarnings("this-escape") // columns only keep a reference to their table
  private EntityTable(EntityTable child, ForeignKey<Record, Record> path, EntityTable target) {
    super(child, path, null, target);
    this.type = target.type;
    this.known = target.known;
    this.from = child;
    addColumns();
  }

  private static @Nullable Schema schema(EntityMetadata<?> metadata) {
    String schema = metadata.schemaInSql();
    return schema.isEmpty() ? null : DSL.schema(QuotedNames.of(schema));
  }

  private void addColumns() {
    metadata().columns().forEach(column -> add(column, column.type()));
  }

  private <T> void add(ColumnMetadata column, ColumnType<T> columnType) {
    DataType<?> stored =
        columnType
            .storedType()
            .columnType(column.size())
            .nullable(column.nullable())
            .identity(column.generation() == ColumnMetadata.Generation.IDENTITY);
    createField(QuotedNames.of(column.nameInSql()), columnType.dataType(stored), this);
  }

  private EntityMetadata<?> metadata() {
    return known == null ? EntityRegistry.of(type) : known;
  }

  /** Returns the column at a position in the metadata; the type argument is that of its values. */
  @SuppressWarnings("unchecked") // columns have the type of the metadata
  protected final <T> TableField<Record, T> column(int position) {
    return (TableField<Record, T>) Objects.requireNonNull(field(position));
  }

  /** Returns this table with an alias. */
  @Override
  public EntityTable as(Name alias) {
    return new EntityTable(alias, this);
  }

  /** Returns this table with an alias. */
  @Override
  public EntityTable as(String alias) {
    return as(DSL.name(alias));
  }

  /**
   * Returns the table that a relation of this table leads to. jOOQ joins it with this one where a
   * query uses its columns.
   */
  public final EntityTable target(ForwardRelation relation) {
    return new EntityTable(
        this, relation.source().table().foreignKey(relation), relation.target().table());
  }

  /**
   * Returns the entities whose tables jOOQ joins for a query with this one, from the first relation
   * that leads here to this table; empty if no relation does.
   */
  public final List<EntityMetadata<?>> joined() {
    return from == null
        ? List.of()
        : Stream.<EntityMetadata<?>>concat(from.joined().stream(), Stream.of(metadata())).toList();
  }

  /** Returns the column that the database generates; null if there is none. */
  @Override
  public @Nullable Identity<Record, ?> getIdentity() {
    OptionalInt identity = metadata().identity();
    return identity.isEmpty()
        ? null
        : Internal.createIdentity(this, this.<Object>column(identity.getAsInt()));
  }

  /** Returns the primary key; null if there is none. */
  @Override
  public @Nullable UniqueKey<Record> getPrimaryKey() {
    return metadata().keyColumns().isEmpty()
        ? null
        : key(ConstraintNames.primaryKey(metadata()), metadata().keyColumns());
  }

  /** Returns the keys of unique constraints and one-to-one relations that hold for all rows. */
  @Override
  public List<UniqueKey<Record>> getUniqueKeys() {
    return ConstraintNames.unique(metadata()).entrySet().stream()
        .filter(each -> UniqueMarks.of(metadata(), each.getKey()).isEmpty())
        .map(each -> key(ConstraintNames.of(each.getValue()), each.getKey()))
        .toList();
  }

  /** Returns the foreign keys. */
  @Override
  public List<ForeignKey<Record, ?>> getReferences() {
    return metadata().forwardRelations().stream()
        .<ForeignKey<Record, ?>>map(this::foreignKey)
        .toList();
  }

  private ForeignKey<Record, Record> foreignKey(ForwardRelation relation) {
    EntityTable target = relation.target().table();
    UniqueKey<Record> referenced =
        relation.refersToKey()
            ? Objects.requireNonNull(target.getPrimaryKey())
            : Internal.createUniqueKey(target, target.columns(relation.references()));
    return Internal.createForeignKey(
        this,
        ConstraintNames.foreignKey(relation),
        columns(relation.columns()),
        referenced,
        referenced.getFieldsArray(),
        true);
  }

  private UniqueKey<Record> key(Name name, Collection<Integer> positions) {
    return Internal.createUniqueKey(this, name, columns(positions));
  }

  @SuppressWarnings("unchecked") // arrays can't have type arguments
  private TableField<Record, ?>[] columns(Collection<Integer> positions) {
    return positions.stream()
        .<TableField<Record, ?>>map(this::<Object>column)
        .toArray(TableField[]::new);
  }
}
