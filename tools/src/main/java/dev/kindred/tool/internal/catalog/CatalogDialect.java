package dev.kindred.tool.internal.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** Database whose catalog can be read. */
public enum CatalogDialect {
  H2,
  POSTGRESQL,
  MARIADB,
  SQLITE;

  /** Returns the dialect of a product, as its driver calls it. */
  public static Optional<CatalogDialect> of(String product) {
    return switch (product.toLowerCase(Locale.ROOT)) {
      case "h2" -> Optional.of(H2);
      case "postgresql" -> Optional.of(POSTGRESQL);
      case "mariadb" -> Optional.of(MARIADB);
      case "sqlite" -> Optional.of(SQLITE);
      default -> Optional.empty();
    };
  }

  /** Returns whether the database itself makes an index for each foreign key. */
  public boolean indexesForeignKeys() {
    return this == H2 || this == MARIADB;
  }

  /** Returns the schema of a connection. */
  public String currentSchema(Connection connection) throws SQLException {
    String schema =
        switch (this) {
          case H2, POSTGRESQL -> connection.getSchema();
          case MARIADB -> connection.getCatalog();
          case SQLITE -> "main";
        };
    if (schema == null) {
      throw new SQLException("The connection has no schema: name one in the URL.");
    }
    return schema;
  }

  /** Returns the folder of its queries. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
