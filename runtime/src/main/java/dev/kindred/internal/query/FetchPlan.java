package dev.kindred.internal.query;

import dev.kindred.spi.RelationMetadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Relations that are loaded together with entities. */
public record FetchPlan(Map<RelationMetadata, Fetch> fetches) {

  /** Plan that loads no relation. */
  public static final FetchPlan NONE = new FetchPlan(Map.of());

  /**
   * Related rows that are loaded for one relation.
   *
   * @param rows a query that selects and orders the related rows; null for all, unordered
   * @param plan the relations that are loaded together with them
   */
  public record Fetch(@Nullable Select rows, FetchPlan plan) {

    /** All related rows, without further relations. */
    public static final Fetch ALL = new Fetch(null, NONE);

    private Fetch and(Fetch other) {
      return new Fetch(other.rows == null ? rows : other.rows, plan.and(other.plan));
    }
  }

  /** Returns a plan that also loads the end of a path and all entities along it. */
  public FetchPlan and(PathNode path, Fetch last) {
    if (path.isRoot()) {
      throw new IllegalArgumentException(
          "fetch(..) loads what " + path + " refers to along with it: name a relation of its own.");
    }
    FetchPlan added = new FetchPlan(Map.of(FetchableRelations.of(path.relation()), last));
    return path.parent().isRoot() ? and(added) : and(path.parent(), new Fetch(null, added));
  }

  private FetchPlan and(FetchPlan other) {
    if (fetches.isEmpty()) {
      return other;
    }
    Map<RelationMetadata, Fetch> all = new LinkedHashMap<>(fetches);
    for (Map.Entry<RelationMetadata, Fetch> each : other.fetches.entrySet()) {
      Fetch known = all.get(each.getKey());
      all.put(each.getKey(), known == null ? each.getValue() : known.and(each.getValue()));
    }
    return new FetchPlan(Collections.unmodifiableMap(all));
  }

  /** Returns whether a relation's target is loaded by a join. */
  public boolean joins(RelationMetadata relation) {
    Fetch fetch = fetches.get(relation);
    return fetch != null && fetch.rows == null && !relation.toMany();
  }

  /** Returns the joined paths, in the order of their columns in the result. */
  public List<PathNode> joined(PathNode from) {
    List<PathNode> paths = new ArrayList<>(fetches.size());
    for (Map.Entry<RelationMetadata, Fetch> each : fetches.entrySet()) {
      if (joins(each.getKey())) {
        PathNode path = from.follow(each.getKey());
        paths.add(path);
        paths.addAll(each.getValue().plan.joined(path));
      }
    }
    return paths;
  }
}
