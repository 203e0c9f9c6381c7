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
 * How what entities refer to gets loaded.
 *
 * @param plan what is loaded along with them
 * @param mode what handles do that are asked for anything else
 * @param path where the entities stand, as seen from the query that was asked first
 */
public record FetchContext(FetchPlan plan, FetchMode mode, PathNode path) {

  /** Nothing is loaded along with the entities of a query. */
  public static FetchContext lazily(EntityMetadata<?> metadata, FetchMode mode) {
    return new FetchContext(FetchPlan.NONE, mode, PathNode.root(metadata));
  }

  /** The same with another plan. */
  public FetchContext with(FetchPlan other) {
    return new FetchContext(other, mode, path);
  }

  /** The same with another mode. */
  public FetchContext with(FetchMode other) {
    return new FetchContext(plan, other, path);
  }

  /** The query, with the columns of what is joined. */
  Select output(Select select) {
    List<PathNode> joined = plan.joined(PathNode.root(select.root()));
    return joined.isEmpty() ? select : select.selectList(new SelectList.Entities(joined));
  }

  /** The query, with the columns of what is joined, and behind them those of some expressions. */
  Select output(Select select, List<SelectionNode> values) {
    PathNode root = PathNode.root(select.root());
    Stream<PathNode> entities = Stream.concat(Stream.of(root), plan.joined(root).stream());
    return select.selectList(
        SelectList.Columns.of(
            Stream.concat(entities.map(SelectionNode.Entity::new), values.stream())
                .flatMap(each -> each.columns().stream())
                .toList()));
  }

  /** The same for what a relation leads to. */
  FetchContext along(RelationMetadata relation) {
    FetchPlan.Fetch fetch = plan.fetches().get(relation);
    FetchPlan next = fetch == null ? FetchPlan.NONE : fetch.plan();
    return new FetchContext(next, mode, path.follow(relation));
  }

  /** Which of the related rows are wanted; null for all. */
  @Nullable Select rows(RelationMetadata relation) {
    FetchPlan.Fetch fetch = plan.fetches().get(relation);
    return fetch == null ? null : fetch.rows();
  }
}
