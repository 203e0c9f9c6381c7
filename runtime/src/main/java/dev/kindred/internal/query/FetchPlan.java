package dev.kindred.internal.query;

import dev.kindred.spi.RelationMetadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is loaded along with entities, by the relation that leads to it. */
public record FetchPlan(Map<RelationMetadata, Fetch> fetches) {

  /** Nothing is. */
  public static final FetchPlan NONE = new FetchPlan(Map.of());

  /**
   * What is loaded along one relation.
   *
   * @param rows which of the related rows, and in which order; null for all, in none
   * @param plan what is loaded along with them
   */
  public record Fetch(@Nullable Select rows, FetchPlan plan) {

    /** All related rows, and nothing along with them. */
    public static final Fetch ALL = new Fetch(null, NONE);

    private Fetch and(Fetch other) {
      return new Fetch(other.rows == null ? rows : other.rows, plan.and(other.plan));
    }
  }

  /** The same, and what is at the end of a path with all on the way. */
  public FetchPlan and(PathNode path, Fetch last) {
    if (path.isRoot()) {
      throw new IllegalArgumentException(
          "fetch(..) loads what " + path + " refers to along with it: name a relation of its own.");
    }
    FetchPlan added = new FetchPlan(Map.of(FetchableRelations.of(path.relation()), last));
    return path.parent().isRoot() ? and(added) : and(path.parent(), new Fetch(null, added));
  }

  private FetchPlan and(FetchPlan other) {
    Map<RelationMetadata, Fetch> all = new LinkedHashMap<>(fetches);
    other.fetches.forEach((relation, fetch) -> all.merge(relation, fetch, Fetch::and));
    return new FetchPlan(Collections.unmodifiableMap(all));
  }

  /** Whether a relation's target is read from the same result, by a join. */
  public boolean joins(RelationMetadata relation) {
    Fetch fetch = fetches.get(relation);
    return fetch != null && fetch.rows == null && !relation.toMany();
  }

  /** The paths that are joined, in the order in which their columns come behind the root's. */
  public List<PathNode> joined(PathNode from) {
    List<PathNode> paths = new ArrayList<>();
    fetches.forEach(
        (relation, fetch) -> {
          if (joins(relation)) {
            PathNode path = from.follow(relation);
            paths.add(path);
            paths.addAll(fetch.plan.joined(path));
          }
        });
    return paths;
  }
}
