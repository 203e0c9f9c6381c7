package dev.kindred.internal.dialect;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * What one kind of database does in its own way: each has a package with a subclass of this and of
 * the parts that it is composed of. Everything else is the same on all of them. Thread-safe.
 */
public abstract class Dialect {

  /** As many keys as one statement looks for where each is bound by itself. */
  public static final int KEYS = 1_024;

  /** As many values as one array has: H2 takes no more. */
  public static final int ARRAY = 65_536;

  private final Configuration configuration;

  /** Takes the listeners of a configuration; the settings are Kindred's own. */
  protected Dialect(Configuration configuration) {
    Settings settings =
        new Settings()
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withRenderNameCase(RenderNameCase.AS_IS);
    this.configuration = configuration.derive(settings);
  }

  /**
   * Returns this dialect as it is on connections like this one, whose driver may lack something.
   */
  public Dialect on(Connection connection) throws SQLException {
    return this;
  }

  /** jOOQ's name for it. */
  public final SQLDialect family() {
    return Objects.requireNonNull(configuration.family());
  }

  /** Returns the name of the database, as messages have it. */
  public final String name() {
    return family().getName();
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

  /** Returns the forms in which columns may have one value. */
  public StoredForms forms() {
    return StoredForms.ONE;
  }

  /** Returns the lower case of a text that is compared whatever its case, as Unicode has it. */
  public abstract Field<String> lowerCase(Field<String> text);

  /**
   * Returns an insert that, where a row is in its way, locks this as an update would: where a
   * refused insert shares its lock with others, none of them could go on to change the row.
   */
  public Query lockingInsert(InsertSetMoreStep<?> insert, EntityMetadata<?> root) {
    return insert;
  }

  /** Returns how exceptions of the driver are read. */
  public abstract DriverErrors errors();

  /** Returns what is done to connections before they are used. */
  public ConnectionSetup connections() {
    return ConnectionSetup.NONE;
  }

  /** Returns what stands before a query to ask how the database would run it. */
  public String explain() {
    return "explain ";
  }

  /** Returns how long a text is to the database: most count characters, not UTF-16 units. */
  public int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Returns how many digits of a decimal number are kept. */
  public int digits() {
    return Integer.MAX_VALUE;
  }

  /** Whether a floating point number can be stored that is NaN or infinite. */
  public abstract boolean storesNonFinite();

  /** Whether columns store what they are given, whatever type they were created with. */
  public boolean storesAnyValueInAnyColumn() {
    return false;
  }

  /** Whether a column of floating point numbers may have a fixed number of decimal digits. */
  public boolean hasFloatsOfFixedScale() {
    return false;
  }

  /** Returns how many values, arrays being one each, one statement may bind. */
  public abstract int mostValues();

  /** Whether several values of a kind can be bound as one array. */
  public boolean bindsArrays(ColumnKind kind) {
    return false;
  }

  /**
   * Returns how many keys, which these columns of a model have, one statement may look for, so that
   * none grows without bounds.
   */
  public final int keysAtOnce(EntityMetadata<?> metadata, List<Integer> columns) {
    return columns.size() == 1 && bindsArrays(metadata.column(columns.get(0)).type().kind())
        ? ARRAY
        : KEYS;
  }

  /**
   * Whether an insert of several rows returns the generated values as its result; where it does
   * not, the driver returns them all.
   */
  public abstract boolean returnsRows();

  /**
   * Whether an upsert can name the columns in which a row is the same; where it can't, a row with
   * the same values in any unique columns is taken.
   */
  public abstract boolean upsertsByKey();

  /** Whether an upsert waits for others that insert the same row, instead of being refused. */
  public abstract boolean upsertsWaitForOthers();

  /** Whether rows can be locked when they are read. */
  public abstract boolean locksRows();

  /** Whether the rows of some of the tables that a query joins can be locked, and others not. */
  public abstract boolean locksSomeTables();

  /**
   * Whether a change or a lock of rows locks all rows that the database scans for them, which may
   * be the whole of a small table, and where it finds none keeps others from inserting one. One key
   * at a time, it scans no others.
   */
  public abstract boolean locksScannedRows();

  /**
   * Whether a transaction goes on reading from its first snapshot, though it changes rows as others
   * have left them since.
   */
  public abstract boolean readsFromOldSnapshot();

  /**
   * Whether the driver can read on in a result when another statement has run on its connection;
   * where it can't, it has to take all that is left of the result into memory before.
   */
  public boolean readsSeveralResults() {
    return true;
  }

  /** Whether a row can be deleted that refers to itself by a foreign key without an action. */
  public boolean deletesSelfReferencingRows() {
    return true;
  }
}
