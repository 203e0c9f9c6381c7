package dev.kindred.internal.loading;

import dev.kindred.internal.query.FetchPlan;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Context in which the related entities of a result are loaded.
 *
 * @param plan the relations that are loaded with the result
 * @param mode what handles of other relations do when they are used
 * @param path the path of the entities from the root of the query
 */
public record FetchContext(FetchPlan plan, FetchMode mode, PathNode path) {

  /** Returns the context of a query without fetches. */
  public static FetchContext lazily(EntityMetadata<?> metadata, FetchMode mode) {
    return new FetchContext(FetchPlan.NONE, mode, PathNode.root(metadata));
  }

  /** Returns the context with another plan. */
  public FetchContext with(FetchPlan other) {
    return new FetchContext(other, mode, path);
  }

  /** Returns the context with another mode. */
  public FetchContext with(FetchMode other) {
    return new FetchContext(plan, other, path);
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
  FetchContext along(RelationMetadata relation) {
    FetchPlan.Fetch fetch = plan.fetches().get(relation);
    FetchPlan next = fetch == null ? FetchPlan.NONE : fetch.plan();
    return new FetchContext(next, mode, path.follow(relation));
  }

  /** Returns the query that limits the fetched rows of a relation; null for all. */
  @Nullable Select rows(RelationMetadata relation) {
    FetchPlan.Fetch fetch = plan.fetches().get(relation);
    return fetch == null ? null : fetch.rows();
  }
}
