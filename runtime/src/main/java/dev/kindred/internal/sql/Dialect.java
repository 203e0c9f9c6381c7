package dev.kindred.internal.sql;

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

  private final Configuration configuration;

  private Dialect(Configuration configuration) {
    this.configuration = configuration;
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
    return new Dialect(configuration.derive(settings));
  }

  /** jOOQ's name for it. */
  public SQLDialect family() {
    return Objects.requireNonNull(configuration.family());
  }

  /** Renders, and executes nothing. */
  public DSLContext dsl() {
    return DSL.using(configuration);
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
   * Whether an insert of several rows gives the generated values as its result; where it does not,
   * the driver tells them all.
   */
  public boolean returnsRows() {
    return switch (family()) {
      case POSTGRES, MARIADB, SQLITE -> true;
      default -> false;
    };
  }

  /** Whether rows can be locked when they are read: SQLite locks all of a database, or nothing. */
  public boolean locksRows() {
    return family() != SQLDialect.SQLITE;
  }

  /** Whether the rows of some of the tables that a query joins can be locked, and others not. */
  public boolean locksSomeTables() {
    return family() == SQLDialect.POSTGRES;
  }
}
