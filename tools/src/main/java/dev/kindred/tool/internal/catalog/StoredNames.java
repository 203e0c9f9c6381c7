package dev.kindred.tool.internal.catalog;

import dev.kindred.processor.model.IdentifierQuoting;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names in a catalog. H2 stores in upper case what was written without quotes; such a name is
 * declared in lower case, unless Kindred would quote it.
 */
final class StoredNames {

  private static final Pattern FOLDED = Pattern.compile("[A-Z_][A-Z0-9_]*");

  private StoredNames() {}

  /** Returns the name that an entity declares for a stored one. */
  static String declared(CatalogDialect dialect, String stored) {
    String lower = stored.toLowerCase(Locale.ROOT);
    return dialect == CatalogDialect.H2
            && FOLDED.matcher(stored).matches()
            && !IdentifierQuoting.isNeededBy(lower)
        ? lower
        : stored;
  }

  /** Returns whether Kindred writes a name in quotes. */
  static boolean isQuoted(String name) {
    return IdentifierQuoting.isNeededBy(name);
  }

  /** Returns whether Kindred can't name it: it would be written without quotes, in upper case. */
  static boolean isUnreachable(CatalogDialect dialect, String stored) {
    return dialect == CatalogDialect.H2
        && stored.equals(stored.toLowerCase(Locale.ROOT))
        && !IdentifierQuoting.isNeededBy(stored);
  }
}
