package dev.kindred.internal.catalog;

import dev.kindred.internal.dialect.Ddl;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Name;

/** Tables of a database that were asked for by their names. Immutable. */
public final class Catalog {

  private final IdentifierCase identifierCase;
  private final Map<Name, CatalogTable> tables;
  private final Map<String, String> typeNames;

  private Catalog(
      IdentifierCase identifierCase,
      Map<Name, CatalogTable> tables,
      Map<String, String> typeNames) {
    this.identifierCase = identifierCase;
    this.tables = tables;
    this.typeNames = typeNames;
  }

  /**
   * Reads what a database has.
   *
   * @param names the names of the tables
   * @param types names of types of the database
   */
  public static Catalog read(
      Connection connection, Ddl ddl, Collection<Name> names, Collection<String> types)
      throws SQLException {
    IdentifierCase identifierCase = IdentifierCase.read(connection, ddl);
    CatalogSchemas schemas = new CatalogSchemas(connection, ddl, identifierCase);
    Map<Name, CatalogTable> tables = new LinkedHashMap<>();
    for (Name name : names) {
      CatalogTable table = schemas.find(name);
      if (table != null) {
        tables.put(name, table);
      }
    }
    return new Catalog(identifierCase, tables, TypeSynonyms.read(connection, ddl, types));
  }

  /** Returns how the database distinguishes names. */
  public IdentifierCase identifierCase() {
    return identifierCase;
  }

  /**
   * Returns the table that a statement finds by a name, or else one that is called so in another
   * case.
   */
  public Optional<CatalogTable> find(Name name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** Returns the name that the database itself has for a type; empty if it does not tell it. */
  public Optional<String> typeName(String type) {
    return Optional.ofNullable(typeNames.get(type));
  }
}
