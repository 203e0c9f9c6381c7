package dev.kindred.internal.writing;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.TenantMismatchException;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.RowScope.Kind;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Update;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Tenants of rows that are about to be written: those of a database for one tenant have no other.
 */
public final class RowTenants {

  private final RowScopes scopes;

  /** Creates tenants under the scopes of a database. */
  public RowTenants(RowScopes scopes) {
    this.scopes = scopes;
  }

  /**
   * Fills in the tenant of a row to insert, where it is not given, and compares it where it is.
   *
   * @throws TenantMismatchException if it is another one
   * @throws MissingValueException if it is not given, and the database has rows of all tenants
   */
  void insert(EntityState<?> row) {
    fill(row);
    column(row.metadata())
        .ifPresent(
            at -> {
              if (tenant(row.metadata()) == null && isMissing(row.values()[at])) {
                throw missing(row.metadata(), at);
              }
            });
  }

  /** Returns whether the value of a column is that of a tenant which is not given. */
  static boolean isMissing(EntityMetadata<?> metadata, int column, @Nullable Object value) {
    OptionalInt tenant = DeclaredScopes.tenant(metadata);
    return tenant.isPresent() && tenant.getAsInt() == column && isMissing(value);
  }

  /** Returns whether a value stands for none: those of primitives and of texts are not null. */
  private static boolean isMissing(@Nullable Object tenant) {
    return EntityState.isUnsaved(tenant) || "".equals(tenant);
  }

  /** Fills in the tenant of a row to write, where it is not given. */
  void complete(EntityState<?> row) {
    column(row.metadata())
        .ifPresent(
            at -> {
              Object tenant = tenant(row.metadata());
              if (tenant != null && isMissing(row.values()[at])) {
                row.set(at, tenant);
              }
            });
  }

  /** Returns whether an entity belongs to another tenant than the database is for. */
  public <E> boolean isOfAnother(EntityMetadata<E> metadata, E entity) {
    OptionalInt column = column(metadata);
    Object tenant = tenant(metadata);
    return column.isPresent()
        && tenant != null
        && !tenant.equals(metadata.value(entity, column.getAsInt()));
  }

  /**
   * Fills in the tenant of a row to write, where it is not given, and compares it where it is.
   *
   * @throws TenantMismatchException if it is another one, or the row refers to one of another
   *     tenant
   */
  void fill(EntityState<?> row) {
    OptionalInt column = column(row.metadata());
    if (column.isPresent()) {
      complete(row);
      int at = column.getAsInt();
      Object tenant = tenant(row.metadata());
      require(row.metadata(), at, row.values()[at], tenant);
      if (tenant != null) {
        requireRelated(row);
      }
    }
  }

  /** Refuses entities of another tenant that a row refers to, where they are at hand. */
  private void requireRelated(EntityState<?> row) {
    for (ForwardRelation relation : row.metadata().forwardRelations()) {
      if (row.handles()[relation.index()] instanceof One<?> one && one.isLoaded()) {
        one.find().ifPresent(entity -> requireTarget(relation.target(), entity));
      }
    }
  }

  private <E> void requireTarget(EntityMetadata<E> target, Object entity) {
    if (scopes.find(target, Kind.TENANT) != null) {
      require(target, target.type().cast(entity));
    }
  }

  /** Refuses an update of rows that would give them another tenant. */
  void require(Update update) {
    OptionalInt column = column(update.root());
    if (column.isPresent()) {
      Object tenant = tenant(update.root());
      for (ColumnAssignment each : update.assignments()) {
        if (each.column() == column.getAsInt()) {
          Object value = each.value() instanceof BindValue bind ? bind.value() : each.value();
          require(update.root(), each.column(), value, tenant);
        }
      }
    }
  }

  /**
   * Refuses an entity of another tenant where rows are related to it.
   *
   * @throws TenantMismatchException if it is of another tenant
   */
  public <E> void require(EntityMetadata<E> metadata, E entity) {
    column(metadata)
        .ifPresent(at -> require(metadata, at, metadata.value(entity, at), tenant(metadata)));
  }

  private OptionalInt column(EntityMetadata<?> metadata) {
    scopes.requireTenant(metadata);
    return DeclaredScopes.tenant(metadata);
  }

  /** Returns the tenant that rows of an entity belong to; null for any. */
  private @Nullable Object tenant(EntityMetadata<?> metadata) {
    return scopes.find(metadata, Kind.TENANT) == null ? null : scopes.tenant();
  }

  private static void require(
      EntityMetadata<?> metadata, int column, @Nullable Object value, @Nullable Object tenant) {
    if (value == null) {
      throw missing(metadata, column);
    }
    if (tenant != null && !tenant.equals(value)) {
      throw new TenantMismatchException(
          metadata
              + "."
              + metadata.column(column).attribute()
              + " is "
              + value
              + ", and the database is for the tenant "
              + tenant
              + ". Nothing was written.");
    }
  }

  private static MissingValueException missing(EntityMetadata<?> metadata, int column) {
    return new MissingValueException(
        metadata
            + "."
            + metadata.column(column).attribute()
            + " is the tenant of the row, and has no value: give it one, or use db.tenant(..)."
            + " Nothing was written.");
  }
}
