package dev.kindred;

import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PathRootFinder;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowScope;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Nodes;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.stability.Preview;
import java.util.Objects;

/**
 * Condition with a name that all rows of an entity meet, for a database that {@link
 * Database#scoped} returns. Immutable.
 */
@Preview
public final class Scope {

  private final RowScope scope;

  private Scope(RowScope scope) {
    this.scope = scope;
  }

  static RowScope of(Scope scope) {
    return Objects.requireNonNull(scope, "A scope is made by Scope.of(..), not null.").scope;
  }

  /**
   * Creates a scope for the entity that a condition starts from. What the condition reads along
   * paths is restricted by no other named scope.
   *
   * @param name the name by which {@code unscoped(name)} leaves it out; several scopes can have it
   * @throws IllegalArgumentException if the condition reads no attribute, as one written with jOOQ
   */
  public static Scope of(String name, Condition<?> condition) {
    PredicateNode predicate = Nodes.condition(condition);
    EntityMetadata<?> entity =
        PathRootFinder.of(predicate)
            .map(PathNode::target)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The condition of the scope \""
                            + name
                            + "\" names no attribute, so that its entity is not known: write"
                            + " Scope.of(name, Book_.self(), condition)."));
    return of(name, entity, predicate);
  }

  /**
   * Creates a scope for an entity.
   *
   * @param self the entity, {@code Book_.self()}
   */
  public static <E> Scope of(String name, EntityPath<E, E> self, Condition<E> condition) {
    return of(name, Nodes.metadata(self), Nodes.condition(condition));
  }

  private static Scope of(String name, EntityMetadata<?> entity, PredicateNode condition) {
    Objects.requireNonNull(name, "A scope has a name, not null.");
    return new Scope(new RowScope(RowScope.Kind.NAMED, name, entity, condition));
  }
}
