package dev.kindred.processor.model;

import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Optional;

/**
 * The table that holds the pairs of a many-to-many relation, as seen from one side.
 *
 * @param entity the link entity whose table it is
 */
public record JoinTableDescriptor(
    String schema,
    String name,
    List<String> ownerColumns,
    List<String> targetColumns,
    Optional<ClassId> entity,
    boolean isSymmetrical) {

  /** The same table as seen from the other side. */
  public JoinTableDescriptor inverse() {
    return new JoinTableDescriptor(
        schema, name, targetColumns, ownerColumns, entity, isSymmetrical);
  }
}
