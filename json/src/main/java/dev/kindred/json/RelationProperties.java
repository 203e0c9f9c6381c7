package dev.kindred.json;

import dev.kindred.error.ModelException;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Relations with a handle, by the attributes that hold it. */
public final class RelationProperties {

  private RelationProperties() {}

  /**
   * Returns the relation of an attribute; null if it is not one of an entity. That of a value
   * object or a superclass is the one of any entity that has it: they agree in what they reference.
   *
   * @param owner the class that declares the attribute
   */
  public static @Nullable RelationMetadata of(Class<?> owner, String attribute) {
    return entity(owner)
        .map(metadata -> relations(metadata, attribute))
        .orElseGet(
            () ->
                EntityRegistry.all().stream()
                    .flatMap(
                        each -> names(each, owner, attribute).flatMap(n -> relations(each, n))))
        .findFirst()
        .orElse(null);
  }

  private static Optional<EntityMetadata<?>> entity(Class<?> type) {
    try {
      return Optional.of(EntityRegistry.of(type));
    } catch (ModelException noEntity) {
      return Optional.empty();
    }
  }

  private static Stream<RelationMetadata> relations(EntityMetadata<?> metadata, String name) {
    return metadata.relations().stream()
        .filter(each -> each.hasHandle() && each.name().equals(name));
  }

  /** Returns the names that an attribute of a superclass or value object has in an entity. */
  private static Stream<String> names(EntityMetadata<?> metadata, Class<?> owner, String name) {
    List<String> inherited = owner.isAssignableFrom(metadata.type()) ? List.of(name) : List.of();
    return Stream.concat(
        inherited.stream(),
        metadata.embedded().stream()
            .filter(each -> owner.isAssignableFrom(each.embeddable().type()))
            .map(each -> each.attribute() + "." + name));
  }
}
