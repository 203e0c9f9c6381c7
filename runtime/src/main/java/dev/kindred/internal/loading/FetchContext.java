package dev.kindred.internal.loading;

import dev.kindred.internal.query.FetchPlan;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Context in which the related entities of a result are loaded.
 *
 * @param plan the relations that are loaded with the result
 * @param mode what handles of other relations do when they are used
 * @param outer the context of the entities whose relation leads to those of the result; null for
 *     the root of a query
 * @param relation that relation; null for the root of a query
 */
public record FetchContext(
    FetchPlan plan,
    FetchMode mode,
    @Nullable FetchContext outer,
    @Nullable RelationMetadata relation) {

  /** Returns the context of a query without fetches. */
  public static FetchContext lazily(FetchMode mode) {
    return new FetchContext(FetchPlan.NONE, mode, null, null);
  }

  /** Returns the path of a relation of the entities, from the root of the query. */
  PathNode path(RelationMetadata next) {
    PathNode from =
        outer == null || relation == null ? PathNode.root(next.source()) : outer.path(relation);
    return from.follow(next);
  }

  /** Returns the context with another plan. */
  public FetchContext with(FetchPlan other) {
    return new FetchContext(other, mode, outer, relation);
  }

  /** Returns the context with another mode. */
  public FetchContext with(FetchMode other) {
    return new FetchContext(plan, other, outer, relation);
  }

  /** Adds the columns of joined entities to a query. */
  Select output(Select select) {
    if (plan.fetches().isEmpty()) {
      return select;
    }
    List<PathNode> joined = plan.joined(PathNode.root(select.root()));
    return joined.isEmpty() ? select : select.selectList(new SelectList.Entities(joined));
  }

  /** Adds the columns of joined entities and then those of expressions to a query. */
  Select output(Select select, List<SelectionNode> values) {
    PathNode root = PathNode.root(select.root());
    Stream<PathNode> entities = Stream.concat(Stream.of(root), plan.joined(root).stream());
    return select.selectList(
        SelectList.Columns.of(
            Stream.concat(entities.map(SelectionNode.Entity::new), values.stream())
                .flatMap(each -> each.columns().stream())
                .toList()));
  }

  /** Returns the context of the entities that a relation leads to. */
  FetchContext along(RelationMetadata next) {
    FetchPlan.Fetch fetch = plan.fetches().get(next);
    return new FetchContext(fetch == null ? FetchPlan.NONE : fetch.plan(), mode, this, next);
  }

  /** Returns the query that limits the fetched rows of a relation; null for all. */
  @Nullable Select rows(RelationMetadata next) {
    FetchPlan.Fetch fetch = plan.fetches().get(next);
    return fetch == null ? null : fetch.rows();
  }
}
