package dev.kindred.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * Dialect of a database: all that differs between databases. Each database has a package with its
 * subclass of this class and of the parts that it consists of. Thread-safe.
 */
public abstract class Dialect {

  private final Configuration configuration;
  private final String name;

  /**
   * Takes the listeners of a configuration; the settings are Kindred's own.
   *
   * @param name of the database, as messages have it
   */
  protected Dialect(Configuration configuration, String name) {
    this.name = name;
    Settings settings =
        new Settings()
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withRenderNameCase(RenderNameCase.AS_IS);
    this.configuration = configuration.derive(settings);
  }

  /**
   * Returns the dialect of databases like that of a connection, whose driver may lack something.
   */
  public Dialect on(Connection connection) throws SQLException {
    return this;
  }

  /** Returns the name of the database, as messages have it. */
  public final String name() {
    return name;
  }

  /** Returns the configuration, to be derived with a connection. */
  public final Configuration configuration() {
    return configuration;
  }

  /** Returns what renders SQL, and executes nothing. */
  public final DSLContext dsl() {
    return DSL.using(configuration);
  }

  /** Returns the SQL types of columns and values. */
  public abstract StoredTypes types();

  /** Returns how values are bound and read. */
  public abstract JdbcValues values();

  /** Returns how the scale of a column is read from a result. */
  public ColumnScale scale() {
    return ColumnScale.STANDARD;
  }

  /** Returns the forms in which columns may have one value. */
  public StoredForms forms() {
    return StoredForms.ONE;
  }

  /** Returns how much it takes in one value and in one statement. */
  public abstract Limits limits();

  /** Returns the casts that parameters need. */
  public abstract Casts casts();

  /** Returns its arithmetic. */
  public abstract Arithmetic arithmetic();

  /** Returns its functions of dates. */
  public abstract DateFunctions dates();

  /** Returns its functions of texts. */
  public abstract TextFunctions texts();

  /** Returns what clauses of a query it takes. */
  public QueryClauses clauses() {
    return QueryClauses.ALL;
  }

  /** Returns how it locks rows. */
  public abstract LockSemantics locks();

  /** Returns how it changes rows. */
  public abstract Writes writes();

  /** Returns what makes its sequences go on after keys that were given. */
  public abstract Sequences sequences();

  /** Returns what differs in its DDL. */
  public abstract Ddl ddl();

  /** Returns how exceptions of its driver are read. */
  public abstract DriverErrors errors();

  /** Returns what is done to connections before they are used. */
  public ConnectionSetup connections() {
    return ConnectionSetup.NONE;
  }

  /** Returns what stands before a query to ask how the database would run it. */
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

  /** Returns whether columns store values of any type, regardless of their own. */
  public boolean storesAnyValueInAnyColumn() {
    return false;
  }
}
