package dev.kindred.internal.dialect;

import dev.kindred.error.ModelException;
import dev.kindred.error.UnsupportedArrayException;
import dev.kindred.spi.EntityMetadata;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Dialect of a database: all that differs between databases. Each database has a package with its
 * subclass of this class and of the parts that it consists of. Nothing of jOOQ is loaded until a
 * statement has to be rendered. Thread-safe.
 */
public abstract class Dialect {

  private final Supplier<Configuration> jooq;
  private final String name;

  /** Created at first use; two that were created at once are equal. */
  private volatile @Nullable Configuration configuration;

  /**
   * Creates a dialect with the listeners of a configuration, but with Kindred's own settings.
   *
   * @param jooq gives the configuration, when something has to be rendered
   * @param name the name of the database in messages
   */
  protected Dialect(Supplier<Configuration> jooq, String name) {
    this.jooq = jooq;
    this.name = name;
  }

  /** Returns the dialect for the database and the driver of a connection. */
  public Dialect on(Connection connection) throws SQLException {
    return this;
  }

  /**
   * Returns the dialect of several such databases behind a router, which spreads rows over them.
   *
   * @throws IllegalArgumentException if no router is known to be right with them
   */
  public Dialect sharded() {
    throw unsharded();
  }

  /** Returns the exception that no router is known to be right with such databases. */
  protected final IllegalArgumentException unsharded() {
    return new IllegalArgumentException(
        name + " can't be opened with sharded(): what a router does is only known of PostgreSQL.");
  }

  /** Returns the name of the database in messages. */
  public final String name() {
    return name;
  }

  /**
   * Returns the name of files for the database; its SQL can depend on what the driver can do, so
   * that the name does as well.
   */
  public String fileName() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns what gives the configuration. */
  protected final Supplier<Configuration> jooq() {
    return jooq;
  }

  /** Returns the jOOQ configuration, which has no connection. */
  public final Configuration configuration() {
    Configuration created = configuration;
    if (created == null) {
      created = JooqRenderer.configuration(jooq.get());
      configuration = created;
    }
    return created;
  }

  /** Returns a jOOQ context that renders SQL and can't execute it. */
  public final DSLContext dsl() {
    return JooqRenderer.rendering(configuration());
  }

  /** Returns how names are written. */
  public SqlIdentifiers names() {
    return SqlIdentifiers.STANDARD;
  }

  /** Returns the SQL types of columns and values. */
  public abstract StoredTypes types();

  /** Returns the binding and reading of values. */
  public abstract JdbcValues values();

  /** Returns the reader of the scale of a result's columns. */
  public ColumnScale scale() {
    return ColumnScale.STANDARD;
  }

  /** Returns the forms in which columns can store the same value. */
  public StoredForms forms() {
    return StoredForms.ONE;
  }

  /** Returns the limits for values and statements. */
  public abstract Limits limits();

  /** Returns the conditions that a value is in a list. */
  public ListConditions lists() {
    return ListConditions.STANDARD;
  }

  /** Returns the casts that parameters need. */
  public abstract Casts casts();

  /** Returns the arithmetic. */
  public abstract Arithmetic arithmetic();

  /** Returns the date functions. */
  public abstract DateFunctions dates();

  /** Returns the text functions. */
  public abstract TextFunctions texts();

  /** Returns whether the database has policies for rows. */
  public boolean hasRowSecurity() {
    return false;
  }

  /**
   * Refuses row-level security, if the database has none.
   *
   * @throws ModelException if it has none
   */
  public final void requireRowSecurity() {
    if (!hasRowSecurity()) {
      throw new ModelException(
          name
              + " has no row-level security, only PostgreSQL has: leave out rowSecurity(). Rows of"
              + " tenants are in every condition and join all the same.");
    }
  }

  /** Returns whether the database has arrays. */
  public boolean hasArrays() {
    return false;
  }

  /** Returns the functions of arrays; null if the database has no arrays. */
  public @Nullable ArrayFunctions arrays() {
    return null;
  }

  /**
   * Refuses entities with arrays, if the database has none.
   *
   * @throws UnsupportedArrayException if it has none
   */
  public final void requireArrays(List<EntityMetadata<?>> entities) {
    List<String> arrays =
        hasArrays() ? List.of() : entities.stream().flatMap(Dialect::arraysOf).toList();
    if (!arrays.isEmpty()) {
      throw withoutArrays(", so it can't store " + String.join(", ", arrays));
    }
  }

