package dev.kindred.internal.schema;

import dev.kindred.internal.schema.SchemaColumn.Source;
import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.PrimaryKey;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.ConstraintNames;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.UniqueMarks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables and views that entities declare by their metadata. */
public final class MetadataTables {

  private MetadataTables() {}

  /** Returns the tables and views of entities, and the join tables of their relations. */
  public static SchemaModel of(List<EntityMetadata<?>> entities) {
    return new SchemaModel(
        Stream.concat(
                entities.stream().filter(each -> each.view() == null).map(MetadataTables::of),
                DeclaredJoinTables.declared(entities).stream().map(DeclaredJoinTables::of))
            .toList(),
        entities.stream().filter(each -> each.view() != null).map(MetadataTables::view).toList());
  }

  static QualifiedName name(EntityMetadata<?> metadata) {
    return new QualifiedName(metadata.schemaInSql(), metadata.nameInSql());
  }

  private static SchemaView view(EntityMetadata<?> metadata) {
    return new SchemaView(
        name(metadata), Objects.requireNonNull(metadata.view()), metadata.comment());
  }

  /** Returns the table of an entity that is no view. */
  public static SchemaTable of(EntityMetadata<?> metadata) {
    return new SchemaTable(
        name(metadata),
        IntStream.range(0, metadata.columns().size())
            .mapToObj(position -> column(metadata, position))
            .toList(),
        constraints(metadata),
        metadata.comment());
  }

  /** Returns a column; one that is NULL where a value object is absent has no default. */
  private static SchemaColumn column(EntityMetadata<?> metadata, int position) {
    ColumnMetadata column = metadata.column(position);
    Object defaultValue = metadata.isOptionalPart(position) ? null : column.defaultValue();
    return new SchemaColumn(
        column.nameInSql(),
        type(column),
        column.nullable(),
        source(column),
        column.sql(),
        column.sql() == null && defaultValue != null ? text(column, defaultValue) : null,
        column.comment());
  }

  static SchemaType type(ColumnMetadata column) {
    ColumnType<?> element = column.type().element();
    ColumnType<?> type = element == null ? column.type() : element;
    return new SchemaType(
        type.kind(), column.size(), type.names(), type.databaseType(), column.type().isArray());
  }

  private static Source source(ColumnMetadata column) {
    return switch (column.generation()) {
      case IDENTITY -> Source.IDENTITY;
      case STORED -> Source.STORED;
      case VIRTUAL -> Source.VIRTUAL;
      case NONE, TENANT, MARK, UUID, VERSION, CREATED_AT, UPDATED_AT, DATABASE_DEFAULT, READ_ONLY ->
          column.sql() == null ? Source.NONE : Source.DEFAULT;
    };
  }

  @SuppressWarnings("unchecked") // the default is of the column's type
  private static String text(ColumnMetadata column, Object value) {
    @Nullable Object stored = ((ColumnType<Object>) column.type()).toStored(value);
    return column
        .type()
        .kind()
        .type()
        .text(
            Objects.requireNonNull(
                stored,
                () -> "The converter stores the default of " + column.attribute() + " as NULL."));
  }

  private static List<SchemaConstraint> constraints(EntityMetadata<?> metadata) {
    List<SchemaConstraint> constraints = new ArrayList<>();
    ConstraintNames.unique(metadata)
        .forEach((columns, name) -> constraints.add(unique(metadata, columns, name)));
    metadata.forwardRelations().stream()
        .filter(relation -> relation.target().view() == null)
        .forEach(relation -> constraints.add(foreignKey(relation)));
    indexes(metadata)
        .forEach((columns, name) -> constraints.add(new Index(name, names(metadata, columns))));
    for (ConstraintMetadata each : metadata.constraints()) {
      if (each instanceof ConstraintMetadata.Check check) {
        constraints.add(new Check(check.name(), check.condition()));
      }
    }
    if (!metadata.keyColumns().isEmpty()) {
      constraints.add(
          new PrimaryKey("pk_" + metadata.tableName(), names(metadata, metadata.keyColumns())));
    }
    return constraints;
  }

  private static Unique unique(EntityMetadata<?> metadata, List<Integer> columns, String name) {
    OptionalInt mark = UniqueMarks.of(metadata, columns);
    return new Unique(
        name,
        names(metadata, columns),
        mark.isEmpty() ? null : metadata.column(mark.getAsInt()).nameInSql());
  }

  private static ForeignKey foreignKey(ForwardRelation relation) {
    return new ForeignKey(
        ConstraintNames.ofForeignKey(relation),
        names(relation.source(), relation.columns()),
        name(relation.target()),
        names(relation.target(), relation.references()),
        onDelete(relation));
  }

  /** Leaves a column that another attribute shares to Kindred, which does not set it to NULL. */
  private static OnDelete onDelete(ForwardRelation relation) {
    boolean isSharing = relation.ownColumns().size() < relation.columns().size();
    return relation.onDelete() == OnDelete.SET_NULL && isSharing
        ? OnDelete.DO_NOTHING
        : relation.onDelete();
  }

  /**
   * Returns the declared indexes, and those of references to views, which are no foreign keys;
   * without those that a unique constraint replaces.
   */
  private static Map<List<Integer>, String> indexes(EntityMetadata<?> metadata) {
    Map<List<Integer>, String> indexes = new LinkedHashMap<>();
    metadata.forwardRelations().stream()
        .filter(relation -> relation.target().view() != null)
        .forEach(relation -> indexes.put(relation.columns(), ConstraintNames.index(relation)));
    for (ConstraintMetadata each : metadata.constraints()) {
      if (each instanceof ConstraintMetadata.Index index) {
        indexes.put(index.columns(), index.name());
      }
    }
    indexes.keySet().removeAll(ConstraintNames.unique(metadata).keySet());
    indexes.remove(metadata.keyColumns());
    return indexes;
  }

  static List<String> names(EntityMetadata<?> metadata, List<Integer> columns) {
    return columns.stream().map(column -> metadata.column(column).nameInSql()).toList();
  }
}
