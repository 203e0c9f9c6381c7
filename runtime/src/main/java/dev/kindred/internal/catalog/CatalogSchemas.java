package dev.kindred.internal.catalog;

import dev.kindred.internal.dialect.Ddl;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Name;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of a database, each of which is read when it is asked for. A table without a schema is
 * looked up where the database looks it up: a server has others of the same name in other schemas.
 */
final class CatalogSchemas {

  /** The name of a database without schemas. */
  private static final String ONLY_SCHEMA = "main";

  private final CatalogReader reader;
  private final IdentifierCase identifierCase;
  private final List<String> visible;
  private final Map<String, List<CatalogTable>> schemas = new HashMap<>();

  CatalogSchemas(Connection connection, Ddl ddl, IdentifierCase identifierCase)
      throws SQLException {
    this.reader = new CatalogReader(connection, ddl.catalog());
    this.identifierCase = identifierCase;
    String select = ddl.selectVisibleSchemas();
    this.visible = select.isEmpty() ? List.of(ONLY_SCHEMA) : texts(connection, select);
  }

  private static List<String> texts(Connection connection, String select) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(select);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Stream.ofNullable(rows.getString(1)).forEach(texts::add);
      }
    }
    return texts;
  }

  /** Returns a table; null if there is none. */
  @Nullable CatalogTable find(Name name) throws SQLException {
    List<String> places =
        name.qualified()
            ? List.of(identifierCase.stored(Objects.requireNonNull(name.qualifier())))
            : visible;
    CatalogTable inOtherCase = null;
    for (String schema : places) {
      for (CatalogTable table : tables(schema)) {
        if (identifierCase.findsTable(name, table.name())) {
          return table;
        }
        if (inOtherCase == null && table.name().equalsIgnoreCase(name.last())) {
          inOtherCase = table;
        }
      }
    }
    return inOtherCase;
  }

  private List<CatalogTable> tables(String schema) throws SQLException {
    List<CatalogTable> known = schemas.get(schema);
    if (known == null) {
      known = reader.read(schema);
      schemas.put(schema, known);
    }
    return known;
  }
}
