package dev.kindred.json;

import dev.kindred.Accessors;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values stand for an entity in JSON: those that the relation refers to, or else the
 * primary key.
 */
public final class ReferenceColumns {

  private final EntityMetadata<?> target;
  private final @Nullable ForwardRelation relation;

  /**
   * Creates the columns of a handle.
   *
   * @param target the class of the entity
   * @param relation the relation whose attribute holds the handle; null if it stands alone
   * @throws dev.kindred.error.ModelException if the class is no entity
   */
  public ReferenceColumns(Class<?> target, @Nullable RelationMetadata relation) {
    this.target = EntityRegistry.of(target);
    this.relation =
        relation instanceof ForwardRelation forward && !forward.refersToKey() ? forward : null;
  }

  /** Returns the Java types of the values, in their order. */
  public List<? extends Class<?>> types() {
    List<Integer> columns = relation == null ? target.keyColumns() : relation.references();
    return columns.stream()
        .map(target::column)
        .map(ColumnMetadata::type)
        .map(t -> t.type())
        .toList();
  }

  /** Returns the handle on the entity with these values, which can't load. */
  public One<?> handle(List<Object> values) {
    return relation == null
        ? Accessors.ref(target, target.composeKey(values))
        : Accessors.ref(relation, relation.compose(values));
  }

  /**
   * Returns why a value in the JSON is no key.
   *
   * @param json the value
   */
  public String refusal(Object json) {
    int columns = types().size();
    return "The key of "
        + target
        + " has "
        + (columns == 1 ? "one value" : columns + " values")
        + ": "
        + json;
  }
}
