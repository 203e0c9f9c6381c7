package dev.kindred.schema;

import dev.kindred.internal.execution.Executor;
import dev.kindred.spi.EntityMetadata;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Comparison of the policies for tenants with those of the database. */
record RowSecurityComparison(Executor executor) {

  private static final String IS_GUARDED =
      "select c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p"
          + " where p.polrelid = c.oid and p.polname = ?) from pg_class c"
          + " where c.oid = to_regclass(?)";

  private static final String IS_ABOVE =
      "select rolname from pg_roles"
          + " where rolname = current_user and (rolsuper or rolbypassrls)";

  /** Returns a line for each table that is not guarded, and for a role that policies don't hold. */
  List<String> of(List<EntityMetadata<?>> entities) {
    List<RowSecurity.Guarded> wanted = new RowSecurity(executor.dialect()).of(entities);
    try {
      return executor.transactions().with(connection -> lines(connection, wanted));
    } catch (SQLException e) {
      throw executor.transactions().failure(e, "");
    }
  }

  private static List<String> lines(Connection connection, List<RowSecurity.Guarded> wanted)
      throws SQLException {
    List<String> lines = new ArrayList<>();
    for (RowSecurity.Guarded table : wanted) {
      if (isOpen(connection, table)) {
        lines.add(
            "The table "
                + table.name()
                + " of "
                + table.declared()
                + " has no policy "
                + RowSecurity.POLICY
                + ", or it is not enabled and forced, so that the database does not guard the rows"
                + " of tenants: "
                + String.join("; ", table.statements()));
      }
    }
    if (!wanted.isEmpty()) {
      lines.addAll(roles(connection));
    }
    return lines;
  }

  private static boolean isOpen(Connection connection, RowSecurity.Guarded table)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(IS_GUARDED)) {
      statement.setString(1, RowSecurity.POLICY);
      statement.setString(2, table.name());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && !row.getBoolean(1);
      }
    }
  }

  private static List<String> roles(Connection connection) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(IS_ABOVE);
        ResultSet roles = statement.executeQuery()) {
      while (roles.next()) {
        lines.add(
            "The role "
                + roles.getString(1)
                + " is a superuser or has BYPASSRLS, so that no policy holds for it: let the"
                + " application connect as another one.");
      }
    }
    return lines;
  }
}
