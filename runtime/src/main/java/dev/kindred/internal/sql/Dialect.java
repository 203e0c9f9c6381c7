package dev.kindred.internal.sql;

import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.Objects;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** One kind of database: what jOOQ calls it, and how SQL for it is rendered. */
public final class Dialect {

  /** The function that gives SQLite the lower case of all letters, where it was defined. */
  public static final String SQLITE_LOWER_CASE = "kindred_lower";

  /** As many keys as one statement looks for where each is bound by itself. */
  static final int KEYS = 1_024;

  /** As many values as one array has: H2 takes no more. */
  static final int ARRAY = 65_536;

  private final Configuration configuration;
  private final Configuration rendering;
  private final boolean bindsArrays;
  private final boolean hasLowerCase;

  private Dialect(Configuration configuration, boolean hasLowerCase) {
    this.configuration = configuration;
    this.hasLowerCase = hasLowerCase;
    this.rendering = configuration.deriveAppending(TableAlias.LISTENER);
    this.bindsArrays = family() == SQLDialect.POSTGRES || family() == SQLDialect.H2;
  }

  /** The dialect of jOOQ's name. */
  public static Dialect of(SQLDialect dialect) {
    return of(new DefaultConfiguration().set(dialect));
  }

  /** The dialect of a configuration, with its listeners; the settings are Kindred's own. */
  public static Dialect of(Configuration configuration) {
    Settings settings =
        new Settings()
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withRenderNameCase(RenderNameCase.AS_IS);
    return new Dialect(configuration.derive(settings), false);
  }

  /** The same on connections that have the function {@link #SQLITE_LOWER_CASE}. */
  public Dialect withLowerCase() {
    return new Dialect(configuration, true);
  }

  /** Whether connections have the function {@link #SQLITE_LOWER_CASE}. */
  boolean hasLowerCase() {
    return hasLowerCase;
  }

  /** jOOQ's name for it. */
  public SQLDialect family() {
    return Objects.requireNonNull(configuration.family());
  }

  /** Renders, and executes nothing. */
  public DSLContext dsl() {
    return DSL.using(rendering);
  }

  /** The configuration, to be derived with a connection. */
  public Configuration configuration() {
    return configuration;
  }

  /** How long a text is to the database: H2 counts UTF-16 units, all others count characters. */
  public int length(String text) {
    return family() == SQLDialect.H2 ? text.length() : text.codePointCount(0, text.length());
  }

  /** How many digits of a decimal number are kept: SQLite has no decimal numbers, but doubles. */
  public int digits() {
    return family() == SQLDialect.SQLITE ? 15 : Integer.MAX_VALUE;
  }

  /** Whether a floating point number can be stored that is none, or infinite. */
  public boolean storesNonFinite() {
    return family() != SQLDialect.SQLITE && family() != SQLDialect.MARIADB;
  }

  /**
   * How many values, arrays being one each, one statement may bind: MariaDB's driver writes them
   * into the statement.
   */
  int mostValues() {
    return switch (family()) {
      case SQLITE -> 250_000; // as its driver is built
      case POSTGRES -> 65_535;
      case H2 -> 100_000;
      default -> Integer.MAX_VALUE;
    };
  }

  /** Whether several values of a kind can be bound as one array. */
  public boolean bindsArrays(ColumnKind kind) {
    return bindsArrays
        && switch (kind) {
          case BYTE, SHORT, INT, LONG, DECIMAL, BIG_INTEGER, TEXT, UUID, DURATION -> true;
          default -> false;
        };
  }

  /**
   * How many keys, which these columns of a model have, one statement may look for, so that none
   * grows without bounds.
   */
  public int keysAtOnce(EntityMetadata<?> metadata, List<Integer> columns) {
    return columns.size() == 1 && bindsArrays(metadata.column(columns.get(0)).type().kind())
        ? ARRAY
        : KEYS;
  }

  /**
   * Whether an insert of several rows gives the generated values as its result; where it does not,
   * the driver tells them all.
   */
  public boolean returnsRows() {
    return switch (family()) {
      case POSTGRES, MARIADB, SQLITE -> true;
      default -> false;
    };
  }

  /**
   * Whether an insert can be told which columns a row is there by: MariaDB takes a row that has the
   * same values in any unique columns.
   */
  public boolean upsertsByKey() {
    return family() != SQLDialect.MARIADB;
  }

  /** Whether rows can be locked when they are read: SQLite locks all of a database, or nothing. */
  public boolean locksRows() {
    return family() != SQLDialect.SQLITE;
  }

  /**
   * Whether the driver can read on in a result when another statement has run on its connection;
   * MariaDB's has to take all that is left of it into memory before.
   */
  public boolean readsSeveralResults() {
    return family() != SQLDialect.MARIADB;
  }

  /**
   * Whether a transaction goes on seeing what it saw first, though it changes rows as others have
   * left them since.
   */
  public boolean looksBack() {
    return family() == SQLDialect.MARIADB;
  }

  /** Whether an upsert waits for who inserts the same row; H2's raises a unique violation then. */
  public boolean upsertsWait() {
    return family() != SQLDialect.H2;
  }

  /**
   * Whether a change or a lock of rows locks all that it passes on its way to them, which may be
   * the whole of a small table, and where it finds none keeps others from inserting one. One key at
   * a time it passes nothing.
   */
  public boolean locksItsWay() {
    return family() == SQLDialect.MARIADB;
  }

  /** Whether the rows of some of the tables that a query joins can be locked, and others not. */
  public boolean locksSomeTables() {
    return family() == SQLDialect.POSTGRES;
  }

  /**
   * Whether a row can be deleted that refers to itself by a foreign key without an action: MariaDB
   * refuses it as it would refuse any other row.
   */
  public boolean deletesWhatHoldsItself() {
    return family() != SQLDialect.MARIADB;
  }
}
