package dev.kindred.internal.loading;

import dev.kindred.internal.query.FetchPlan;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.RelationModel;
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
public record Fetching(FetchPlan plan, FetchMode mode, PathNode path) {

  /** Nothing is loaded along with the entities of a query. */
  public static Fetching lazily(EntityModel<?> model, FetchMode mode) {
    return new Fetching(FetchPlan.NONE, mode, PathNode.root(model));
  }

  /** The same with another plan. */
  public Fetching with(FetchPlan other) {
    return new Fetching(other, mode, path);
  }

  /** The same with another mode. */
  public Fetching with(FetchMode other) {
    return new Fetching(plan, other, path);
  }

  /** The query, with the columns of what is joined. */
  Select output(Select select) {
    List<PathNode> joined = plan.joined(PathNode.root(select.root()));
    return joined.isEmpty() ? select : select.output(new Output.Entities(joined));
  }

  /** The query, with the columns of what is joined, and behind them those of some expressions. */
  Select output(Select select, List<SelectionNode> values) {
    PathNode root = PathNode.root(select.root());
    Stream<PathNode> entities = Stream.concat(Stream.of(root), plan.joined(root).stream());
    return select.output(
        Output.Columns.of(
            Stream.concat(entities.map(SelectionNode.Entity::new), values.stream())
                .flatMap(each -> each.columns().stream())
                .toList()));
  }

  /** The same for what a relation leads to. */
  Fetching along(RelationModel relation) {
    FetchPlan.Fetch fetch = plan.fetches().get(relation);
    FetchPlan next = fetch == null ? FetchPlan.NONE : fetch.plan();
    return new Fetching(next, mode, path.follow(relation));
  }

  /** Which of the related rows are wanted; null for all. */
  @Nullable Select rows(RelationModel relation) {
    FetchPlan.Fetch fetch = plan.fetches().get(relation);
    return fetch == null ? null : fetch.rows();
  }
}
