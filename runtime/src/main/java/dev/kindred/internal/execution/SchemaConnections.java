package dev.kindred.internal.execution;

import dev.kindred.error.ModelException;
import dev.kindred.error.UnknownTenantException;
import dev.kindred.internal.dialect.CurrentSchema;
import dev.kindred.internal.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Connections that are in the schema of a tenant while they are in use, and in their usual one when
 * they are given back.
 */
final class SchemaConnections extends ForwardingConnections {

  private final CurrentSchema current;
  private final String schema;
  private final String usual;

  private SchemaConnections(
      ConnectionSource source, CurrentSchema current, String schema, String usual) {
    super(source);
    this.current = current;
    this.schema = schema;
    this.usual = usual;
  }

  /**
   * Returns the connections of a site.
   *
   * @param connection one of them, which is in its usual schema
   * @throws UnknownTenantException if the site's schema does not exist
   */
  static ConnectionSource of(
      ConnectionSource source, TenantSite site, Dialect dialect, Connection connection)
      throws SQLException {
    if (site.schema() == null) {
      return source;
    }
    CurrentSchema current = schemas(dialect, source);
    String usual = Objects.requireNonNull(current.of(connection), "A connection has no schema.");
    SchemaConnections own = new SchemaConnections(source, current, site.schema(), usual);
    own.require(connection, site);
    return own;
  }

  private static CurrentSchema schemas(Dialect dialect, ConnectionSource source) {
    if (!dialect.ddl().hasSchemas()) {
      throw new ModelException(
          dialect.name()
              + " has no schemas: give each tenant a data source, by builder(tenant -> ..).");
    }
    if (source.coordinator() != null) {
      throw new IllegalStateException(
          "The transactions on the data source are those of a container, whose connections are"
              + " not in the schema of a tenant: give each tenant a data source, by"
              + " builder(tenant -> ..).");
    }
    return dialect.schemas();
  }

  private void require(Connection connection, TenantSite site) throws SQLException {
    try {
      current.set(connection, schema);
    } catch (SQLException absent) {
      throw unknown(site, absent);
    }
    boolean exists = schema.equals(current.of(connection));
    current.reset(connection, usual);
    if (!exists) {
      throw unknown(site, null);
    }
  }

  private static UnknownTenantException unknown(TenantSite site, @Nullable Throwable cause) {
    return new UnknownTenantException(
        "The tables of the tenant "
            + site.tenant()
            + " are to be in the schema "
            + site.schema()
            + ", which the database does not have: create it first. Nothing was sent.",
        cause);
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    super.prepare(connection);
    current.set(connection, schema);
  }

  @Override
  public void release(Connection connection) throws SQLException {
    current.reset(connection, usual);
    super.release(connection);
  }
}
