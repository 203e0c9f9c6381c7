package dev.kindred.internal.query;

import org.jspecify.annotations.Nullable;

/**
 * Options of a query, each null where the query does not say it.
 *
 * @param lock the lock; null for none
 * @param aggregateForm how aggregates of related rows are written; null to choose by rule
 * @param scopes which rows there are; null for those of the statement that it is part of
 */
public record SelectOptions(
    @Nullable RowLock lock, @Nullable AggregateForm aggregateForm, @Nullable RowScopes scopes) {

  /** No option. */
  public static final SelectOptions NONE = new SelectOptions(null, null, null);

  SelectOptions lock(RowLock rows) {
    return new SelectOptions(rows, aggregateForm, scopes);
  }

  SelectOptions aggregateForm(@Nullable AggregateForm form) {
    return new SelectOptions(lock, form, scopes);
  }

  SelectOptions scopes(@Nullable RowScopes own) {
    return new SelectOptions(lock, aggregateForm, own);
  }
}
