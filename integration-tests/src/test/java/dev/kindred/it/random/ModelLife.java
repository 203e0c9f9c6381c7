package dev.kindred.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.DetachableSet;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of a model in a database: its rows are written, read, changed and deleted. */
final class ModelLife {

  private final Database db;
  private final List<EntityMetadata<?>> entities;
  private final Map<EntityMetadata<?>, Rows<?>> rows = new HashMap<>();

  ModelLife(Database db, List<EntityMetadata<?>> entities) {
    this.db = db;
    this.entities = inOrder(entities);
  }

  /** Those that others need come first. */
  private static List<EntityMetadata<?>> inOrder(List<EntityMetadata<?>> entities) {
    List<EntityMetadata<?>> ordered = new ArrayList<>();
    while (ordered.size() < entities.size()) {
      int before = ordered.size();
      entities.stream()
          .filter(each -> !ordered.contains(each) && ordered.containsAll(needed(each)))
          .forEach(ordered::add);
      assertThat(ordered).hasSizeGreaterThan(before);
    }
    return ordered;
  }

  private static List<EntityMetadata<?>> needed(EntityMetadata<?> entity) {
    return entity.forwardRelations().stream()
        .filter(relation -> !relation.optional())
        .<EntityMetadata<?>>map(ForwardRelation::target)
        .toList();
  }

  void run() {
    db.schema().only(types()).create();
    for (EntityMetadata<?> entity : entities) {
      rows.put(entity, new Rows<>(db, entity));
    }
    entities.forEach(each -> rows.get(each).insert(this::rowsOf));
    entities.forEach(each -> rows.get(each).update(this::rowsOf, fixed(each)));
    entities.forEach(this::pair);
    entities.forEach(each -> rows.get(each).query());
    entities.forEach(each -> rows.get(each).empty());
    for (int i = entities.size() - 1; i >= 0; i--) {
      rows.get(entities.get(i)).delete();
    }
  }

  private Class<?>[] types() {
    return entities.stream().map(EntityMetadata::type).toArray(Class<?>[]::new);
  }

  private List<?> rowsOf(EntityMetadata<?> entity) {
    return rows.get(entity).all();
  }

  /** The columns that are unique, or that others refer to. */
  private Set<Integer> fixed(EntityMetadata<?> entity) {
    Set<Integer> fixed = new HashSet<>();
    for (ConstraintMetadata constraint : entity.constraints()) {
      if (constraint instanceof ConstraintMetadata.Unique unique) {
        fixed.addAll(unique.columns());
      }
    }
    entities.stream()
        .flatMap(each -> each.forwardRelations().stream())
        .filter(relation -> relation.target() == entity)
        .forEach(relation -> fixed.addAll(relation.references()));
    return fixed;
  }

  /** Adds pairs to join tables, and compares what they lead to. */
  private void pair(EntityMetadata<?> entity) {
    for (ManyToManyRelation relation :
        entity.relations().stream()
            .filter(ManyToManyRelation.class::isInstance)
            .map(ManyToManyRelation.class::cast)
            .filter(each -> each.declared() && each.joinTable().entity() == null)
            .toList()) {
      Object owner = rowsOf(entity).get(0);
      Object target = rowsOf(relation.target()).get(1);
      DetachableSet<Object> set = Accessors.detachableSet(db, relation, owner);
      set.add(target);
      assertThat(keys(relation.target(), set.query().list()))
          .isEqualTo(keys(relation.target(), List.of(target)));
    }
  }

  @SuppressWarnings("unchecked") // they are rows of the entity
  private static <E> List<Object> keys(EntityMetadata<E> entity, List<?> rows) {
    return rows.stream()
        .flatMap(
            row ->
                entity.keyColumns().stream()
                    .map(
                        column ->
                            Specimens.comparable(
                                entity.column(column), entity.value((E) row, column))))
        .toList();
  }
}
