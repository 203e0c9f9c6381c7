package dev.kindred.processor.model;

import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * The type of a column's values.
 *
 * @param javaType what the user sees, boxed
 * @param kind how it is stored
 * @param enumConstants the constants, if it is an enum
 * @param converter the converter between the two, if there is one
 */
public record ColumnTypeDescriptor(
    JavaType javaType, ValueKind kind, List<String> enumConstants, Optional<ClassId> converter) {

  /** Copies the list. */
  public ColumnTypeDescriptor {
    enumConstants = List.copyOf(enumConstants);
  }

  /** A type that is stored as it is. */
  public static ColumnTypeDescriptor plain(JavaType javaType, ValueKind kind) {
    return new ColumnTypeDescriptor(javaType, kind, List.of(), Optional.empty());
  }

  /** Whether it is an enum, stored by name. */
  public boolean isEnum() {
    return !enumConstants.isEmpty();
  }

  /** The lookup type of its columns. */
  public ValueKind.Family family() {
    return isEnum() || converter.isPresent() ? ValueKind.Family.VALUE : kind.family();
  }
}
