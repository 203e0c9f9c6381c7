package dev.kindred.internal.catalog;

import dev.kindred.internal.dialect.Ddl;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names that a database itself has for types, of which several names can mean one. */
final class TypeSynonyms {

  private TypeSynonyms() {}

  /** Reads the names by those that were declared; without those that the database does not know. */
  static Map<String, String> read(Connection connection, Ddl ddl, Collection<String> types)
      throws SQLException {
    Map<String, String> names = new HashMap<>();
    if (ddl.selectTypeName().isEmpty() || types.isEmpty()) {
      return names;
    }
    try (PreparedStatement statement = connection.prepareStatement(ddl.selectTypeName())) {
      for (String type : types) {
        statement.setString(1, type);
        try (ResultSet rows = statement.executeQuery()) {
          if (rows.next() && rows.getString(1) != null) {
            names.put(type, rows.getString(1));
          }
        }
      }
    }
    return names;
  }
}
