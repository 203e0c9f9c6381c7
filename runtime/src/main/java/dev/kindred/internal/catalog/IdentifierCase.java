package dev.kindred.internal.catalog;

import dev.kindred.internal.dialect.Ddl;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * Case of names: how a database stores a name that a statement has without quotes, and whether it
 * tells names apart by case.
 *
 * @param raises whether names without quotes are stored in upper case
 * @param lowers whether they are stored in lower case
 */
public record IdentifierCase(
    boolean raises, boolean lowers, boolean ignoredInTables, boolean ignoredInColumns) {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  /** Reads how the database of a connection does it. */
  public static IdentifierCase read(Connection connection, Ddl ddl) throws SQLException {
    DatabaseMetaData metadata = connection.getMetaData();
    return new IdentifierCase(
        metadata.storesUpperCaseIdentifiers(),
        metadata.storesLowerCaseIdentifiers(),
        ddl.ignoresCaseOfTables(metadata),
        ddl.ignoresCaseOfColumns(metadata));
  }

  /** Returns a name of a statement as the database stores it. */
  public String stored(Name name) {
    String text = name.last();
    if (name.unqualifiedName().quoted() == Name.Quoted.QUOTED) {
      return text;
    }
    return raises ? text.toUpperCase(Locale.ROOT) : lowers ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** Returns whether a statement with a name finds the table of a stored one. */
  public boolean findsTable(Name name, String stored) {
    return finds(name, stored, ignoredInTables);
  }

  /** Returns whether a statement with a name finds the column of a stored one. */
  public boolean findsColumn(Name name, String stored) {
    return finds(name, stored, ignoredInColumns);
  }

  private boolean finds(Name name, String stored, boolean ignoresCase) {
    return ignoresCase ? stored.equalsIgnoreCase(name.last()) : stored.equals(stored(name));
  }

  /** Returns whether a declaration with a stored name leads to it: plain names get no quotes. */
  public boolean canDeclare(String stored) {
    return !PLAIN.matcher(stored).matches() || stored(DSL.unquotedName(stored)).equals(stored);
  }

  /** Returns a stored name as it is declared: in lower case where it needs no quotes. */
  public String declared(String stored) {
    String lower = stored.toLowerCase(Locale.ROOT);
    return PLAIN.matcher(lower).matches() && stored(DSL.unquotedName(lower)).equals(stored)
        ? lower
        : stored;
  }

  /** Returns stored names as they are declared. */
  public List<String> declared(List<String> stored) {
    return stored.stream().map(this::declared).toList();
  }
}
