package dev.kindred.schema;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.ConstraintNames;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.type.ColumnKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Constraint;
import org.jooq.ConstraintForeignKeyOnStep;
import org.jooq.CreateTableElementListStep;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Index;
import org.jooq.Name;
import org.jooq.OrderField;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;

/** Writer of the DDL of one entity's table. */
final class TableWriter {

  private final DSLContext dsl;
  private final Dialect dialect;
  private final EntityMetadata<?> metadata;
  private final Table<?> table;
  private final TableIndexes indexes;

  TableWriter(Dialect dialect, EntityMetadata<?> metadata) {
    this.dsl = dialect.dsl();
    this.dialect = dialect;
    this.metadata = metadata;
    this.table = metadata.table();
    this.indexes = new TableIndexes(metadata, dialect);
  }

  String create(List<Constraint> foreignKeys) {
    ComputedColumns computed = new ComputedColumns(dialect, metadata);
    CreateTableElementListStep create = dsl.createTable(table);
    for (int i = 0; i < metadata.columns().size(); i++) {
      DataType<?> type = type(dialect, column(i));
      create =
          create.column(
              name(table, i),
              metadata.column(i).generation().isComputed() ? computed.marked(type, i) : type);
    }
    return computed.expressed(
        dsl.renderInlined(
            create.constraints(constraints()).constraints(foreignKeys).indexes(ofTable())));
  }

  /** Returns the index that some databases demand for a generated part of the key. */
  private List<Index> ofTable() {
    OptionalInt identity = metadata.identity();
    if (identity.isEmpty()
        || metadata.keyColumns().get(0) == identity.getAsInt()
        || !dialect.ddl().indexesIdentities()) {
      return List.of();
    }
    Field<?> column = Objects.requireNonNull(table.field(identity.getAsInt()));
    String name = "ix_" + metadata.tableName() + "_" + column.getName();
    return List.of(
        Internal.createIndex(ConstraintNames.of(name), table, new OrderField<?>[] {column}, false));
  }

  /** Returns a column; one that is NULL where a value object is absent has no default. */
  private ColumnMetadata column(int position) {
    ColumnMetadata column = metadata.column(position);
    return metadata.isOptionalPart(position) ? column.defaultingTo(null) : column;
  }

  static DataType<?> type(Dialect dialect, ColumnMetadata column) {
    DataType<?> type =
        dialect
            .types()
            .of(column.type(), column.size())
            .nullable(column.nullable())
            .identity(column.generation() == ColumnMetadata.Generation.IDENTITY);
    return ColumnDefault.of(dialect, column)
        .<DataType<?>>map(value -> with(type, value))
        .orElse(type);
  }

  @SuppressWarnings("unchecked") // a default has the type of its column
  private static <T> DataType<T> with(DataType<T> type, Field<?> defaultValue) {
    return type.defaultValue((Field<T>) defaultValue);
  }

  private List<Constraint> constraints() {
    List<Constraint> constraints = new ArrayList<>();
    if (!metadata.keyColumns().isEmpty()) {
      constraints.add(
          DSL.constraint(ConstraintNames.primaryKey(metadata))
              .primaryKey(names(table, metadata.keyColumns())));
    }
    Map<List<Integer>, String> unique = new HashMap<>(indexes.unique());
    metadata
        .forwardRelations()
        .forEach(relation -> constraints.addAll(unique(unique, relation.columns())));
    for (ConstraintMetadata each : metadata.constraints()) {
      if (each instanceof ConstraintMetadata.Unique declared) {
        constraints.addAll(unique(unique, declared.columns()));
      } else if (each instanceof ConstraintMetadata.Check check) {
        constraints.add(
            DSL.constraint(ConstraintNames.of(check.name()))
                .check(DSL.condition(check.condition())));
      }
    }
    IntStream.range(0, metadata.columns().size())
        .filter(column -> metadata.foreignKey(column) == null)
        .forEach(
            column -> constraints.addAll(checks(metadata.column(column), name(table, column))));
    return constraints;
  }

  /** Returns the unique constraint of some columns, unless it was written before. */
  private List<Constraint> unique(Map<List<Integer>, String> left, List<Integer> columns) {
    String name = left.remove(columns);
    return name == null
        ? List.of()
        : List.of(DSL.constraint(ConstraintNames.of(name)).unique(names(table, columns)));
  }

  /**
   * Returns checks that refuse what the SQL type accepts: unknown names of enums, and longer texts
   * on some databases.
   */
  private List<Constraint> checks(ColumnMetadata column, Name name) {
    if (dialect.types().isDatabaseType(column.type())) {
      return List.of();
    }
    Field<String> field = DSL.field(name, String.class);
    if (!column.type().names().isEmpty()) {
      return List.of(check(column, "values", field.in(inlined(column.type().names()))));
    }
    return !dialect.ddl().boundsLengths()
            && (column.type().kind() == ColumnKind.TEXT || column.type().kind() == ColumnKind.BYTES)
        ? List.of(check(column, "length", DSL.length(field).le(DSL.inline(column.size().length()))))
        : List.of();
  }

  private Constraint check(ColumnMetadata column, String what, Condition condition) {
    String name = "ck_" + metadata.tableName() + "_" + column.name() + "_" + what;
    return DSL.constraint(ConstraintNames.of(name)).check(condition);
  }

  private static List<Field<String>> inlined(List<String> names) {
    return names.stream().<Field<String>>map(DSL::inline).toList();
  }

  Constraint foreignKey(ForwardRelation relation) {
    Table<?> target = relation.target().table();
    ConstraintForeignKeyOnStep key =
        DSL.constraint(ConstraintNames.foreignKey(relation))
            .foreignKey(names(table, relation.columns()))
            .references(target.getQualifiedName(), names(target, relation.references()));
    return onDelete(key, relation.onDelete());
  }

  /**
   * Adds the on-delete action. {@code SET_DEFAULT} is only for deletes by other programs, on
   * databases that support it: Kindred sets the default before it deletes.
   */
  private Constraint onDelete(ConstraintForeignKeyOnStep key, OnDelete onDelete) {
    return switch (onDelete) {
      case CASCADE -> key.onDeleteCascade();
      case PROTECT, RESTRICT -> key.onDeleteRestrict();
      case SET_NULL -> key.onDeleteSetNull();
      case SET_DEFAULT -> dialect.ddl().setsDefaultOnDelete() ? key.onDeleteSetDefault() : key;
      case DO_NOTHING -> key;
    };
  }

  /** Returns the declared indexes, and those of foreign keys that the database does not create. */
  List<Query> indexes() {
    return indexes.others().entrySet().stream()
        .<Query>map(each -> index(each.getValue(), each.getKey()))
        .toList();
  }

  private Query index(String name, List<Integer> columns) {
    return dsl.createIndex(ConstraintNames.of(name))
        .on(table.getQualifiedName(), names(table, columns));
  }

  static Name[] names(Table<?> table, Collection<Integer> columns) {
    return columns.stream().map(column -> name(table, column)).toArray(Name[]::new);
  }

  private static Name name(Table<?> table, int column) {
    return Objects.requireNonNull(table.field(column)).getUnqualifiedName();
  }
}
