package dev.kindred.json;

import dev.kindred.error.NotLoadedException;
import dev.kindred.model.Many;
import dev.kindred.spi.RelationMetadata;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Handle of a to-many relation that was read from JSON: its source and database are unknown. */
public final class ReadMany<T> implements Many<T> {

  private static final long serialVersionUID = 1;

  private final String relation;

  @SuppressWarnings("serial") // it can be serialized where the entities can
  private final @Nullable List<T> entities;

  /**
   * Creates a handle.
   *
   * @param relation the relation whose attribute holds it; null if it stands alone
   * @param entities the entities; null if they are missing in the JSON
   */
  public ReadMany(@Nullable RelationMetadata relation, @Nullable List<T> entities) {
    this.relation = relation == null ? "Many" : relation.toString();
    this.entities = entities == null ? null : Collections.unmodifiableList(entities);
  }

  @Override
  public List<T> list() {
    if (entities == null) {
      throw notRead(relation);
    }
    return entities;
  }

  @Override
  public boolean isLoaded() {
    return entities != null;
  }

  static NotLoadedException notRead(String relation) {
    return new NotLoadedException(
        relation
            + " was not in the JSON, and has no database to load from: use the accessor of its"
            + " entity, or load it before the JSON is written.");
  }

  /** Compares the relation and the entities, since the source is not in the JSON. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReadMany<?> that
        && relation.equals(that.relation)
        && Objects.equals(entities, that.entities);
  }

  @Override
  public int hashCode() {
    return Objects.hash(relation, entities);
  }

  @Override
  public String toString() {
    return "Many[" + relation + (entities == null ? " not read]" : " read from JSON]");
  }
}
