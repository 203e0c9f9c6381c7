package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;

/**
 * Condition that the rows of one entity meet wherever a statement reads, changes or deletes them.
 *
 * @param name the name by which queries leave it out; for a declared one, that of its attribute
 * @param condition the predicate on the entity as the root
 */
public record RowScope(Kind kind, String name, EntityMetadata<?> entity, PredicateNode condition) {

  /** Origin of a scope. Those that entities declare read the entity's own columns only. */
  public enum Kind {
    /** Named by the application. */
    NAMED,
    /** Rows that are not marked as deleted. */
    UNMARKED,
    /** Rows of one tenant. */
    TENANT,
    /** No rows, since a tenant is missing: statements are refused. */
    NO_TENANT
  }

  /** Returns this scope with another predicate. */
  RowScope with(PredicateNode other) {
    return new RowScope(kind, name, entity, other);
  }
}
