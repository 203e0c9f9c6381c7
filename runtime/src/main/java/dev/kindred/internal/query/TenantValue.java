package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;

/**
 * Stands for the tenant of a statement in the conditions of its scopes, which are the same for all
 * tenants.
 */
public enum TenantValue {
  /** The only one. */
  TENANT;

  /** Returns it as a value that is bound as a column's type. */
  static BindValue of(ColumnType<?> type) {
    return new BindValue(TENANT, type);
  }

  /** Returns whether a value stands for the tenant. */
  public static boolean is(BindValue value) {
    return value.value() == TENANT;
  }
}
