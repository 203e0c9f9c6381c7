package dev.kindred.internal.loading;

import dev.kindred.internal.execution.JdbcRow;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.LinkRelation;
import dev.kindred.spi.RelationModel;
import dev.kindred.spi.ReverseRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loads, in one statement, what many rows are related to by one relation. */
final class PeerLoader {

  private final EntityLoader entities;

  PeerLoader(EntityLoader entities) {
    this.entities = entities;
  }

  /**
   * What was loaded.
   *
   * @param byReference the related entity, or the list of them, by the value that relates
   * @param absent what stands for nothing: null, or the empty list
   */
  record Loaded(Map<Object, ?> byReference, @Nullable Object absent) {

    @Nullable Object of(Object reference) {
      Object found = byReference.get(reference);
      return found == null ? absent : found;
    }
  }

  Loaded load(RelationModel relation, List<LazyHandle> handles) {
    Map<Object, @Nullable Object> owners = new LinkedHashMap<>();
    handles.forEach(handle -> owners.put(handle.reference(), handle.owner()));
    if (relation instanceof ForwardRelation forward) {
      return new Loaded(targets(forward, owners.keySet()), null);
    }
    return relation.toMany()
        ? new Loaded(related(relation, owners), List.of())
        : new Loaded(onlyReferring((ReverseRelation) relation, owners), null);
  }

  /** What the owners are related to; owners related to nothing are left out. */
  Map<Object, List<Object>> related(
      RelationModel relation, Map<Object, ? extends @Nullable Object> owners) {
    return relation instanceof LinkRelation link
        ? linked(link, owners.keySet())
        : referring((ReverseRelation) relation, owners);
  }

  private Map<Object, Object> targets(ForwardRelation relation, Collection<Object> references) {
    EntityModel<?> target = relation.target();
    Map<Object, Object> found = new HashMap<>();
    ConditionNode condition =
        Keys.isOneOf(
            PathNode.root(target),
            relation.references(),
            references.stream().map(relation::decompose).toList());
    entities.forEach(
        Select.all(target).filter(condition),
        KnownOwners.NONE,
        (row, entity) -> found.put(reference(row, relation.references(), relation), entity));
    return found;
  }

  private Map<Object, Object> onlyReferring(
      ReverseRelation relation, Map<Object, @Nullable Object> owners) {
    Map<Object, Object> found = new HashMap<>();
    referring(relation, owners).forEach((reference, list) -> found.put(reference, list.get(0)));
    return found;
  }

  private Map<Object, List<Object>> referring(
      ReverseRelation relation, Map<Object, ? extends @Nullable Object> owners) {
    ForwardRelation forward = relation.inverse();
    Map<Object, List<Object>> found = new HashMap<>();
    ConditionNode condition =
        Keys.refersTo(forward, owners.keySet().stream().<List<?>>map(forward::decompose).toList());
    entities.forEach(
        Select.all(forward.owner()).filter(condition),
        new KnownOwners(forward, owners),
        (row, entity) ->
            found
                .computeIfAbsent(reference(row, forward.columns(), forward), k -> new ArrayList<>())
                .add(entity));
    found.replaceAll((reference, list) -> List.copyOf(list));
    return found;
  }

  private Map<Object, List<Object>> linked(LinkRelation relation, Collection<Object> owners) {
    Map<Object, List<Object>> found = new HashMap<>();
    entities.forEachOwned(
        Select.all(relation.target()).ownedBy(RelatedSelect.owners(relation, owners)),
        (owner, entity) -> found.computeIfAbsent(owner, k -> new ArrayList<>()).add(entity));
    found.replaceAll((owner, list) -> List.copyOf(list));
    return found;
  }

  /** What a row of a known reference refers, or is referred to, by. */
  private static Object reference(JdbcRow row, List<Integer> columns, ForwardRelation relation) {
    return Objects.requireNonNull(row.composed(columns, relation.target()));
  }
}
