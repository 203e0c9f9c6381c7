package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.declaration.EntityDeclaration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Naming strategies of entities: what the entity's annotation says, then that of its package, then
 * the default.
 */
record NamingStrategies(NamingStrategy defaults) {

  NamingStrategy of(Attribute attribute) {
    return of(attribute.entity());
  }

  NamingStrategy of(EntityDeclaration entity) {
    return Stream.of(entity.packageAnnotations(), entity.annotations())
        .flatMap(annotations -> annotations.find(ModelAnnotation.NAMING).stream())
        .reduce(defaults, NamingStrategy::with, (first, second) -> second);
  }

  /** Returns the name of an entity's table. */
  String table(EntityDeclaration entity) {
    Optional<String> written = entity.entity().text("table");
    return written.orElseGet(() -> of(entity).table(entity.id()));
  }
}
