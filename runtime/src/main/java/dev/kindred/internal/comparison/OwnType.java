package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.Catalog;
import dev.kindred.internal.catalog.CatalogType;
import dev.kindred.internal.dialect.Dialect;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Type of the database that a column is declared with, of which there can be several names.
 *
 * @param declared the type as in DDL
 */
record OwnType(@Nullable String declared, Catalog catalog, Dialect dialect) {

  private static final Pattern SIZE = Pattern.compile("\\s*\\(([^)]*)\\)");

  private static final Pattern COLLATION =
      Pattern.compile("\\s+(?:character set|charset|collate)\\s.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME = Pattern.compile("[\\w ]+(?:\\.\\w+)?(?:\\[\\])*");

  /** Returns the name of a type without its size and collation, as it is asked for. */
  static String base(String type) {
    String bare = COLLATION.matcher(type).replaceFirst("");
    return SIZE.matcher(bare).replaceAll("").strip().toLowerCase(Locale.ROOT);
  }

  /** Returns whether it can be asked for: words, of which the last can have brackets. */
  static boolean isName(String base) {
    return NAME.matcher(base).matches();
  }

  /** Returns whether a column has this type; also if it can't be told. */
  boolean is(CatalogType real) {
    return declared == null
        || dialect.storesAnyValueInAnyColumn()
        || (isCalled(base(declared), real) && isSized(size(declared), real));
  }

  private boolean isCalled(String base, CatalogType real) {
    String own = catalog.typeName(base).orElseGet(() -> dialect.ddl().typeName(base));
    return names(real).anyMatch(name -> name.equalsIgnoreCase(base) || name.equalsIgnoreCase(own));
  }

  private Stream<String> names(CatalogType real) {
    String name = real.definition().isEmpty() ? real.name() : base(real.definition());
    return Stream.of(
            Optional.of(name),
            real.domain(),
            real.domain().map(domain -> dialect.ddl().typeName(real.name())),
            real.enumeration())
        .flatMap(Optional::stream);
  }

  /**
   * Compares the sizes; one that was not declared is told where the database names types itself.
   */
  private boolean isSized(String size, CatalogType real) {
    String realSize = size(real.described());
    return size.equals(realSize)
        || realSize.isEmpty()
        || (size.isEmpty() && dialect.ddl().selectTypeName().isEmpty())
        || dialect.ddl().ignoresSizeOf(real.name());
  }

  private static String size(String type) {
    Matcher size = SIZE.matcher(type);
    return size.find() ? size.group(1).replaceAll("\\s", "") : "";
  }
}
