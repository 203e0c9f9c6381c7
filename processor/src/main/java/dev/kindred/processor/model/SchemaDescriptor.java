package dev.kindred.processor.model;

import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All entities and value objects of a compilation, and those that they refer to. */
public final class SchemaDescriptor {

  private final Map<ClassId, EntityDescriptor> entities = new TreeMap<>();
  private final Map<ClassId, EntityDescriptor> embeddables = new TreeMap<>();
  private final GeneratedNames names;

  /**
   * Creates a schema of these entities and value objects.
   *
   * @param names the names of generated classes
   */
  public SchemaDescriptor(List<EntityDescriptor> entities, GeneratedNames names) {
    entities.forEach(
        entity -> (entity.isEmbeddable() ? embeddables : this.entities).put(entity.id(), entity));
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

  /** Returns the value objects whose generated classes this compilation writes. */
  public List<EntityDescriptor> ownEmbeddables() {
    return embeddables.values().stream().filter(EntityDescriptor::own).toList();
  }

  /** Returns the entities and value objects whose generated classes this compilation writes. */
  public List<EntityDescriptor> ownClasses() {
    return Stream.concat(own().stream(), ownEmbeddables().stream()).toList();
  }

  /** Returns the value object with a name, which is that of an attribute's storage. */
  public EntityDescriptor embeddable(ClassId id) {
    return Optional.ofNullable(embeddables.get(id))
        .orElseThrow(() -> new IllegalArgumentException(id + " is no value object."));
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
