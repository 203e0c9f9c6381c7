package dev.kindred.schema;

import dev.kindred.error.DatabaseException;
import dev.kindred.error.ModelException;
import dev.kindred.internal.ddl.PolicyDdl;
import dev.kindred.internal.execution.Executor;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.stability.Stable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
   * Compares the tables and views, join tables included, with those in the database. What works is
   * no difference: see the guide to existing databases.
   *
   * @return a line for each difference that matters, with the SQL that changes the database and the
   *     declaration that would fit it; empty if there is none
   * @throws DatabaseException if the database can't be read
   */
  public List<String> validate() {
    List<String> lines = new ArrayList<>();
    executor
        .transactions()
        .onOneConnection(() -> lines.addAll(new SchemaComparison(executor).of(entities)));
    return List.copyOf(lines);
  }

  /**
   * Returns the statements by which PostgreSQL guards the rows of entities with tenants, and the
   * pairs of their join tables: a policy each, and row-level security that holds for the owner too.
   * See {@code DatabaseBuilder.rowSecurity()}. Migrations have them with the processor's option
   * {@code -Akindred.rowSecurity=true}.
   *
   * @throws ModelException if the database has no row-level security
   */
  public String rowSecurity() {
    executor.dialect().requireRowSecurity();
    return text(policies());
  }

  private List<String> policies() {
    PolicyDdl ddl = new PolicyDdl(executor.dialect());
    return GuardedTable.of(entities).stream()
        .flatMap(each -> ddl.guard(each.table().guarded(each.policy())).stream())
        .toList();
  }

  /** Returns the statements that {@link #create} runs, each with a semicolon and a line break. */
  public String ddl() {
    return text(ddlStatements());
  }

  private static String text(List<String> statements) {
    return statements.stream().map(sql -> sql + ";\n").collect(Collectors.joining());
  }

  private List<String> ddlStatements() {
    List<String> statements =
        new ArrayList<>(new SchemaWriter(executor.dialect(), entities).create());
    if (executor.isSecured()) {
      statements.addAll(policies());
    }
    return statements;
  }
}
