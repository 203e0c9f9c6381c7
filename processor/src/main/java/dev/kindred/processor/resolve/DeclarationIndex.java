package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Index of the declared entities and value objects by name. */
final class DeclarationIndex {

  private final Map<ClassId, EntityDeclaration> entities = new TreeMap<>();

  DeclarationIndex(List<EntityDeclaration> entities) {
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
  }

  List<EntityDeclaration> all() {
    return List.copyOf(entities.values());
  }

  boolean isEntity(ClassId id) {
    return entities.containsKey(id) && !entity(id).isEmbeddable();
  }

  boolean isEmbeddable(ClassId id) {
    return entities.containsKey(id) && entity(id).isEmbeddable();
  }

  EntityDeclaration entity(ClassId id) {
    return Objects.requireNonNull(entities.get(id));
  }
}
