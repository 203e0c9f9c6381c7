package dev.kindred.schema;

import dev.kindred.internal.catalog.Catalog;
import dev.kindred.internal.comparison.PolicyComparison;
import dev.kindred.internal.execution.Executor;
import dev.kindred.spi.EntityMetadata;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comparison of the policies that guard the rows of tenants with those of the database. */
record RowSecurityComparison(Executor executor, Catalog catalog) {

  private static final String ABOVE_POLICIES =
      "select rolname from pg_roles"
          + " where rolname = current_user and (rolsuper or rolbypassrls)";

  /** Returns a line for each difference, and for a role that no policy holds for. */
  List<String> of(List<EntityMetadata<?>> entities) {
    List<String> lines = new ArrayList<>();
    List<GuardedTable> guarded = GuardedTable.of(entities);
    for (GuardedTable each : guarded) {
      lines.addAll(
          new PolicyComparison(executor.dialect(), each.table(), each.policy(), each.owner())
              .with(catalog));
    }
    if (!guarded.isEmpty()) {
      roleAbovePolicies().ifPresent(lines::add);
    }
    return lines;
  }

  private Optional<String> roleAbovePolicies() {
    try {
      return executor.transactions().with(RowSecurityComparison::roleAbovePolicies);
    } catch (SQLException e) {
      throw executor.transactions().failure(e, "");
    }
  }

  private static Optional<String> roleAbovePolicies(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ABOVE_POLICIES);
        ResultSet role = statement.executeQuery()) {
      return role.next()
          ? Optional.of(
              "The role "
                  + role.getString(1)
                  + " is a superuser or has BYPASSRLS, so that no policy holds for it: let the"
                  + " application connect as another one.")
          : Optional.empty();
    }
  }
}
