package dev.kindred.schema;

import dev.kindred.error.DatabaseException;
import dev.kindred.error.ModelException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Tables and views of the entities, with primary keys, foreign keys and their on-delete actions,
 * unique constraints, checks, indexes and join tables. Immutable and thread-safe.
 */
@Stable
public final class Schema {

  private final Executor executor;
  private final List<EntityMetadata<?>> entities;

  /** Creates the schema of some entities; called by {@code Database.schema()}. */
  @SuppressWarnings("exports") // the executor is internal, and so is the caller
  public Schema(Executor executor, List<EntityMetadata<?>> entities) {
    this.executor = executor;
    this.entities = entities;
  }

  /**
   * Returns a schema with the tables of these entities only.
   *
   * @throws ModelException if one of the classes is not an entity
   */
  public Schema only(Class<?>... entities) {
    Set<Class<?>> wanted =
        Arrays.stream(entities)
            .map(each -> EntityRegistry.of(each).type())
            .collect(Collectors.toSet());
    return new Schema(
        executor,
        this.entities.stream().filter(metadata -> wanted.contains(metadata.type())).toList());
  }

  /** Creates the tables, and then the views. Fails if one of them exists. */
  public void create() {
    ddlStatements().forEach(executor::execute);
  }

  /**
   * Drops the views and tables that exist, with all their rows. Rows of other tables remain.
   * Foreign keys of other tables that refer to a dropped one are dropped too, or left without a
   * target on databases that keep them.
   */
  public void drop() {
    SchemaWriter writer = new SchemaWriter(executor.dialect(), entities);
    executor
        .transactions()
        .onOneConnection(
            () -> {
              writer.beforeDrop().forEach(executor::execute);
              try {
                writer.drop().forEach(executor::execute);
              } finally {
                writer.afterDrop().forEach(executor::execute);
              }
            });
  }

  /**
   * Advances the sequences of generated keys beyond the largest existing key. This is necessary
   * after rows were inserted with assigned keys on H2, or without Kindred on any database. A
   * sequence that is already beyond the largest key is unchanged. MariaDB and SQLite advance theirs
   * by themselves. On H2 this commits the thread's transaction; on PostgreSQL it blocks other
   * writes to each table. Django: {@code sqlsequencereset}.
   */
  public void resetSequences() {
    for (List<String> ofTable : new SchemaWriter(executor.dialect(), entities).resetSequences()) {
      executor
          .transactions()
          .run(
              () -> {
                ofTable.forEach(executor::execute);
                return true;
              });
    }
  }

  /**
   * Compares the tables and views, join tables included, with those in the database. Of a view, and
   * of a table that is only read, no column is missed that an insert would need.
   *
   * @return a line for each difference that matters: a missing table, column, key, unique
   *     constraint or foreign key, a type that can't store an attribute, too few digits, characters
   *     or bytes, a column that allows NULL though its attribute does not, and a required column
   *     without an attribute; empty if there is none
   */
  public List<String> validate() {
    StoredTables tables = storedTables();
    Stream<String> differences =
        TableDefinition.all(entities).flatMap(each -> compare(each, tables));
    Stream<String> rooms =
        entities.stream()
            .filter(metadata -> !metadata.isReadOnly() && hasAllColumns(metadata, tables))
            .flatMap(this::compareRoom);
    return Stream.concat(differences, rooms).toList();
  }

  private static boolean hasAllColumns(EntityMetadata<?> metadata, StoredTables tables) {
    Table<?> table = tables.find(TableDefinition.of(metadata));
    return table != null
        && SchemaComparison.lower(Stream.of(table.fields()).map(Field::getName))
            .containsAll(
                SchemaComparison.lower(metadata.columns().stream().map(ColumnMetadata::name)));
  }

  private Stream<String> compareRoom(EntityMetadata<?> metadata) {
    try {
      return new RoomComparison(metadata, executor.dialect())
          .differences(executor.columns().read(metadata));
    } catch (DatabaseException refused) {
      return Stream.of(
          "The table "
              + TableDefinition.of(metadata).qualifiedName()
              + " of "
              + metadata
              + " can't be read: one that is called so in upper or lower case is another one"
              + " here.");
    }
  }

  private StoredTables storedTables() {
    String select = executor.dialect().ddl().selectVisibleSchemas();
    List<String> visible =
        select.isEmpty()
            ? List.of()
            : executor.jooq().dsl().fetch(select).getValues(0, String.class);
    return new StoredTables(allTables(), visible);
  }

  /** Reads the tables with decimals as such: jOOQ would take those without a scale as integers. */
  private List<Table<?>> allTables() {
    return executor
        .jooq()
        .dsl()
        .configuration()
        .deriveSettings(settings -> settings.withForceIntegerTypesOnZeroScaleDecimals(false))
        .dsl()
        .meta()
        .getTables();
  }

  private Stream<String> compare(TableDefinition expected, StoredTables tables) {
    String name = expected.qualifiedName();
    Table<?> table = tables.find(expected);
    return table == null
        ? Stream.of(
            "The " + expected.noun() + " " + name + " of " + expected.owner() + " is missing.")
        : SchemaComparison.of(expected, table, executor.dialect().ddl()).stream();
  }

  /** Returns the statements that {@link #create} runs, each with a semicolon and a line break. */
  public String ddl() {
    return ddlStatements().stream().map(sql -> sql + ";\n").collect(Collectors.joining());
  }

  private List<String> ddlStatements() {
    return new SchemaWriter(executor.dialect(), entities).create();
  }
}