  /**
   * Refuses a column of arrays, if the database has none.
   *
   * @throws UnsupportedArrayException if it has none
   */
  public final void requireArrays() {
    if (!hasArrays()) {
      throw withoutArrays("");
    }
  }

  private UnsupportedArrayException withoutArrays(String consequence) {
    return new UnsupportedArrayException(
        name
            + " has no arrays"
            + consequence
            + ". Open PostgreSQL or H2 with these entities, make the values an entity that refers"
            + " to this one, or @Convert them to a text.");
  }

  private static Stream<String> arraysOf(EntityMetadata<?> metadata) {
    return metadata.columns().stream()
        .filter(column -> column.type().isArray())
        .map(column -> metadata + "." + column.attribute());
  }

  /** Returns the clauses that are supported in queries. */
  public QueryClauses clauses() {
    return QueryClauses.ALL;
  }

  /** Returns whether jOOQ limits rows by FETCH NEXT, and not by LIMIT. */
  public boolean limitsByFetch() {
    return false;
  }

  /**
   * Returns whether it computes a derived table once for a join, and not again for each row that it
   * is joined with.
   */
  public boolean computesDerivedTablesOnce() {
    return true;
  }

  /**
   * Returns whether it computes a common table expression once if told to, however often it is
   * read.
   */
  public boolean materializesCommonTables() {
    return false;
  }

  /** Returns whether an update can join the rows that it changes with a derived table. */
  public boolean updatesJoinedRows() {
    return computesDerivedTablesOnce();
  }

  /**
   * Returns whether an EXISTS can compare its rows with values that are subqueries, or columns of
   * derived tables; if not, it can with a HAVING clause, which keeps the database from rewriting
   * it.
   */
  public boolean comparesSubqueriesInExists() {
    return true;
  }

  /** Returns the row locks. */
  public abstract LockSemantics locks();

  /** Returns the statements that change rows. */
  public abstract Writes writes();

  /**
   * Refuses an entity with a generated part of its key, if the database can't generate it.
   *
   * @throws ModelException if it can't
   */
  public final void requireGeneratedKey(EntityMetadata<?> metadata) {
    if (metadata.identity().isPresent()
        && metadata.keyColumns().size() > 1
        && !writes().generatesPartsOfKeys()) {
      throw new ModelException(
          name
              + " can't generate "
              + metadata
              + "."
              + metadata.column(metadata.identity().getAsInt()).attribute()
              + ": it generates a number only where that is the whole key. Leave out"
              + " @Id(generated = true) and give it a value, or make it the only @Id.");
    }
  }

  /** Returns whether a batch tells of each of its statements how many rows it has changed. */
  public boolean countsBatches() {
    return true;
  }

  /** Returns the sequences of generated keys. */
  public abstract Sequences sequences();

  /** Returns the differences in DDL. */
  public abstract Ddl ddl();

  /** Returns the reader of the driver's exceptions. */
  public abstract DriverErrors errors();

  /** Returns the current schema of connections. */
  public CurrentSchema schemas() {
    return CurrentSchema.STANDARD;
  }

  /** Returns the setup of connections. */
  public ConnectionSetup connections() {
    return ConnectionSetup.NONE;
  }

  /** Returns the prefix of a query with which the database returns its plan instead of rows. */
  public String explain() {
    return "explain ";
  }

  /**
   * Returns whether a transaction keeps reading from its first snapshot, although its changes apply
   * to the latest rows.
   */
  public boolean readsFromOldSnapshot() {
    return false;
  }

  /**
   * Returns whether the driver can continue reading a result after another statement ran on its
   * connection; if not, the rest of the result has to be read into memory before.
   */
  public boolean readsSeveralResults() {
    return true;
  }

  /**
   * Returns whether a result stays as it was when its query ran, whatever its transaction writes
   * before all rows are read.
   */
  public boolean keepsOpenResults() {
    return true;
  }

  /** Returns whether columns store values of any type, regardless of their own. */
  public boolean storesAnyValueInAnyColumn() {
    return false;
  }
}
