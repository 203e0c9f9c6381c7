package dev.kindred.processor.model;

import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Join table of a many-to-many relation, seen from its source entity.
 *
 * @param sourceColumns the columns with the source's key
 * @param targetColumns the columns with the target's key
 * @param association the association entity whose table it is
 * @param former the table with the names that it had, if these were others; seen from the entity
 *     that declares it
 */
public record JoinTableDescriptor(
    String schema,
    String name,
    List<String> sourceColumns,
    List<String> targetColumns,
    Optional<Association> association,
    boolean isSymmetrical,
    Optional<JoinTableDescriptor> former) {

  /**
   * Association entity with its two relations.
   *
   * @param toSource the attribute that leads to the source
   * @param toTarget the attribute that leads to the target
   */
  public record Association(ClassId entity, String toSource, String toTarget) {

    /** Returns the same association, seen from the target. */
    Association reversed() {
      return new Association(entity, toTarget, toSource);
    }
  }

  /** Copies the lists. */
  public JoinTableDescriptor {
    sourceColumns = List.copyOf(sourceColumns);
    targetColumns = List.copyOf(targetColumns);
  }

  /** Returns the same table, seen from the target. */
  public JoinTableDescriptor reversed() {
    return new JoinTableDescriptor(
        schema,
        name,
        targetColumns,
        sourceColumns,
        association.map(Association::reversed),
        isSymmetrical,
        Optional.empty());
  }

  /** Returns the columns of the source's key, then those of the target's. */
  public List<String> columns() {
    return Stream.concat(sourceColumns.stream(), targetColumns.stream()).toList();
  }

  /** Returns whether another table has the same name and schema. */
  public boolean isNamedLike(JoinTableDescriptor other) {
    return schema.equals(other.schema) && name.equals(other.name);
  }

  /** Returns this table, which had other names before, if they differ. */
  public JoinTableDescriptor formerly(JoinTableDescriptor before) {
    return new JoinTableDescriptor(
        schema,
        name,
        sourceColumns,
        targetColumns,
        association,
        isSymmetrical,
        Optional.of(before).filter(each -> !each.equals(this)));
  }
}
