package dev.kindred.processor.model;

import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All entities of a compilation and those that they refer to. */
public final class SchemaDescriptor {

  private final Map<ClassId, EntityDescriptor> entities = new TreeMap<>();
  private final GeneratedNames names;

  /**
   * Creates a schema of these entities.
   *
   * @param names the names of generated classes
   */
  public SchemaDescriptor(List<EntityDescriptor> entities, GeneratedNames names) {
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
    this.names = names;
  }

  /** Returns the names of generated classes. */
  public GeneratedNames names() {
    return names;
  }

  /** Returns all entities, ordered by name. */
  public List<EntityDescriptor> entities() {
    return List.copyOf(entities.values());
  }

  /** Returns the entities whose generated classes this compilation writes, ordered by name. */
  public List<EntityDescriptor> own() {
    return entities.values().stream().filter(EntityDescriptor::own).toList();
  }

  /**
   * Returns the entity with a name.
   *
   * @throws IllegalArgumentException if there is none; the target of a relation is always there
   */
  public EntityDescriptor entity(ClassId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException(id + " is no entity."));
  }

  /** Returns the entity with a name, or empty if there is none. */
  public Optional<EntityDescriptor> find(ClassId id) {
    return Optional.ofNullable(entities.get(id));
  }
}
