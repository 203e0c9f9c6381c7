package dev.kindred.jackson;

import dev.kindred.error.NotLoadedException;
import dev.kindred.model.Many;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Handle of a to-many relation that was read from JSON: its source and database are unknown. */
final class ReadMany<T> implements Many<T> {

  private static final long serialVersionUID = 1;

  private final String relation;

  @SuppressWarnings("serial") // it can be serialized where the entities can
  private final @Nullable List<T> entities;

  /**
   * Creates a handle.
   *
   * @param entities the entities; null if they are missing in the JSON
   */
  ReadMany(String relation, @Nullable List<T> entities) {
    this.relation = relation;
    this.entities = entities;
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
