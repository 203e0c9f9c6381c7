package dev.kindred.processor.model;

import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All entities that a compilation knows of. */
public final class SchemaDescriptor {

  private final Map<ClassId, EntityDescriptor> entities = new TreeMap<>();

  /** Links these entities. */
  public SchemaDescriptor(List<EntityDescriptor> entities) {
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
  }

  /** Those whose generated types are this compilation's to write, ordered by name. */
  public List<EntityDescriptor> own() {
    return entities.values().stream().filter(EntityDescriptor::own).toList();
  }

  /** The entity of a name that a relation of the model leads to. */
  public EntityDescriptor entity(ClassId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException(id + " is no entity."));
  }

  /** The entity of a name. */
  public Optional<EntityDescriptor> find(ClassId id) {
    return Optional.ofNullable(entities.get(id));
  }
}
